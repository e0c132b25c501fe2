import { listSections, openingOf } from '../catalogue/list-sections.ts';
import { addTo } from '../collections/add-to.ts';
import { compareText } from '../collections/compare-text.ts';
import { withoutTags } from '../html/without-tags.ts';
import { shortHash } from '../identity/short-hash.ts';
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

/** The same in a text of ASCII alone, several times as fast. */
const plainWord = /[A-Za-z][A-Za-z']*/g;
const noAscii = /[^\0-\x7f]/;

const noWord = /&[a-z#\d]+;|https?:\/\/\S+/g;

/** How often each word is in some texts. */
export type WordCounts = ReadonlyMap<string, number>;

/** Gives what was counted in the same texts before, if anything was. */
export type KeepCounts = (texts: readonly Lecture[], count: () => WordCounts) => WordCounts;

/**
 * Lists the words of some texts, the commonest first, so that a typing error can be distinguished from a word.
 *
 * @example listWords([lecture]) // ['image', 'model', 'language', …]
 */
export function listWords(texts: readonly Lecture[], keep: KeepCounts = (_, count) => count()): string[] {
  // An edit concerns one group.
  const groups = new Map<string | undefined, Lecture[]>();
  for (const text of texts) addTo(groups, shortHash(text.path).at(-1), text);
  const written = sumCounts([...groups.values()].map((own) => keep(own, () => sumCounts(own.map(countIn)))));
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

function sumCounts(all: readonly WordCounts[]): WordCounts {
  const sum = new Map<string, number>();
  for (const counts of all) for (const [word, times] of counts) sum.set(word, (sum.get(word) ?? 0) + times);
  return sum;
}

/** How often each word is in a text. */
const countIn: (text: Lecture) => WordCounts = /* @__PURE__ */ rememberOf((text: Lecture) => {
  const counts = new Map<string, number>();
  for (const piece of piecesOf(text)) countWords(piece, counts);
  return counts;
});

function* piecesOf(text: Lecture): Generator<string> {
  for (const { section } of [openingOf(text), ...listSections(text)]) {
    yield section.name;
    for (const block of section.blocks) {
      if (block.kind === 'prose') yield withoutTags(block.html, ' ').replace(noWord, ' ');
      else if (block.kind === 'facts') yield* block.facts.map((fact) => fact.text);
    }
  }
}

function countWords(text: string, counts: Map<string, number>): void {
  for (const [written] of text.matchAll(noAscii.test(text) ? word : plainWord)) {
    if (written.length < shortest) continue;
    counts.set(written, (counts.get(written) ?? 0) + 1);
  }
}
