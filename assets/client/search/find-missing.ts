import { foldWithOrigins } from '../../../src/search/fold.ts';
import { termsOfWord } from '../../../src/search/section-terms.ts';
import type { TextQuery } from './find-sections.ts';
import { tellingWords } from './lookups.ts';
import type { SectionSource } from './section-source.ts';

/** The words of a text that are nowhere in the course, in any form, as they were typed; of Chinese, the characters. The last may not be typed to its end. */
export async function findMissing(source: SectionSource, query: TextQuery): Promise<string[]> {
  const words = tellingWords(query.words).filter(isTelling);
  const missing = await Promise.all(
    words.map(async (word) => {
      const characters = [...word];
      const terms = termsOfWord(word);
      const isOpen = word === query.words.at(-1);
      const isKnown = await Promise.all(
        terms.map(async (own) =>
          isOpen
            ? (await source.findTerms(own)).some(({ term }) => term.startsWith(own))
            : (await source.findTerm(own)) !== undefined,
        ),
      );
      if (terms.length === 1) return isKnown[0] ? [] : [word];
      return characters.filter((_, at) => !isKnown[at] && !isKnown[at - 1]).join('');
    }),
  );
  return missing
    .flat()
    .filter(Boolean)
    .map((word) => asTyped(word, query.text));
}

const afterWord = /[^\p{L}\p{M}\p{N}]+$/u;

function asTyped(word: string, typed: string): string {
  const { text, origins } = foldWithOrigins(typed);
  const at = text.indexOf(word);
  if (at < 0) return word;
  return typed.slice(origins[at], origins[at + word.length]).replace(afterWord, '');
}

/** A letter or two, or a number, is in many texts by chance. */
export function isTelling(term: string): boolean {
  return /\p{Script=Han}|\p{L}{3}/u.test(term);
}
