import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { IndexFile } from './index-files.ts';

/** Files that are open at a time; a thousand lectures have more than a process may open. */
const batch = 64;

/** A file that is named after its contents, and so gets a new name with every change. */
const hashed = /\.pf_[a-z]+$/;

/**
 * Writes an index into its folder, then removes what an earlier index left there: under `npm start`
 * the folder lives through many builds.
 */
export async function writeIndexFiles(folder: string, files: readonly IndexFile[]): Promise<void> {
  const paths = new Set(files.map(({ path }) => join(folder, path)));
  for (const inner of new Set([...paths].map(dirname))) await mkdir(inner, { recursive: true });
  for (let start = 0; start < files.length; start += batch) {
    const some = files.slice(start, start + batch);
    await Promise.all(some.map(({ path, bytes }) => writeFile(join(folder, path), bytes)));
  }
  for (const path of await listHashed(folder)) {
    if (!paths.has(path)) await rm(path, { force: true });
  }
}

async function listHashed(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true }).catch(() => []);
  return entries.filter((path) => hashed.test(path)).map((path) => join(folder, path));
}
