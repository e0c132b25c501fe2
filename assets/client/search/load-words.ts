import { foldWords, learnVariants } from '../../../src/search/fold.ts';
import type { CourseWords } from '../../../src/search/list-words.ts';
import { wordsAddress } from '../../../src/search/names-addresses.ts';
import { stemOf } from '../../../src/search/word-forms.ts';
import { fetchText } from '../fetch-text.ts';
import { onceEach } from '../once-each.ts';
import { readSameWords, type SameWords } from './same-words.ts';

/** What is known of words, where no section holds what was typed. */
export type KnownWords = {
  /** Words of the texts, the commonest first. */
  readonly words: readonly string[];
  readonly same: SameWords;
  /** Words that say little, without their endings. */
  readonly weak: ReadonlySet<string>;
};

/** Where this does not load. */
export const noWords: KnownWords = { words: [], same: new Map(), weak: new Set() };

/** Loads the words of a course; after a failure the next call tries again. */
export const loadWords = onceEach(async (base: string): Promise<KnownWords> => {
  const { words, same, weak, han }: CourseWords = JSON.parse(
    await fetchText(`${base}${wordsAddress.slice(1)}`),
  );
  learnVariants(han);
  return { words, same: readSameWords(same), weak: new Set(foldWords(weak).map(stemOf)) };
});
