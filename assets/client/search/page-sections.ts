import { foldText } from '../../../src/search/fold.ts';
import { joinHan } from '../../../src/search/han-words.ts';
import type { PagefindPage } from './pagefind.ts';

/** A section of a lecture with its words, as Pagefind counts them. */
export type PageSection = {
  readonly title: string;
  /** Words that the heading takes at its beginning. */
  readonly titleLength: number;
  /** With base path and `#`; without `#` for what comes before the first heading. */
  readonly href: string;
  readonly lecture: string;
  /** Place of its first word in the page. */
  readonly start: number;
  readonly words: readonly string[];
  readonly folded: readonly string[];
  /** All of it as one word, to find words that are together. */
  readonly whole: string;
};

const cut = new WeakMap<PagefindPage, readonly PageSection[]>();

/** Cuts the text of a page at its headings; once for each page, since readers keep typing. */
export function cutPage(page: PagefindPage): readonly PageSection[] {
  const known = cut.get(page);
  if (known) return known;
  const sections = cutAtHeadings(page);
  cut.set(page, sections);
  return sections;
}

function cutAtHeadings({ content, anchors, url, meta }: PagefindPage): PageSection[] {
  // As Pagefind does: every gap counts, and a byte order mark is not one.
  const words = content.split(/[^\S\uFEFF]+/);
  const lecture = joinHan(meta.title ?? '');
  // A piece of a lecture begins with a section of its own.
  const [address = url, piece] = url.split('#');
  const headings = anchors
    .filter(({ element, text }) => /^h\d$/i.test(element) && text.trim() !== '')
    .sort((a, b) => a.location - b.location);
  const starts = [
    ...(piece === undefined
      ? [{ title: lecture, length: countWords(meta.title ?? ''), href: address, location: 0 }]
      : []),
    ...headings.map(({ id, text, location }) => ({
      title: joinHan(text.trim()),
      length: countWords(text),
      href: `${address}#${encodeURI(id)}`,
      location,
    })),
  ];
  return starts.map(({ title, length, href, location }, index) => {
    const own = words.slice(location, starts[index + 1]?.location);
    const folded = own.map(foldText);
    return {
      title,
      titleLength: length,
      href,
      lecture,
      start: location,
      words: own,
      folded,
      whole: folded.join(''),
    };
  });
}

function countWords(text: string): number {
  return text.trim().split(/[^\S\uFEFF]+/).length;
}
