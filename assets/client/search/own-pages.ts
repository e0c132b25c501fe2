import { foldText } from '../../../src/search/fold.ts';
import { ownPageKinds, type PackedPage } from '../../../src/search/own-pages.ts';
import { besideOwnPages, ownPageWords } from './own-page-words.ts';
import type { Group, Hit } from './results.ts';

/** Pages that a text asks for, and what the heading of a section says that answers as well. */
type FoundPages = { readonly pages: readonly PackedPage[]; readonly heading?: RegExp };

/**
 * Finds the pages of the course that a text asks for by what they are, or by their titles, and by nothing else: `homework`,
 * `how do I cite this course`.
 *
 * @param pages that the course has
 */
export function findOwnPages(text: string, pages: readonly PackedPage[]): FoundPages | undefined {
  const folded = foldText(text);
  const titled = pages.filter(([, title]) => foldText(title) === folded);
  if (titled.length > 0) return { pages: titled };
  const row = ownPageWords.find(({ words }) => text.search(words) >= 0);
  if (!row || text.replace(row.words, ' ').replace(besideOwnPages, ' ').trim() !== '') return undefined;
  const { kinds, title: named, heading } = row;
  const ofKind = (wanted: string) =>
    pages.filter(([kind, title]) => ownPageKinds[kind] === wanted && (named?.test(title) ?? true));
  const found = kinds.map(ofKind).find(({ length }) => length > 0);
  return found && { pages: found, ...(heading && { heading }) };
}

/** Pages as an answer. */
export function groupOwnPages(pages: readonly PackedPage[], base: string): Group {
  const hits = pages.map(
    ([, title, address, description]): Hit => ({
      kind: 'page',
      title: [{ text: title, isMarked: false }],
      href: `${base}${address.slice(1)}`,
      facts: [],
      places: [],
      ...(description !== title && { excerpt: [{ text: description, isMarked: false }] }),
    }),
  );
  return { name: 'pages', hits, total: hits.length };
}
