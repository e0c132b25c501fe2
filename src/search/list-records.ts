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

/** Lists what Pagefind gets: the pieces of all lectures, or of a very long course the headings of each lecture. */
export function listRecords(pieces: readonly TextPiece[], lectures: number): TextRecord[] {
  if (lectures <= mostLectures) {
    return pieces.map((piece, number) => {
      const id = piece.sections[0]?.id ?? '';
      const content = piece.sections.map(({ title, text }) => `${title}. ${text}`).join(' ');
      return { url: id === '' ? piece.page : `${piece.page}#${id}`, content, pieces: `${number}-${number}` };
    });
  }
  const pages = new Map<string, number[]>();
  for (const [number, { page }] of pieces.entries()) addTo(pages, page, number);
  return [...pages].map(([url, numbers]) => ({
    url,
    content: numbers.flatMap((number) => pieces[number]?.sections.map(({ title }) => title) ?? []).join('. '),
    pieces: `${numbers[0]}-${numbers.at(-1)}`,
  }));
}
