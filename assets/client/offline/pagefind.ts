import { foldText } from '../../../src/search/fold.ts';
import { plainIndexAddress } from '../../../src/search/names-addresses.ts';
import type { PlainPiece } from '../../../src/search/plain-index.ts';
import type { ImportPagefind, Pagefind, PagefindPage } from '../search/pagefind.ts';
import { readTwin } from './read-twin.ts';

export type { Pagefind, PagefindModule, PagefindPage, PagefindResult } from '../search/pagefind.ts';

/** Pagefind's program fetches, which a page from a disk may not. */
export const importFromSite: ImportPagefind = () => Promise.reject(new Error('Pagefind needs a server'));

type Piece = { readonly page: Omit<PagefindPage, 'locations'>; readonly words: readonly string[] };

/** A plain search through all pieces of the course in place of Pagefind: a folder is one reader's. */
export async function startPagefind(base: string): Promise<Pagefind> {
  const read = JSON.parse(await readTwin(base + plainIndexAddress.slice(1))) as readonly PlainPiece[];
  const pieces = read.map((piece) => preparePiece(piece, base));
  return { search: async (text) => ({ results: searchPieces(pieces, text) }) };
}

function preparePiece({ url, title, content, anchors }: PlainPiece, base: string): Piece {
  return {
    page: {
      url: base + url.slice(1),
      meta: { title },
      content,
      anchors: anchors.map(([element, id, text, location]) => ({ element, id, text, location })),
    },
    words: content.split(/[^\S\uFEFF]+/).map(foldText),
  };
}

/** Pieces that hold every word, those that hold most of them first. */
function searchPieces(pieces: readonly Piece[], text: string) {
  const wanted = text.split(/\s+/).map(foldText).filter(Boolean);
  if (wanted.length === 0) return [];
  return pieces
    .flatMap(({ page, words }) => {
      const places = wanted.map((word) => findPlaces(words, word));
      return places.every((found) => found.length > 0)
        ? [{ page, locations: places.flat().sort(byNumber) }]
        : [];
    })
    .sort((a, b) => b.locations.length - a.locations.length)
    .map(({ page, locations }) => {
      const found: PagefindPage = { ...page, locations };
      return { data: async () => found };
    });
}

function findPlaces(words: readonly string[], wanted: string): number[] {
  return words.flatMap((word, place) => (word.startsWith(wanted) ? [place] : []));
}

function byNumber(a: number, b: number): number {
  return a - b;
}
