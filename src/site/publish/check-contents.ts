import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readMark } from './mark.ts';
import { innerWorkFolder } from './work-folder.ts';

/** What an operating system leaves in a folder that looks empty to its owner. */
const systemFiles = new Set(['lost+found', '.DS_Store', innerWorkFolder]);

/** Whether the asking command may overwrite a folder. */
export type IsMarked = (folder: string) => boolean;

const isPublished: IsMarked = (folder) => readMark(folder) !== undefined;

const repositories = new Set(['.git', '.hg', '.svn', '.jj']);

/**
 * Says why the content of an output must not be overwritten; undefined for nothing at all, an empty folder, and a folder with
 * our mark, or with nothing but folders with our mark: the sites of other terms. What is deeper, `checkRepositories` says.
 *
 * @param output absolute and without links
 * @param isMarked whether a folder has the mark of the command that asks
 * @example checkContents('/srv/thesis') // 'it contains files that were not written by a build of this version, such as "thesis.txt"'
 */
export function checkContents(output: string, isMarked: IsMarked = isPublished): string | undefined {
  const found = lstatSync(output, { throwIfNoEntry: false });
  if (!found) return undefined;
  if (!found.isDirectory()) return 'it is a file';
  const foreign = readdirSync(output)
    .sort()
    .filter((name) => !systemFiles.has(name) && !isMarked(join(output, name)));
  if (foreign[0] !== undefined && !isMarked(output)) {
    return `it contains files that were not written by a build of this version, such as ${JSON.stringify(foreign[0])}`;
  }
  return undefined;
}

/**
 * Says the same of a repository at any depth, for which every folder is listed.
 *
 * @param output absolute and without links
 * @example checkRepositories('/srv/site') // 'it contains a repository, "models/.git"'
 */
export function checkRepositories(output: string): string | undefined {
  const repository = findRepository(output);
  return repository === undefined ? undefined : `it contains a repository, ${JSON.stringify(repository)}`;
}

function findRepository(output: string, path = ''): string | undefined {
  const entries = readEntries(join(output, path));
  const own = entries.find(({ name }) => repositories.has(name));
  if (own) return path + own.name;
  for (const entry of entries) {
    if (!entry.isDirectory()) continue;
    const found = findRepository(output, `${path}${entry.name}/`);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A folder that we may not read contains nothing of ours, and is left alone. */
function readEntries(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
