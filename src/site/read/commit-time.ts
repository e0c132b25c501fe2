import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Seconds since 1970 of the last commit, or an empty text where there is no git or no commit. */
export async function readCommitTime(folder: string): Promise<string> {
  try {
    const { stdout } = await run('git', ['-C', folder, 'log', '-1', '--format=%ct']);
    return stdout.trim();
  } catch {
    return '';
  }
}
