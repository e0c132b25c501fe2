import type { Page, PageKind } from '../page.ts';

/** Kinds of page that a search engine should not list. */
const unlisted: ReadonlySet<PageKind> = new Set([
  'list',
  'search',
  'not-found',
  'redirect',
  'style',
  'slides',
]);

/** False for a page that neither search engines nor any of our lists should lead to. */
export function isListed({ kind, isUnlisted }: Pick<Page, 'kind' | 'isUnlisted'>): boolean {
  return !isUnlisted && !unlisted.has(kind);
}
