import { isDocument } from '../../identity/documents.ts';
import { identifyAddress } from '../../identity/hosts.ts';
import type { Identity } from '../../identity/identity.ts';
import { venueNames } from '../../identity/venues.ts';
import { findRole } from '../links/label-line.ts';
import type { LinkPart } from '../links/link-part.ts';
import { boldInLink, labelWord, linkWords, titleWords } from '../links/link-words.ts';
import type { Piece } from './cite-pieces.ts';
import { isCode, isNextOfSeveral, isOfOthers } from './code-in-item.ts';
import { isOther, isPaper } from './paper-link.ts';
import { isRoleText, isSpelledOut, nameIn, paperTitle, shortTitle } from './paper-title.ts';
import { plainTitle, referenceTitle } from './plain-title.ts';
import { startsWithNames } from './reference.ts';
import { titleBehind, titleBehindCitation } from './title-behind.ts';
import {
  type Candidate,
  isMidSentence,
  isNear,
  ownTitle,
  ranks,
  titleBehindLabel,
  titleOfPiece,
} from './title-in-item.ts';
import {
  titleBeforeColon,
  titleBehindItself,
  titleBehindNumber,
  titleOfCalled,
  titleOfLineAbove,
  titleOfLineBelow,
  titleOfNumbered,
  titleOfReferenceBefore,
} from './title-of-line.ts';
import { isInCapitals } from './title-words.ts';

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
  /** The cell in the column of titles, or a bold line above the item. */
  readonly above?: string | undefined;
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

/**
 * The papers that the pieces of an item link, each with its title: the text of its link, else what is quoted, bold or
 * italic before it, else what follows an id and a colon, else what is above.
 */
export function findCited(pieces: readonly Piece[], context: ItemContext): Cited[] {
  const found: Cited[] = [];
  const codeBefore: LinkPart[] = [];
  const archives = new Map<string, Set<string>>();
  let candidate: Candidate | undefined;
  let said = '';
  let before = '';
  /** Nothing was there yet but a venue or a date. */
  let startsItem = true;
  const offer = (kind: keyof typeof ranks, text: string, at: number) => {
    // Two or three words set off from others are a title where an item starts with them, and in a sentence a term.
    const isFirst = !context.isProse && found.length === 0 && (before === '' || startsItem);
    const mayBeShort = isFirst && (kind !== 'plain' || context.isAmongTitles === true);
    const isNote = kind === 'link' && isFirst && isLocalLink(pieces[at]) && text.split(/\s+/).length > 2;
    // `*Waders*, in *Birds of the Pond*`: what the paper is part of.
    const isContainer = kind === 'italic' && isBehindIn(pieces[at - 1]);
    // A sentence quotes words in small letters that are no title.
    const isRemark = context.isProse && kind === 'quoted' && /^\p{Ll}+[\s-]/u.test(text);
    const title =
      isRemark || isContainer
        ? undefined
        : titleOfPiece(isNote ? 'bold' : kind, text, context.owner, mayBeShort);
    if (title && (!candidate || ranks[kind] > candidate.rank))
      candidate = { rank: ranks[kind], text: title, at };
  };
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind === 'break') {
      said += ' | ';
      before = '';
      continue;
    }
    if (piece.kind !== 'link') {
      said += piece.text;
      if (piece.kind !== 'plain' && !isWordOfSentence(pieces, index)) offer(piece.kind, piece.text, index);
      else if (piece.kind !== 'plain') continue;
      else if (context.isProse) offer('plain', referenceTitle(pieces, index), index);
      else
        offer(
          isNumbered(pieces, index) || startsWithNames(piece.text) ? 'quoted' : 'plain',
          plainTitle(pieces, index),
          index,
        );
      if (/[\p{L}\p{N}]/u.test(piece.text)) {
        before = piece.text;
        startsItem &&= paperTitle(piece.text) === undefined;
      }
      continue;
    }
    const { link } = piece;
    const identity = identifyAddress(link.address);
    const words = linkWords(link);
    if (
      (isPaper(identity) && !isOther(words, identity)) ||
      isCalledPaper(
        piece,
        identity,
        candidate,
        context,
        pieces.slice(Math.max(index - furthestTitle, 0), index),
      )
    ) {
      const near =
        candidate && (!context.isProse || isNear(pieces, candidate.at, index)) ? candidate : undefined;
      const own =
        shortTitle(boldInLink(link) ?? '') ??
        (context.areLinksTitles && isLeadingLink(pieces, index) ? shortTitle(titleWords(link)) : undefined) ??
        ((piece.isBeside && found.length === 0) || isAmongNames(pieces, index)
          ? undefined
          : ownTitle(titleWords(link), context, near, pieces[index - 1])) ??
        (near?.rank === ranks.quoted ? near.text : undefined) ??
        titleBehind(pieces, index) ??
        (context.isProse ? titleOfLineAbove(pieces, index) : titleBehindCitation(pieces, index)) ??
        titleBehindLabel(pieces, index) ??
        titleBehindNumber(pieces, index) ??
        titleOfLineBelow(pieces, index) ??
        titleOfNumbered(pieces, index) ??
        titleOfCalled(pieces, index) ??
        titleOfReferenceBefore(pieces, index) ??
        titleBeforeColon(pieces, index) ??
        titleBehindItself(pieces, index) ??
        titleBefore(near, words, pieces[index - 1]);
      // A number in brackets begins the next reference.
      const shared = /\[\d{1,3}\]/u.test(said) ? undefined : titleShared(found, identity, archives);
      const title = own ?? shared ?? (found.length === 0 ? context.above : undefined);
      const isOtherForm = identity.type === 'web' && own === undefined && found.at(-1)?.title !== undefined;
      if (title) rememberArchive(archives, title, identity);
      if (!isOtherForm) found.push({ link, row: piece.row, title, before, code: [], said });
      candidate = undefined;
      said = '';
    } else if (isCode(words, identity, link, piece.column)) {
      const last = found.at(-1);
      if (isOfOthers(pieces[index - 1]) || isNextOfSeveral(pieces, index)) continue;
      if (!last) codeBefore.push(link);
      else if (!context.isProse || (findRole(labelWord(words)) && isNear(pieces, index - 2, index)))
        last.code.push(link);
    } else {
      offer('link', words, index);
    }
    if (/[\p{L}\p{N}]/u.test(link.text)) before = link.text;
  }
  const last = found.at(-1);
  if (last) last.said += ` ${said}`;
  if (found.length === 1 && !context.isProse) last?.code.push(...codeBefore);
  const [only, ...others] = found;
  if (only && others.length === 0 && only.title === undefined && !context.isProse)
    return [{ ...only, title: onlyQuote(pieces) }];
  return found;
}

