import { foldText, foldWords } from '../../../src/search/fold.ts';
import { termsOfWord } from '../../../src/search/section-terms.ts';
import { stemOf } from '../../../src/search/word-forms.ts';

/** For each word or group of words, as `keyOf` has it, the others that mean the same. */
export type SameWords = ReadonlyMap<string, readonly string[]>;

/** A part of a query, which is a folded word or two Han characters; and how else it may be said, or a group that it is in: each in one word or more. */
export type Meant = { readonly own: string; readonly others: readonly (readonly string[])[] };

/** Words of the longest group, and characters of the longest Chinese word. */
const longest = 6;

const han = /\p{Script=Han}/u;

/** Characters between Chinese words, which make no word with those beside them. */
const between = /[的了嗎吗呢吧]/u;

/** Reads the rows that `sameWords` has. */
export function readSameWords(rows: string): SameWords {
  const same = new Map<string, string[]>();
  for (const row of rows.split('\n')) {
    const words = row.split(';');
    for (const word of words) {
      const key = keyOf(foldWords(word));
      same.set(key, [...(same.get(key) ?? []), ...words.filter((other) => other !== word)]);
    }
  }
  return same;
}

/**
 * Cuts a query into its words, and Chinese into each two characters that are side by side, with what is meant by groups that these are in.
 *
 * @param words folded
 * @example readMeant(['sign', 'language'], readSameWords('sign language; 手語')) // sign: 手語; language: 手語
 */
export function readMeant(words: readonly string[], same: SameWords): Meant[] {
  const runs = words.flatMap((word) => (han.test(word) ? word.split(between) : [word]));
  const latin = runs.filter((run) => !han.test(run));
  const chinese = runs.filter((run) => han.test(run));
  return [
    ...readPieces(latin, latin, same),
    ...chinese.flatMap((run) => readPieces([...run], termsOfWord(run), same)),
  ];
}

/**
 * @param pieces words or characters
 * @param parts of one piece each, or of two that are side by side
 */
function readPieces(pieces: readonly string[], parts: readonly string[], same: SameWords): Meant[] {
  const wide = Math.max(1, pieces.length - parts.length + 1);
  const others = parts.map(() => new Set<string>());
  for (let length = longest; length >= wide; length -= 1) {
    for (let from = 0; from + length <= pieces.length; from += 1) {
      const known = same.get(keyOf(pieces.slice(from, from + length))) ?? [];
      const own = others.slice(from, from + length - wide + 1);
      // What a word means alone, it does not mean in a group.
      for (const each of wide > 1 || own.every(({ size }) => size === 0) ? own : [])
        for (const other of known) each.add(other);
    }
  }
  return parts.map((own, at) => ({ own, others: [...(others[at] ?? [])].map(foldWords) }));
}

/** How words are looked up, whatever their form. */
export function keyOf(words: readonly string[]): string {
  return words.map((word) => (han.test(word) ? foldText(word) : ` ${stemOf(word)}`)).join('');
}
