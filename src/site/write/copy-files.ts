import { constants, copyFile, mkdir, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** How many files are copied at a time: more would only wait for the disk, and run out of handles. */
const atATime = 16;

/**
 * Copies files of one folder to the same paths in another. A file that was copied before and has not
 * changed is left alone, so that a rebuild costs nothing.
 */
export async function copyFiles(paths: readonly string[], from: string, to: string): Promise<void> {
  const folders = new Set(paths.map((path) => dirname(join(to, path))));
  await Promise.all([...folders].map((folder) => mkdir(folder, { recursive: true })));
  const queue = paths[Symbol.iterator]();
  const work = async () => {
    for (const path of queue) await copyChanged(join(from, path), join(to, path));
  };
  await Promise.all(Array.from({ length: atATime }, work));
}

/** Writes files that are published in another form than they were written. */
export async function writeFiles(texts: ReadonlyMap<string, string>, to: string): Promise<void> {
  for (const [path, text] of texts) {
    await mkdir(dirname(join(to, path)), { recursive: true });
    await writeFile(join(to, path), text);
  }
}

async function copyChanged(from: string, to: string): Promise<void> {
  const [source, copy] = await Promise.all([stat(from), stat(to).catch(() => undefined)]);
  if (copy && copy.size === source.size && Math.abs(copy.mtimeMs - source.mtimeMs) < 2) return;
  await copyFile(from, to, constants.COPYFILE_FICLONE);
  await utimes(to, source.atime, source.mtime);
}
