import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { IndexFile } from './index-files.ts';

/** Files that are open at a time; a thousand lectures have more than a process may open. */
const batch = 64;

/** A file that is named after its contents, and so gets a new name with every change, or one of as many as there is text. */
const passing = /\.pf_[a-z]+$|^sections[\\/]/;

/** What was written into a folder last, by the paths of the files. */
export type WrittenFiles = Map<string, Uint8Array>;

/**
 * Writes an index into its folder, then removes what an earlier index left there: under `npm start`
 * the folder lives through many builds.
 *
 * @param written what is as it was written is left alone
 */
export async function writeIndexFiles(
  folder: string,
  files: readonly IndexFile[],
  written: WrittenFiles = new Map(),
): Promise<void> {
  await addIndexFiles(folder, files, written);
  const paths = new Set(files.map(({ path }) => join(folder, path)));
  for (const path of await listPassing(folder)) {
    if (paths.has(path)) continue;
    written.delete(path);
    await rm(path, { force: true });
  }
}

/** Writes files into a folder, beside what is there. */
export async function addIndexFiles(
  folder: string,
  files: readonly IndexFile[],
  written: WrittenFiles = new Map(),
): Promise<void> {
  const changed = files
    .map(({ path, bytes }) => ({ path: join(folder, path), bytes }))
    .filter(({ path, bytes }) => Buffer.compare(written.get(path) ?? nothing, bytes) !== 0);
  const folders = new Set(changed.map(({ path }) => dirname(path)));
  for (const inner of folders) await mkdir(inner, { recursive: true });
  for (let start = 0; start < changed.length; start += batch) {
    await Promise.all(
      changed.slice(start, start + batch).map(async ({ path, bytes }) => {
        written.delete(path);
        await writeFile(path, bytes);
        written.set(path, bytes);
      }),
    );
  }
}

/** No file of an index is empty. */
const nothing = new Uint8Array();

async function listPassing(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true }).catch(() => []);
  return entries.filter((path) => passing.test(path)).map((path) => join(folder, path));
}
