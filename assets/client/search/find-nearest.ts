import { termsOfWord } from '../../../src/search/section-terms.ts';
import { type FoundSection, readSections, type TextQuery, toFound } from './find-sections.ts';
import { tellingWords } from './lookups.ts';
import { compareMatches, matchSection } from './match-section.ts';
import type { SectionSource } from './section-source.ts';

/** A word of a query, or two neighbouring characters of Chinese, and how many sections contain it. */
type Piece = { readonly text: string; readonly count: number };

/** The share of what was typed that has to be somewhere in the course. */
const leastKnown = 0.5;

/** A word that is in a larger share of all sections says nothing about one of them. */
const mostCommon = 0.2;

/** The share of that which has to be in one section. */
const leastHeld = 0.5;

/**
 * Finds the sections that hold those words of a text which the course has, for a text with words that are nowhere in it. It finds
 * nothing where too little is left to be sure what was meant.
 */
export async function findNearest(source: SectionSource, query: TextQuery): Promise<FoundSection[]> {
  if (query.phrases.length > 0) return [];
  const { sections } = await source.load();
  const words = await Promise.all(tellingWords(query.words).map((word) => readWord(source, word)));
  const known = words.flatMap(({ pieces }) => pieces);
  const share =
    words.reduce((sum, word) => sum + word.known, 0) / words.reduce((sum, { worth }) => sum + worth, 0);
  if (!(share >= leastKnown) || !known.some(({ count }) => count <= sections * mostCommon)) return [];
  const wanted = [...new Set(known.map(({ text }) => text))];
  const read = await readSections(source, wanted);
  return read
    .flat()
    .map((section) => matchSection(section, wanted, query.folded))
    .filter(({ held, inText }) => inText > 0 && held.length >= wanted.length * leastHeld)
    .sort(compareMatches)
    .map((match) => ({ ...toFound(match, wanted, query), isSure: false }));
}

/** The words of a text that are nowhere in the course, in any form; of Chinese, the characters. The last may not be typed to its end. */
export async function findMissing(source: SectionSource, query: TextQuery): Promise<string[]> {
  const words = tellingWords(query.words).filter(isTelling);
  const missing = await Promise.all(
    words.map(async (word) => {
      const characters = [...word];
      const terms = termsOfWord(word);
      const found = await Promise.all(terms.map((term) => source.findTerms(term)));
      const isKnown = found.map((near, at) => near.some(({ term }) => term.startsWith(terms[at] ?? '')));
      if (terms.length === 1) return isKnown[0] ? [] : [word];
      return characters.filter((_, at) => !isKnown[at] && !isKnown[at - 1]).join('');
    }),
  );
  return missing.flat().filter(Boolean);
}

/** What the course has of a word. */
type KnownWord = { readonly pieces: readonly Piece[]; readonly worth: number; readonly known: number };

/** Two Han characters say as much as a word. */
async function readWord(source: SectionSource, word: string): Promise<KnownWord> {
  const terms = termsOfWord(word);
  const pieces = await Promise.all(
    terms.map(async (term) => {
      const found = isTelling(term) ? await source.findTerms(term, false) : [];
      const count = found.find((one) => one.term === term)?.count ?? 0;
      return { text: terms.length === 1 ? word : term, count };
    }),
  );
  const found = pieces.filter(({ count }) => count > 0);
  if (terms.length === 1) return { pieces: found, worth: 1, known: found.length };
  const covered = terms.flatMap((_, at) => (pieces[at]?.count ? [at, at + 1] : []));
  return { pieces: found, worth: (terms.length + 1) / 2, known: new Set(covered).size / 2 };
}

/** A letter or two, or a number, is in many texts by chance. */
function isTelling(term: string): boolean {
  return /\p{Script=Han}/u.test(term) || /\p{L}{3}/u.test(term);
}
