import { isMathText } from '../../markdown/math/find-tex.ts';
import { listContent } from '../read/list-content.ts';
import { readInside } from '../read/read-settings.ts';
import type { SourcePost } from './source-repository.ts';

/** Folders of Jekyll and Hugo that contain the head of a page. */
const layouts = /^(?:_layouts|_includes|layouts)\//;

const library = /mathjax|katex/i;

/** More layouts than a site has. */
const mostLayouts = 500;

/**
 * Whether the old site set formulas: its layouts load MathJax or KaTeX, or its posts contain formulas between double dollars.
 *
 * @param folder of the site, absolute
 */
export async function findsMath(folder: string, posts: readonly SourcePost[]): Promise<boolean> {
  if (posts.some(({ text }) => text.includes('$$') && isMathText(text))) return true;
  const isOther = (path: string) => !layouts.test(`${path}/`);
  const { files } = await listContent(folder, isOther);
  const pages = files.filter((path) => layouts.test(path) && /\.(?:html?|liquid|md)$/i.test(path));
  for (const path of pages.slice(0, mostLayouts)) {
    if (library.test((await readInside(folder, path)) ?? '')) return true;
  }
  return false;
}
