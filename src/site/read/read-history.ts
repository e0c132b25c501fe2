import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Dating } from '../../pages/news/dating.ts';
import { rememberAtHead } from './at-head.ts';
import { readCommitTime } from './commit-time.ts';
import { indexLines, type LineIndex } from './index-lines.ts';
import { type History, parseHistory } from './parse-history.ts';

const run = promisify(execFile);

/** Days before the last commit that are looked at: a term. */
const days = 180;

/** Bytes of history that are read. */
const most = 64 * 1024 * 1024;

/**
 * Reads since when the parts of a course have been there, from its commits and never from the clock: the same commit gives the same
 * bytes.
 *
 * @returns undefined where there is no git, no commit, or too much, and where SOURCE_DATE_EPOCH replaces the commits
 */
export async function readHistory(
  content: string,
  environment: NodeJS.ProcessEnv,
): Promise<Dating | undefined> {
  if (environment.SOURCE_DATE_EPOCH) return undefined;
  const history = await readCommits(content);
  return history && dateBy(history, content);
}

const readCommits = rememberAtHead(async (content: string): Promise<History | undefined> => {
  const last = Number(await readCommitTime(content));
  if (!last) return undefined;
  const since = `--since=@${last - days * 24 * 60 * 60}`;
  const options = ['--first-parent', '-m', '-p', '-U0', '-M', '--no-color', '--no-ext-diff', '--no-textconv'];
  const format = ['--format=%x00%ct%x00%p', '--relative', '--src-prefix=a/', '--dst-prefix=b/'];
  try {
    const { stdout } = await run(
      'git',
      [
        '-C',
        content,
        '-c',
        'core.quotePath=false',
        'log',
        since,
        ...options,
        ...format,
        '--',
        '*.md',
        '*.markdown',
      ],
      { maxBuffer: most },
    );
    return parseHistory(stdout);
  } catch {
    return undefined;
  }
});

function dateBy({ files, lines }: History, content: string): Dating {
  const texts = new Map<string, readonly string[]>();
  const textOf = (path: string): readonly string[] => {
    const known =
      texts.get(path) ??
      readFileSync(join(content, path), 'utf8')
        .split(/\r?\n/)
        .map((line) => line.trim());
    texts.set(path, known);
    return known;
  };
  const indexes = new Map<string, LineIndex>();
  const dateOf = (path: string, line: string) => lines.get(path)?.get(line);
  return {
    ofFile: (path) => files.get(path),
    ofLine: (path, line) => (lines.has(path) ? dateOf(path, textOf(path)[line - 1] ?? '') : undefined),
    ofText: (path, text) => {
      if (!lines.has(path)) return undefined;
      const index = indexes.get(path) ?? indexLines(textOf(path));
      indexes.set(path, index);
      const dates = index.find(text).map((line) => dateOf(path, line));
      return dates.length === 0 || dates.includes(undefined)
        ? undefined
        : Math.min(...dates.flatMap((at) => at ?? []));
    },
    newLines: (path) =>
      lines.has(path)
        ? textOf(path).flatMap((line) => {
            const at = dateOf(path, line);
            return at === undefined ? [] : [{ line, at }];
          })
        : [],
  };
}
