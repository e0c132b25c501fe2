import { type FoundSection, findSections, type TextQuery } from './find-sections.ts';
import { type ImportPagefind, importFromSite, type Pagefind, startPagefind } from './pagefind.ts';

/** The full text of the course, as the engine asks for it. */
export type TextSearch = {
  /** Starts loading at the first sign of a coming query. */
  readonly warm: () => void;
  /** Sections of lectures that hold the words of a text. */
  readonly findSections: (query: TextQuery, forms?: string) => Promise<readonly FoundSection[]>;
};

/** Full-text search by Pagefind, which is loaded once, with the first sign; after a failure the next call tries again. */
export function createTextSearch(base: string, importPagefind: ImportPagefind = importFromSite): TextSearch {
  let loading: Promise<Pagefind> | undefined;
  const load = () => {
    loading ??= startPagefind(base, importPagefind).catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
  return {
    // A failure shows at the first query, which tries again.
    warm: () => void load().catch(() => undefined),
    findSections: async (query, forms) => findSections(await load(), query, forms),
  };
}
