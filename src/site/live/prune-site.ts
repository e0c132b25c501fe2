import { rm, rmdir } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import { readMark, writeMark } from './live-mark.ts';

/** Says before a build what it will write, so that a build that is ended in the middle leaves nothing unknown. */
export async function announceFiles(folder: string, files: Iterable<string>): Promise<void> {
  const mark = readMark(folder);
  if (mark) await writeMark(folder, mark, new Set([...mark.files, ...files]));
}

/**
 * Removes what an earlier build wrote and this one did not: the pages of a deleted lecture, say. Only what our mark names
 * is removed.
 *
 * @param files of the site as it is now, below the folder
 */
export async function pruneSite(folder: string, files: ReadonlySet<string>): Promise<void> {
  const mark = readMark(folder);
  if (!mark) return;
  for (const file of mark.files) {
    const path = resolve(folder, file);
    if (files.has(file) || !path.startsWith(folder + sep)) continue;
    await rm(path, { force: true }).catch(() => undefined);
    await removeEmpty(dirname(path), folder);
  }
  await writeMark(folder, mark, files);
}

/** Removes a folder that has become empty, and those around it. */
async function removeEmpty(folder: string, root: string): Promise<void> {
  if (!folder.startsWith(root + sep)) return;
  const isRemoved = await rmdir(folder).then(
    () => true,
    () => false,
  );
  if (isRemoved) await removeEmpty(dirname(folder), root);
}
