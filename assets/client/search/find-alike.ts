import { type FoundSection, type TextQuery, toFound } from './find-sections.ts';
import { tellingWords } from './lookups.ts';
import { compareMatches, matchSection } from './match-section.ts';
import { findPieces, type Pagefind } from './pagefind.ts';
import type { SectionSource } from './section-source.ts';

/**
 * Finds sections by Pagefind, which knows the forms of words in the language of the course, where the section index has nothing.
 * It also answers a word that it does not know, with words that begin alike: what is too far from what was typed is left out.
 */
export async function findAlike(
  load: () => Promise<Pagefind>,
  source: SectionSource,
  query: TextQuery,
): Promise<FoundSection[]> {
  const wanted = tellingWords(query.words);
  if (!(await canHold(source, wanted))) return [];
  const pieces = await findPieces(await load(), query.text);
  const read = await Promise.all(pieces.map((piece) => source.readPiece(piece)));
  return read
    .flat()
    .flatMap((section) => {
      const meant = wanted.map((word) => section.folded.find((found) => sharesStem(word, found)));
      const words = meant.flatMap((word) => word ?? []);
      if (words.length < wanted.length) return [];
      const match = matchSection(section, [...new Set(words)], query.folded);
      return [match];
    })
    .sort(compareMatches)
    .map((match) => ({ ...toFound(match, wanted, query), isSure: false }));
}

/** Whether a section can hold a form of every word: Pagefind's program is not loaded to find nothing. */
async function canHold(source: SectionSource, words: readonly string[]): Promise<boolean> {
  if (words.some(({ length }) => length < fewestShared)) return false;
  const held = await Promise.all(
    words.map(async (word) => {
      const beginning = word.slice(0, lettersShared(word));
      // The index knows words without their endings.
      const terms = (await source.findTerms(beginning)).filter(
        ({ term }) => term.startsWith(beginning) || term.length >= beginning.length - 2,
      );
      return terms.some(({ count, sections }) => count > sections.size)
        ? undefined
        : new Set(terms.flatMap(({ sections }) => [...sections.keys()]));
    }),
  );
  // What is in very many sections is not listed for all of them.
  const listed = held.flatMap((sections) => sections ?? []);
  const [first = new Set<number>()] = listed;
  return listed.length === 0 || [...first].some((section) => listed.every((own) => own.has(section)));
}

/** Whether two words can be forms of one: `Häuser`, `Häusern`. */
function sharesStem(typed: string, found: string): boolean {
  const alike = [...typed].findIndex((letter, index) => found[index] !== letter);
  const shared = alike < 0 ? typed.length : alike;
  return shared >= lettersShared(typed);
}

/** How many letters of a word are at the beginning of all its forms. */
function lettersShared({ length }: string): number {
  return Math.max(fewestShared, Math.min(length - 3, Math.ceil(length * 0.6)));
}

const fewestShared = 3;
