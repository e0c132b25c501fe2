import { foldText, foldWords } from '../../../src/search/fold.ts';
import { joinHan } from '../../../src/search/han-words.ts';
import type { TextPiece } from '../../../src/search/section-index.ts';
import { termsOfWord } from '../../../src/search/section-terms.ts';

/** A section of a lecture with its words. */
export type PageSection = {
  readonly title: string;
  /** Words that the heading takes at its beginning. */
  readonly titleLength: number;
  /** With base path and `#`; without `#` for what comes before the first heading. */
  readonly href: string;
  readonly lecture: string;
  readonly words: readonly string[];
  readonly folded: readonly string[];
  /** Terms that somebody may ask for it by, and that it need not have. */
  readonly also: ReadonlySet<string>;
  /** All of it as one word, to find words that are together. */
  readonly whole: string;
};

/** Reads the sections of a piece of a lecture. */
export function cutPiece({ page, lecture, sections }: TextPiece, base: string): PageSection[] {
  const address = `${base}${page.slice(1)}`;
  return sections.map(({ title, id, text, also = '' }) => {
    const heading = title.split(' ');
    const words = [...heading, ...(text === '' ? [] : text.split(' '))];
    const folded = words.map(foldText);
    return {
      title: joinHan(title),
      titleLength: heading.length,
      href: id === '' ? address : `${address}#${id}`,
      lecture,
      words,
      folded,
      also: new Set(foldWords(joinHan(also)).flatMap(termsOfWord)),
      whole: folded.join(''),
    };
  });
}
