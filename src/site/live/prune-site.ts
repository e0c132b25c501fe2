import { rm, rmdir } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import { readMark, writeMark } from './live-mark.ts';

/**
 * Removes what an earlier state of the site had and this one does not: the pages of a deleted lecture, say. Only what our
 * mark names is removed; and it names what will be written before it is, so that an interrupted process leaves nothing
 * unknown.
 *
 * @param files that the site now has, written or not, below the folder
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
