import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/**
 * Remembers what git says about a folder until there is another commit, since asking git starts a process, and a site that is rebuilt after each edit
 * would ask it each time. Nothing is remembered where it is unknown which commit the folder is at, or git said nothing.
 *
 * @param ask gives undefined if git said nothing
 * @example const readTime = rememberAtHead((folder) => …)
 */
export function rememberAtHead<Said>(
  ask: (folder: string) => Promise<Said | undefined>,
): (folder: string) => Promise<Said | undefined> {
  const known = new Map<string, { readonly head: string; readonly said: Said }>();
  return async (folder) => {
    const head = findHead(folder);
    const before = known.get(folder);
    if (head !== undefined && before?.head === head) return before.said;
    const said = await ask(folder);
    if (head !== undefined && said !== undefined) known.set(folder, { head, said });
    return said;
  };
}

/**
 * Reads the checked-out commit of a folder from Git's own files; undefined outside a repository, or where the format is unknown.
 * Format: https://git-scm.com/docs/gitrepository-layout
 *
 * @param folder absolute, in a repository or a worktree
 */
export function findHead(folder: string): string | undefined {
  if (process.env.GIT_DIR) return undefined;
  const git = findGitFolder(folder);
  if (git === undefined) return undefined;
  const head = readLine(join(git, 'HEAD'));
  const ref = /^ref: (refs\/.+)$/.exec(head)?.[1];
  if (ref === undefined) return asCommit(head);
  const common = resolve(git, readLine(join(git, 'commondir')) || '.');
  return asCommit(readLine(join(common, ref))) ?? asCommit(findPacked(common, ref));
}

/** True where git would find no repository, so that it need not be asked. */
export function isOutsideGit(folder: string): boolean {
  const isBare = existsSync(join(folder, 'HEAD'));
  return !process.env.GIT_DIR && !isBare && findGitFolder(folder) === undefined;
}

/** The folder with the files of git: of a worktree or a submodule, a file says where that is. */
function findGitFolder(folder: string): string | undefined {
  const path = join(folder, '.git');
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory()) return path;
  const place = /^gitdir: (.+)$/.exec(found ? readLine(path) : '')?.[1];
  if (place !== undefined) return resolve(folder, place);
  return dirname(folder) === folder ? undefined : findGitFolder(dirname(folder));
}

function findPacked(common: string, ref: string): string {
  const line = read(join(common, 'packed-refs'))
    .split('\n')
    .find((each) => each.endsWith(` ${ref}`));
  return line?.split(' ')[0] ?? '';
}

function asCommit(text: string): string | undefined {
  return /^[0-9a-f]{40,64}$/.test(text) ? text : undefined;
}

function readLine(path: string): string {
  return read(path).trim();
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