/** In pieces, on either side. */
const longestRow = 4;

/** `[Wading Policy](…), [Aloha](…)`: a short text in a row of links, one of which is a bare name. */
function isAmongNames(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  if (piece?.kind !== 'link' || isSpelledOut(paperTitle(linkWords(piece.link)) ?? '')) return false;
  const isJoint = (each: Piece | undefined) => each?.kind === 'plain' && /^\s*[,、;]\s*$/u.test(each.text);
  let [start, end] = [index, index];
  while (index - start < longestRow && isJoint(pieces[start - 1]) && pieces[start - 2]?.kind === 'link')
    start -= 2;
  while (end - index < longestRow && isJoint(pieces[end + 1]) && pieces[end + 2]?.kind === 'link') end += 2;
  return pieces
    .slice(start, end + 1)
    .some(
      (each, at) =>
        start + at !== index && each.kind === 'link' && nameIn(linkWords(each.link)) !== undefined,
    );
}

/** `[3] Waders at Dawn`, on a line of its own: whatever is above it. */
function isNumbered(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  return (
    pieces[index - 1]?.kind === 'break' && piece?.kind === 'plain' && /^\s*\[\d{1,3}\]\s/.test(piece.text)
  );
}

/** `. In: `, `, in ` */
function isBehindIn(piece: Piece | undefined): boolean {
  return piece?.kind === 'plain' && /[.,]\s+in:?\s*$/iu.test(piece.text);
}

/** A link to notes of the author on the paper that they are about: `[Herons at Dawn](notes/heron.md) [[arXiv](…)]`. */
function isLocalLink(piece: Piece | undefined): boolean {
  return piece?.kind === 'link' && identifyAddress(piece.link.address).type === 'local';
}

/** Chinese words in quotes with more of the sentence on both sides. */
function isWordOfSentence(pieces: readonly Piece[], index: number): boolean {
  const [before, quote, behind] = pieces.slice(Math.max(index - 1, 0), index + 2);
  return (
    before?.kind === 'plain' &&
    behind?.kind === 'plain' &&
    quote?.kind === 'quoted' &&
    !/\s/u.test(quote.text) &&
    /\p{sc=Han}$/u.test(before.text) &&
    /^\p{sc=Han}/u.test(behind.text)
  );
}

/** The title in quotes anywhere in an item of one paper: `[[paper](…)] A. Reed. “Herons at Dawn and Dusk”. In: Birds.` */
function onlyQuote(pieces: readonly Piece[]): string | undefined {
  const at = pieces.findIndex(({ kind }) => kind === 'quoted');
  if (at < 0 || isWordOfSentence(pieces, at)) return undefined;
  const [quote, ...others] = pieces.filter(({ kind }) => kind === 'quoted');
  const title = quote && 'text' in quote && others.length === 0 ? paperTitle(quote.text) : undefined;
  return title && isSpelledOut(title) && isInCapitals(title) ? title : undefined;
}

/** What comes before a link; if its text is a name, words set off from others decide: `**Herons at Dawn**, [WAD](…)`. */
function titleBefore(
  near: Candidate | undefined,
  words: string,
  before: Piece | undefined,
): string | undefined {
  if (near && isMidSentence(before) && !isSpelledOut(near.text)) return undefined;
  if (!near || nameIn(words) === undefined) return near?.text;
  return near.rank >= ranks.bold && near.rank !== ranks.link && isSpelledOut(near.text)
    ? near.text
    : undefined;
}

/**
 * A web link that its text, or the column above a "PDF", calls a paper: if the item says which, or if
 * it is a document.
 */
function isCalledPaper(
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
const furthestTitle = 6;

const journal = new RegExp(
  `\\b(?:(?:transactions|journal|letters|proceedings) (?:on|of)|(?:${venueNames})[\\s,'’]+(?:19|20)?\\d\\d)\\b`,
  'iu',
);

/** Page and preprint of one paper are side by side; two preprints are two papers. */
function titleShared(
  found: readonly Cited[],
  identity: Identity,
  archives: ReadonlyMap<string, Set<string>>,
) {
  const title = found.at(-1)?.title;
  return title !== undefined && !archives.get(title)?.has(archiveOf(identity)) ? title : undefined;
}

function rememberArchive(archives: Map<string, Set<string>>, title: string, identity: Identity): void {
  const known = archives.get(title);
  if (known) known.add(archiveOf(identity));
  else archives.set(title, new Set([archiveOf(identity)]));
}

function archiveOf(identity: Identity): string {
  return identity.type === 'archive' ? identity.archive : identity.type;
}
