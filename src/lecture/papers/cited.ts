import type { LinkPart } from '../links/link-part.ts';
import type { Piece } from './cite-pieces.ts';

/** A paper that an item links to, with what the item says about it. */
export type Cited = {
  readonly link: LinkPart;
  readonly row: number;
  /** What the item calls the paper; undefined where it does not say. */
  readonly title: string | undefined;
  /** The words right before its link. */
  readonly before: string;
  /** Links to code that the item gives for it. */
  readonly code: LinkPart[];
  /** Words around it: venue, authors. */
  said: string;
};

/** How an item is read. */
export type ItemContext = {
  /** The entry or row that it is in, whose name is not a title. */
  readonly owner: string;
  /** A sentence, whose words say less about a link than those of a list item do. */
  readonly isProse: boolean;
  /** What is written below a picture: only links and quotes name a paper there. */
  readonly isCaption?: boolean;
  /** The cell in the column of titles, or a bold line above the item. */
  readonly above?: string | undefined;
  /** True where most items of the list start with surnames and a colon: in front of one title, these could be its words. */
  readonly areNamesFirst?: boolean;
  /** True where the items beside it start with titles: three words are one, too. */
  readonly isAmongTitles?: boolean;
  /** True where the links that other items start with are titles: two words are one, too. */
  readonly areLinksTitles?: boolean;
};

/** True for the link that an item starts with. */
export function isLeadingLink(pieces: readonly Piece[], index: number): boolean {
  return pieces[index]?.kind === 'link' && (index === 0 || (index === 1 && isMark(pieces[0])));
}

/** `[`, a sign: nothing that a reader would read. */
function isMark(piece: Piece | undefined): boolean {
  return piece?.kind === 'plain' && !/[\p{L}\p{N}]/u.test(piece.text);
}
