import { findSections } from './find-sections.ts';
import { loadPagefind } from './pagefind.ts';
import type { Hit } from './results.ts';

/** The full text of the course, as the engine asks for it. */
export type TextSearch = {
  /** Starts loading at a sign that a question will come. */
  readonly warm: () => void;
  /** Sections of lectures that hold the words of a text. */
  readonly findSections: (text: string) => Promise<readonly Hit[]>;
};

/** Full-text search by Pagefind, which is loaded with the first question. */
export function createTextSearch(base: string): TextSearch {
  return {
    // A failure shows at the first question, which tries again.
    warm: () => void loadPagefind(base).catch(() => undefined),
    findSections: async (text) => findSections(await loadPagefind(base), text),
  };
}
