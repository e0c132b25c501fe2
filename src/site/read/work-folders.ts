import { join, relative } from 'node:path';
import { readMark as readLiveMark } from '../live/live-mark.ts';
import { readMark } from '../publish/mark.ts';

/**
 * Folders that a site is made with, not made from: `_layouts` and `_site` at the top, our output, and, wherever it
 * is, what a build or `npm start` wrote.
 *
 * @param content folder, absolute
 * @param output folder, absolute
 * @param showsDrafts true where Jekyll's `_drafts` are read too
 */
export function isWorkFolder(
  content: string,
  output: string,
  showsDrafts = false,
): (path: string) => boolean {
  const written = relative(content, output).replaceAll('\\', '/');
  const read = new Set(['_posts', ...(showsDrafts ? ['_drafts'] : [])]);
  return (path) =>
    path === written ||
    (/^_[^/]*$/.test(path) && !read.has(path)) ||
    readMark(join(content, path)) !== undefined ||
    readLiveMark(join(content, path)) !== undefined;
}
