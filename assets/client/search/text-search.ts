import { termsOfWord } from '../../../src/search/section-terms.ts';
import { onceEach } from '../once-each.ts';
import type { IsOver } from './engine.ts';
import { findAlike } from './find-alike.ts';
import { findMeant } from './find-meant.ts';
import { findMissing } from './find-missing.ts';
import { type FoundSection, findSections, type TextQuery } from './find-sections.ts';
import { loadWords, noWords } from './load-words.ts';
import { tellingWords } from './lookups.ts';
import { type ImportPagefind, importFromSite, type Pagefind, startPagefind } from './pagefind.ts';
import { createSectionSource } from './section-source.ts';

const han = /\p{Script=Han}/u;

/** The full text of the course, as the engine asks for it. */
export type TextSearch = {
  /** Starts loading at the first sign of a coming query. */
  readonly warm: () => void;
  /** Loads what the index knows about the words of a text that will be asked for. */
  readonly prepare: (query: Pick<TextQuery, 'words'>) => void;
  /** Sections of lectures that hold the words of a text. */
  readonly findSections: (query: TextQuery, isOver?: IsOver) => Promise<readonly FoundSection[]>;
  /** The words of a text that the course does not have in any form. */
  readonly findMissing: (query: TextQuery) => Promise<readonly string[]>;
  /** The nearest to a text that no section holds. */
  readonly findNearest: (query: TextQuery) => Promise<readonly FoundSection[]>;
  /** What says most of a text, in its words or in others. */
  readonly findMeant: (query: TextQuery) => Promise<readonly FoundSection[]>;
};

/**
 * Full-text search of a site: the section index, and behind it Pagefind, whose program is loaded only where that finds nothing.
 * After a failure the next call tries again.
 */
export function createTextSearch(base: string, importPagefind: ImportPagefind = importFromSite): TextSearch {
  const source = createSectionSource(base);
  const load = onceEach<void, Pagefind>(() => startPagefind(base, importPagefind));
  // Without what is known of words, those that were typed are found.
  const findMeantIn = async (query: TextQuery) =>
    findMeant(source, query, await loadWords(base).catch(() => noWords));
  return {
    // A failure shows at the first query, which tries again.
    warm: () => void source.load().catch(() => undefined),
    prepare: ({ words }) => {
      const long = tellingWords(words).filter((word) => word.length > 2 || han.test(word));
      for (const term of long.flatMap(termsOfWord)) source.findTerms(term, false).catch(() => undefined);
    },
    findSections: (query, isOver) => findSections(source, query, isOver),
    findMissing: (query) => findMissing(source, query),
    findMeant: findMeantIn,
    findNearest: async (query) => {
      const nearest = await findMeantIn(query);
      const isFound = nearest.length > 0 || (await source.load()).sections === 0;
      return isFound ? nearest : findAlike(load, source, query);
    },
  };
}
