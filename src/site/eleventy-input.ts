import { mkdirSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';

/** What Eleventy is to read, and which file of the content folder a path below it is. */
export type EleventyInput = {
  readonly folder: string;
  /** Path of a file below the content folder, of the path that Eleventy gives it. */
  readonly pathOf: (inputPath: string) => string;
};

/** Eleventy takes its input for a pattern, so that brackets and their like would not mean themselves. */
const plainPath = /^[\p{L}\p{N}_.][\p{L}\p{N}_. /-]*$/u;

/**
 * Gives Eleventy a content folder by a path that it reads rightly: below the working folder, and without signs of a pattern.
 * It takes any path that begins with the letters of the working folder's for one inside, as `../lectern-posts` beside `lectern`,
 * and skips whatever is below a folder `node_modules`. A folder of another path is given as a link.
 *
 * @param content absolute
 * @param root working folder, absolute
 * @param code folder of the running code; where it was bundled, it is removed when the process ends
 */
export function openEleventyInput(content: string, root: string, code: string): EleventyInput {
  const own = relative(root, content);
  const isPlain = plainPath.test(own) && !/^\.\.?(?:\/|$)|node_modules/.test(own);
  const folder = isPlain ? own : join(findCache(root, code), 'content');
  if (!isPlain) link(content, join(root, folder));
  return { folder, pathOf: (inputPath) => relative(folder, inputPath).replaceAll('\\', '/') };
}

/** @returns a path below the working folder */
function findCache(root: string, code: string): string {
  const cache = relative(root, code) || join('node_modules/.cache/lectern', String(process.pid));
  mkdirSync(join(root, cache), { recursive: true });
  return cache;
}

/** A junction needs no rights of its own on Windows; elsewhere the kind says nothing. */
function link(target: string, path: string): void {
  try {
    symlinkSync(target, path, 'junction');
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    if (!isThere) throw error;
  }
}
