import { addTo } from '../collections/add-to.ts';
import type { TextPiece } from './section-index.ts';

/** A text as Pagefind gets it. */
export type TextRecord = {
  readonly url: string;
  readonly content: string;
  /** The pieces of the section index that it was made from, from the first to the last: `12-15`. */
  readonly pieces: string;
};

/** Of a longer course Pagefind gets the headings alone: all words of a thousand lectures take it longer than the site. */
const mostLectures = 300;

/** Lists what Pagefind gets of each lecture: its words, each once, since sections are found by the section index. */
export function listRecords(pieces: readonly TextPiece[]): TextRecord[] {
  const pages = new Map<string, number[]>();
  for (const [number, { page }] of pieces.entries()) addTo(pages, page, number);
  return [...pages].map(([url, numbers]) => {
    const sections = numbers.flatMap((number) => pieces[number]?.sections ?? []);
    const text = sections.map(({ title, text }) => (pages.size > mostLectures ? title : `${title} ${text}`));
    return {
      url,
      content: [...new Set(text.join(' ').split(' '))].join(' '),
      pieces: `${numbers[0]}-${numbers.at(-1)}`,
    };
  });
}
