import { createContext } from 'preact';
import type { EntryLink, PageLink } from '../../pages/course-links.ts';

/** Finds the pages of what a lecture teaches. */
export type PageLinks = {
  readonly ofEntry: (sectionId: string) => EntryLink | undefined;
  readonly ofPaper: (key: string) => PageLink | undefined;
};

/**
 * The pages that the parts of a lecture lead to. A context, since only headings and cards ask for them, deep in
 * a lecture; without one, as in the guide, nothing has a page.
 */
export const PageLinksContext = createContext<PageLinks>({
  ofEntry: () => undefined,
  ofPaper: () => undefined,
});
