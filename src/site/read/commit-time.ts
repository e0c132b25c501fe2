import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { rememberAtHead } from './at-head.ts';

const run = promisify(execFile);

const readTime = rememberAtHead(async (folder: string) => {
  try {
    const { stdout } = await run('git', ['-C', folder, 'log', '-1', '--format=%ct']);
    return stdout.trim() || undefined;
  } catch {
    return undefined;
  }
});

/** Seconds since 1970 of the last commit, or an empty text where there is no git or no commit. */
export async function readCommitTime(folder: string): Promise<string> {
  return (await readTime(folder)) ?? '';
}
