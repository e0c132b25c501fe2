import { termsOfWord } from '../../../src/search/section-terms.ts';
import { onceEach } from '../once-each.ts';
import type { IsOver } from './engine.ts';
import { findAlike } from './find-alike.ts';
import { findMissing, findNearest } from './find-nearest.ts';
import { type FoundSection, findSections, type TextQuery } from './find-sections.ts';
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
};

/**
 * Full-text search of a site: the section index, and behind it Pagefind, whose program is loaded only where that finds nothing.
 * After a failure the next call tries again.
 */
export function createTextSearch(base: string, importPagefind: ImportPagefind = importFromSite): TextSearch {
  const source = createSectionSource(base);
  const load = onceEach<void, Pagefind>(() => startPagefind(base, importPagefind));
  return {
    // A failure shows at the first query, which tries again.
    warm: () => void source.load().catch(() => undefined),
    prepare: ({ words }) => {
      const long = tellingWords(words).filter((word) => word.length > 2 || han.test(word));
      for (const term of long.flatMap(termsOfWord)) source.findTerms(term, false).catch(() => undefined);
    },
    findSections: (query, isOver) => findSections(source, query, isOver),
    findMissing: (query) => findMissing(source, query),
    findNearest: async (query) => {
      const nearest = await findNearest(source, query);
      const isFound = nearest.length > 0 || (await source.load()).sections === 0;
      return isFound ? nearest : findAlike(await load(), source, query);
    },
  };
}
