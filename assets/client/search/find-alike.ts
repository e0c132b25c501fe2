import { separateHan } from '../../../src/search/han-words.ts';
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
  pagefind: Pagefind,
  source: SectionSource,
  query: TextQuery,
): Promise<FoundSection[]> {
  const wanted = tellingWords(query.words);
  const pieces = await findPieces(pagefind, separateHan(query.text));
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

/** Whether two words can be forms of one: `Häuser`, `Häusern`. */
function sharesStem(typed: string, found: string): boolean {
  const alike = [...typed].findIndex((letter, index) => found[index] !== letter);
  const shared = alike < 0 ? typed.length : alike;
  return shared >= Math.max(3, Math.min(typed.length - 3, Math.ceil(typed.length * 0.6)));
}
