import { listSections } from '../catalogue/list-sections.ts';
import { compareText } from '../collections/compare-text.ts';
import { withoutTags } from '../html/without-tags.ts';
import type { Lecture } from '../lecture/lecture.ts';
import { rememberOf } from '../source/remember.ts';
import { foldText } from './fold.ts';

/** What search asks for where no section holds what was typed. */
export type CourseWords = {
  /** Words of the texts, the commonest first. */
  readonly words: readonly string[];
  /** Words that mean the same, as `sameWords` has them. */
  readonly same: string;
  /** Words that say little, as `weakWords` has them. */
  readonly weak: string;
  /** The Simplified forms of these, as `HanVariants` has them. */
  readonly han: string;
};

/** Shorter words are not corrected: too many others are near. */
const shortest = 4;

/** Letters of the list: of a longer course the commonest words. */
const mostLetters = 40_000;

const word = /(?!\p{Script=Han})\p{L}[\p{L}’']*/gu;
const noWord = /&[a-z#\d]+;|https?:\/\/\S+/g;

/**
 * Lists the words of some texts, the commonest first, so that a typing error can be distinguished from a word.
 *
 * @example listWords([lecture]) // ['image', 'model', 'language', …]
 */
export function listWords(texts: readonly Lecture[]): string[] {
  const written = new Map<string, number>();
  for (const text of texts)
    for (const [word, times] of countIn(text)) written.set(word, (written.get(word) ?? 0) + times);
  const counts = new Map<string, number>();
  for (const [each, times] of written) {
    const folded = foldText(each);
    counts.set(folded, (counts.get(folded) ?? 0) + times);
  }
  const sorted = [...counts].sort(([a, one], [b, other]) => other - one || compareText(a, b));
  let letters = 0;
  return sorted.flatMap(([each]) => {
    letters += each.length + 1;
    return letters <= mostLetters ? [each] : [];
  });
}

/** How often each word is in a text. */
const countIn: (text: Lecture) => ReadonlyMap<string, number> = /* @__PURE__ */ rememberOf(
  (text: Lecture) => {
    const counts = new Map<string, number>();
    for (const piece of piecesOf(text)) countWords(piece, counts);
    return counts;
  },
);

function* piecesOf(text: Lecture): Generator<string> {
  for (const { section } of listSections(text)) {
    yield section.name;
    for (const block of section.blocks) {
      if (block.kind === 'prose') yield withoutTags(block.html, ' ').replace(noWord, ' ');
      else if (block.kind === 'facts') yield* block.facts.map((fact) => fact.text);
    }
  }
}

function countWords(text: string, counts: Map<string, number>): void {
  for (const [written] of text.matchAll(word)) {
    if (written.length < shortest) continue;
    counts.set(written, (counts.get(written) ?? 0) + 1);
  }
}
