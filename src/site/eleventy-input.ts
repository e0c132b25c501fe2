import { mkdirSync, symlinkSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { scratchOf } from './cache/cache-folder.mjs';

/** What Eleventy reads, and which file of the content folder a path below it is. */
export type EleventyInput = {
  readonly folder: string;
  /** Path of a file below the content folder, from the path that Eleventy gives it. */
  readonly pathOf: (inputPath: string) => string;
};

/** Eleventy treats its input as a pattern, in which brackets and the like would not be literal. */
const plainPath = /^[\p{L}\p{N}_.][\p{L}\p{N}_. /-]*$/u;

/**
 * Gives Eleventy a content folder by a path that it reads correctly: below the working folder, and without pattern characters.
 * It takes any path that begins with the same characters as the working folder for one inside, as `../lectern-posts` beside `lectern`,
 * and skips whatever is below a folder `node_modules`. A folder elsewhere is given as a link.
 *
 * @param content absolute
 * @param root working folder, absolute
 * @param scratch folder of this process below the working folder, which is removed when it ends
 */
export function openEleventyInput(
  content: string,
  root: string,
  scratch = scratchOf(process.pid),
): EleventyInput {
  const own = relative(root, content);
  const isPlain = plainPath.test(own) && !/^\.\.?(?:\/|$)|node_modules/.test(own);
  const folder = isPlain ? own : relative(root, resolve(root, scratch, 'content'));
  if (!isPlain) link(content, resolve(root, folder));
  return { folder, pathOf: (inputPath) => relative(folder, inputPath).replaceAll('\\', '/') };
}

/** A junction needs no rights of its own on Windows; elsewhere the kind has no effect. */
function link(target: string, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  try {
    symlinkSync(target, path, 'junction');
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    if (!isThere) throw error;
  }
}
