import type { ImportPagefind, Pagefind } from '../search/pagefind.ts';

export { findPieces, type Pagefind } from '../search/pagefind.ts';

/** Pagefind's program fetches, which a page from a disk may not. */
export const importFromSite: ImportPagefind = () => Promise.reject(new Error('Pagefind needs a server'));

/** Nothing in place of Pagefind: the section index answers alone. */
export async function startPagefind(): Promise<Pagefind> {
  return { search: async () => ({ results: [] }) };
}
