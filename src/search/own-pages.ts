import { hrefOf } from '../pages/addresses.ts';
import type { Page, PageKind } from '../pages/page.ts';

/** What a course has beside its lectures and what they teach, and a reader may ask for. */
export const ownPageKinds = [
  'lectures',
  'slides',
  'models',
  'matrix',
  'lineage',
  'parts',
  'papers',
  'topics',
  'timeline',
  'figures',
  'compare',
  'list',
  'print',
  'app',
  'news',
  'revise',
  'text',
] as const satisfies readonly PageKind[];

export type OwnPageKind = (typeof ownPageKinds)[number];

/** What the page is, as a place in the list of kinds; its title; its address without base path, encoded; what it says of itself. */
export type PackedPage = readonly [kind: number, title: string, address: string, description: string];

/** Of a course with more slides than an answer shows, the page of each lecture leads to its own. */
const mostSlides = 6;

/**
 * Lists the pages of a course that are asked for by what they are: its slides, its questions, its list of papers.
 *
 * @example listOwnPages(pages)[0] // [0, 'Lectures', '/lectures/', 'All lectures of …']
 */
export function listOwnPages(pages: readonly Page[]): PackedPage[] {
  const kinds: readonly PageKind[] = ownPageKinds;
  const listed = pages.filter(({ kind, isUnlisted }) => kinds.includes(kind) && !isUnlisted);
  const slides = listed.filter(({ kind }) => kind === 'slides').length;
  return listed
    .filter(({ kind }) => kind !== 'slides' || slides <= mostSlides)
    .map(({ kind, title, address, description }) => [
      kinds.indexOf(kind),
      title,
      hrefOf(address, '/'),
      description,
    ]);
}
