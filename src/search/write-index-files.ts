import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { IndexFile } from './index-files.ts';

/** Files that are open at a time; a thousand lectures have more than a process may open. */
const batch = 64;

/** A file that is named after its contents, and so gets a new name with every change, or one of as many as there is text. */
const passing = /\.pf_[a-z]+$|^sections[\\/]/;

/**
 * Writes an index into its folder, then removes what an earlier index left there: under `npm start`
 * the folder lives through many builds.
 */
export async function writeIndexFiles(folder: string, files: readonly IndexFile[]): Promise<void> {
  await addIndexFiles(folder, files);
  const paths = new Set(files.map(({ path }) => join(folder, path)));
  for (const path of await listPassing(folder)) {
    if (!paths.has(path)) await rm(path, { force: true });
  }
}

async function addIndexFiles(folder: string, files: readonly IndexFile[]): Promise<void> {
  const folders = new Set(files.map(({ path }) => dirname(join(folder, path))));
  for (const inner of folders) await mkdir(inner, { recursive: true });
  for (let start = 0; start < files.length; start += batch) {
    const some = files.slice(start, start + batch);
    await Promise.all(some.map(({ path, bytes }) => writeFile(join(folder, path), bytes)));
  }
}

async function listPassing(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true }).catch(() => []);
  return entries.filter((path) => passing.test(path)).map((path) => join(folder, path));
}
