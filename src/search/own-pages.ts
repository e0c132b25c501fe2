import { hrefOf } from '../pages/addresses.ts';
import type { Page, PageKind, SlidesPage } from '../pages/page.ts';

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

/** Slides that an answer shows; of a course with more, they are listed as those of one lecture, if every lecture has some. */
const mostSlides = 6;

/** Stands for a lecture in what is listed once for all. */
export const ofLecture = '*';

/**
 * Lists the pages of a course that are asked for by what they are: its slides, its questions, its list of papers.
 *
 * @example listOwnPages(pages)[0] // [0, 'Lectures', '/lectures/', 'All lectures of …']
 */
export function listOwnPages(pages: readonly Page[]): PackedPage[] {
  const kinds: readonly PageKind[] = ownPageKinds;
  const listed = pages.filter(({ kind, isUnlisted }) => kinds.includes(kind) && !isUnlisted);
  const slides = listed.flatMap((page) => (page.kind === 'slides' ? [page] : []));
  const isMany = slides.length > mostSlides;
  const packed = listed
    .filter(({ kind }) => kind !== 'slides' || !isMany)
    .map(
      ({ kind, title, address, description }): PackedPage => [
        kinds.indexOf(kind),
        title,
        hrefOf(address, '/'),
        description,
      ],
    );
  const lectures = pages.filter(({ kind, isUnlisted }) => kind === 'lecture' && !isUnlisted);
  const [some] = isMany && lectures.length === slides.length ? slides : [];
  return some ? [...packed, packOfLecture(some)] : packed;
}

/** A page that every lecture has, in one entry for all. */
function packOfLecture({ title, lecture, description }: SlidesPage): PackedPage {
  const own = (text: string) => text.replace(lecture.title, () => ofLecture);
  return [ownPageKinds.indexOf('slides'), own(title), `${ofLecture}slides/`, own(description)];
}
