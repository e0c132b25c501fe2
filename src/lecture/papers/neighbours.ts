import type { Piece } from './cite-pieces.ts';
import { type ItemContext, isLeadingLink } from './cited.ts';
import type { Item } from './item.ts';
import { isSpelledOut, paperTitle } from './paper-title.ts';
import { plainTitle } from './plain-title.ts';
import { startsWithSurnames } from './reference.ts';
import { isInCapitals } from './title-words.ts';

/** What the items of a block show about each of them. */
export function readNeighbours(
  items: readonly Item[],
  isList: boolean,
): Pick<ItemContext, 'isAmongTitles' | 'areLinksTitles' | 'areNamesFirst'> {
  return {
    isAmongTitles: startWithTitles(items),
    areLinksTitles: isList && startWithTitleLinks(items),
    areNamesFirst: isList && startWithNames(items),
  };
}

/** Most of the items with a paper start with surnames and a colon, and three do. */
function startWithNames(items: readonly Item[]): boolean {
  const starts = items
    .filter(({ pieces }) => pieces.some(isArxivLink))
    .map(({ pieces }) => startOf(pieces[0]));
  const names = starts.filter(startsWithSurnames);
  return names.length > 2 && names.length * 2 > starts.length;
}

function startOf(piece: Piece | undefined): string {
  if (piece?.kind === 'link') return piece.link.text;
  return piece && 'text' in piece ? piece.text.trim() : '';
}

/** Half of the items that start with plain words, and have a paper, start with a title. */
function startWithTitles(items: readonly Item[]): boolean {
  const plain = items
    .filter(({ pieces }) => pieces.some(isArxivLink))
    .map(({ pieces }) => plainTitle(pieces, Math.max(pieces.findIndex(isWords), 0)));
  const titles = plain.filter((text) => isSpelledOut(paperTitle(text) ?? ''));
  return titles.length > 0 && titles.length * 2 >= plain.filter(Boolean).length;
}

/** Most of the items that start with the link of a paper start with a title, and three do. */
function startWithTitleLinks(items: readonly Item[]): boolean {
  const links = items.flatMap(
    ({ pieces }) => pieces.find((piece, at) => isArxivLink(piece) && isLeadingLink(pieces, at)) ?? [],
  );
  const titles = links.filter(
    (piece) => piece.kind === 'link' && isTitleLike(paperTitle(piece.link.text) ?? ''),
  );
  return titles.length > 2 && titles.length * 3 >= links.length * 2;
}

/** Words enough for a title, or three in capitals, `Variational Wading Birds`. */
function isTitleLike(text: string): boolean {
  return isSpelledOut(text) || (text.split(/\s+/u).length > 2 && isInCapitals(text));
}

function isWords(piece: Piece): boolean {
  return piece.kind === 'plain' && /\p{L}/u.test(piece.text);
}

/** True for a link to a preprint. */
export function isArxivLink(piece: Piece): boolean {
  return piece.kind === 'link' && piece.link.address.includes('arxiv.org');
}
