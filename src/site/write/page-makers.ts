import type { PageKind } from '../../pages/page.ts';

/**
 * What writes a page to the disk.
 *
 * - `post`: Eleventy, from the file of a post
 * - `template`: Eleventy, from an address of ours; for kinds with a handful of pages
 * - `site`: `write-pages.ts`; for kinds with as many pages as the course has lectures or more, since each costs
 *   Eleventy a millisecond, and stays in memory until the last one is written
 */
export type PageMaker = 'post' | 'template' | 'site';

/** The maker of each kind of page; a kind without one does not compile. */
export const pageMakers: Readonly<Record<PageKind, PageMaker>> = {
  compare: 'template',
  home: 'template',
  lectures: 'template',
  lecture: 'post',
  slides: 'site',
  model: 'site',
  models: 'template',
  paper: 'site',
  papers: 'template',
  lineage: 'template',
  matrix: 'template',
  part: 'site',
  parts: 'template',
  list: 'template',
  print: 'template',
  app: 'template',
  news: 'template',
  revise: 'template',
  'revise-lecture': 'site',
  search: 'template',
  style: 'template',
  text: 'template',
  timeline: 'template',
  figures: 'template',
  'not-found': 'template',
  redirect: 'site',
  topic: 'site',
  topics: 'template',
};
