import { isDocument } from '../../identity/documents.ts';
import type { Identity } from '../../identity/identity.ts';
import { venueNames } from '../../identity/venues.ts';
import { findRole } from '../links/label-line.ts';
import type { LinkPart } from '../links/link-part.ts';
import { labelWord, linkWords } from '../links/link-words.ts';
import type { Piece } from './cite-pieces.ts';
import type { ItemContext } from './cited.ts';
import { isRoleText, isSpelledOut } from './paper-title.ts';
import { type Candidate, ranks } from './title-in-item.ts';

/**
 * A web link that its text, or the column above a "PDF", calls a paper: if the item says which, or if
 * it is a document.
 */
export function isCalledPaper(
  { link, column }: Extract<Piece, { kind: 'link' }>,
  identity: Identity,
  candidate: Candidate | undefined,
  { above, isProse }: ItemContext,
  between: readonly Piece[],
): boolean {
  if (isProse || identity.type !== 'web') return false;
  const words = linkWords(link);
  const isOfColumn = isRoleText(words) && findRole(labelWord(column ?? '')) === 'paper';
  if (isPdfOfJournal(words, link, candidate, between)) return true;
  if (!isOfColumn && findRole(labelWord(words)) !== 'paper') return false;
  return candidate !== undefined || above !== undefined || isDocument(link.address);
}

/** `**Herons at Dawn and Dusk**, Ada Reed, Transactions on Ponds [PDF](…)`: slides appear in no journal. */
function isPdfOfJournal(
  words: string,
  link: LinkPart,
  candidate: Candidate | undefined,
  between: readonly Piece[],
): boolean {
  const isTitled = candidate !== undefined && candidate.rank >= ranks.bold && isSpelledOut(candidate.text);
  return (
    isTitled &&
    /^\W*pdf\W*$/iu.test(words) &&
    isDocument(link.address) &&
    between.some((piece) => 'text' in piece && journal.test(piece.text))
  );
}

/** In pieces: a title that is further from a link says nothing of it. */
export const furthestTitle = 6;

const journal = new RegExp(
  `\\b(?:(?:transactions|journal|letters|proceedings) (?:on|of)|(?:${venueNames})[\\s,'’]+(?:19|20)?\\d\\d)\\b`,
  'iu',
);
