import { constants, copyFile, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import type { Stage } from './stage.ts';

/** How many files are copied at a time: more would only wait for the disk, and run out of handles. */
const atATime = 16;

/**
 * Copies files of one folder to the same paths in another. A file that was copied before and has not
 * changed is left alone, so that a rebuild costs nothing.
 */
export async function copyFiles(paths: readonly string[], from: string, stage: Stage): Promise<void> {
  const queue = paths[Symbol.iterator]();
  const work = async () => {
    for (const path of queue) await stage.copy(path, join(from, path), copyChanged);
  };
  await Promise.all(Array.from({ length: atATime }, work));
}

/** Writes files that are published in another form than they were written. */
export function writeFiles(texts: ReadonlyMap<string, string>, stage: Stage): void {
  for (const [path, text] of texts) stage.write(path, text);
}

async function copyChanged(from: string, to: string): Promise<void> {
  const [source, copy] = await Promise.all([stat(from), stat(to).catch(() => undefined)]);
  if (copy && copy.size === source.size && Math.abs(copy.mtimeMs - source.mtimeMs) < 2) return;
  await copyFile(from, to, constants.COPYFILE_FICLONE);
  await utimes(to, source.atime, source.mtime);
}
