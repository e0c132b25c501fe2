import { identifyAddress } from '../../identity/hosts.ts';
import type { Identity } from '../../identity/identity.ts';
import { findRole } from '../links/label-line.ts';
import type { LinkPart } from '../links/link-part.ts';
import { labelWord, linkWords } from '../links/link-words.ts';
import { furthestTitle, isCalledPaper } from './called-paper.ts';
import type { Piece } from './cite-pieces.ts';
import type { Cited, ItemContext } from './cited.ts';
import { isCode, isNextOfSeveral, isOfOthers, isOtherThing } from './code-in-item.ts';
import { isCalledInBrackets } from './item.ts';
import {
  isOfReference,
  isWordOfSentence,
  type Offer,
  offerOf,
  onlyQuote,
  titleOfOffer,
} from './offered-title.ts';
import { isOther, isPaper } from './paper-link.ts';
import { paperTitle } from './paper-title.ts';
import { SharedTitles } from './shared-titles.ts';
import { type Candidate, isNear, ranks } from './title-in-item.ts';
import { titleOfLink } from './title-of-link.ts';
import { isInCapitals } from './title-words.ts';

/**
 * The papers that the pieces of an item link, each with its title: the text of its link, else what is quoted, bold or
 * italic before it, else what follows an id and a colon, else what is above.
 */
export function findCited(pieces: readonly Piece[], context: ItemContext): Cited[] {
  const item = new CitingItem(pieces, context);
  for (const [index, piece] of pieces.entries()) item.read(piece, index);
  return item.finish();
}

type LinkPiece = Extract<Piece, { kind: 'link' }>;

/** An item that is read piece by piece, from its beginning. */
class CitingItem {
  readonly #pieces: readonly Piece[];
  readonly #context: ItemContext;
  readonly #found: Cited[] = [];
  readonly #codeBefore: LinkPart[] = [];
  readonly #titles = new SharedTitles();
  #candidate: Candidate | undefined;
  /** Since the last paper. */
  #said = '';
  /** The last words. */
  #before = '';
  /** Nothing was there yet but a venue or a date. */
  #startsItem = true;

  constructor(pieces: readonly Piece[], context: ItemContext) {
    this.#pieces = pieces;
    this.#context = context;
  }

  read(piece: Piece, index: number): void {
    if (piece.kind === 'break') this.#readBreak();
    else if (piece.kind === 'link') this.#readLink(piece, index);
    else this.#readText(piece, index);
  }

  finish(): Cited[] {
    const found = this.#found;
    const [only, ...others] = found;
    const last = found.at(-1);
    if (last) last.said += ` ${this.#said}`;
    if (!only || others.length > 0 || this.#context.isProse) return found;
    only.code.push(...this.#codeBefore);
    return only.title === undefined ? [{ ...only, title: onlyQuote(this.#pieces) }] : found;
  }

  #readBreak(): void {
    this.#said += ' | ';
    this.#before = '';
  }

  #readText(piece: Exclude<Piece, { kind: 'link' | 'break' }>, index: number): void {
    this.#said += piece.text;
    if (this.#context.isCaption && piece.kind !== 'quoted') return;
    if (piece.kind !== 'plain' && isWordOfSentence(this.#pieces, index)) return;
    this.#consider(offerOf(piece, this.#pieces, index, this.#context), index);
    if (!hasWords(piece.text)) return;
    this.#before = piece.text;
    this.#startsItem &&= paperTitle(piece.text) === undefined;
  }

  #readLink(piece: LinkPiece, index: number): void {
    const { link, column } = piece;
    const identity = identifyAddress(link.address);
    const words = linkWords(link);
    if (this.#isPaper(piece, identity, index)) this.#addPaper(piece, identity, index);
    else if (!isCode(words, identity, link, column)) this.#consider({ kind: 'link', text: words }, index);
    else if (isOfOthers(this.#pieces[index - 1]) || othersAhead.some((is) => is(this.#pieces, index))) return;
    else this.#addCode(link, index);
    if (hasWords(link.text)) this.#before = link.text;
  }

  /** Keeps words that are more likely the title of the next paper than those before. */
  #consider(offer: Offer, at: number): void {
    const isStart = this.#before === '' || this.#startsItem;
    const isFirst = !this.#context.isProse && this.#found.length === 0 && isStart;
    const title = titleOfOffer(offer, this.#pieces, at, this.#context, isFirst);
    const rank = ranks[offer.kind];
    if (title && (!this.#candidate || rank > this.#candidate.rank))
      this.#candidate = {
        ...{ rank, at, text: title },
        isOfReference: isOfReference(offer.kind, this.#pieces, at),
      };
  }

  #isPaper(piece: LinkPiece, identity: Identity, index: number): boolean {
    if (isPaper(identity) && !isOther(linkWords(piece.link), identity)) return true;
    const between = this.#pieces.slice(Math.max(index - furthestTitle, 0), index);
    return isCalledPaper(piece, identity, this.#candidate, this.#context, between);
  }

  #addPaper({ link, row, isBeside = false }: LinkPiece, identity: Identity, index: number): void {
    const found = this.#found;
    const [pieces, context] = [this.#pieces, this.#context];
    const isFirst = found.length === 0;
    const last = found.at(-1);
    const own = titleOfLink({
      ...{ pieces, index, link, context },
      near: this.#nearCandidate(index),
      isBeside: isBeside && isFirst,
    });
    // A number in brackets begins the next reference.
    const shared = /\[\d{1,3}\]/u.test(this.#said) ? undefined : this.#titles.find(last, identity);
    const title = own ?? shared ?? (isFirst ? context.above : undefined);
    if (title) this.#titles.add(title, identity);
    const isOtherForm = identity.type === 'web' && own === undefined && last?.title !== undefined;
    if (!isOtherForm) found.push({ link, row, title, before: this.#before, code: [], said: this.#said });
    this.#candidate = undefined;
    this.#said = '';
  }

  #nearCandidate(index: number): Candidate | undefined {
    const candidate = this.#candidate;
    if (!candidate || candidate.isOfReference) return candidate;
    const isBeside = candidate.at === index - 1 && isInCapitals(candidate.text);
    if (!isBeside && isCalledInBrackets(this.#pieces[index - 1])) return undefined;
    if (!this.#context.isProse) return isInOtherClause(this.#pieces[index - 1]) ? undefined : candidate;
    return isNear(this.#pieces, candidate.at, index) ? candidate : undefined;
  }

  #addCode(link: LinkPart, index: number): void {
    const last = this.#found.at(-1);
    if (!last) this.#codeBefore.push(link);
    else if (!this.#context.isProse || this.#isCalledBeside(link, index)) last.code.push(link);
  }

  /** In a sentence: `[Herons at Dawn](…) ([code](…))`. */
  #isCalledBeside(link: LinkPart, index: number): boolean {
    if (findRole(labelWord(linkWords(link))) === undefined) return false;
    return isNear(this.#pieces, index - 2, index) || startsLine(this.#pieces, index);
  }
}

/** `“…”；WAD [[paper](…)]`: the words right before a link are in another clause than those before them. */
function isInOtherClause(piece: Piece | undefined): boolean {
  return piece?.kind === 'plain' && /^[^\p{L}]*[；。]\s*\p{L}/u.test(piece.text);
}

const othersAhead = [isNextOfSeveral, isOtherThing];

/** `💻 [code](…)`, on the line below a paper: nothing that a reader would read is before it. */
function startsLine(pieces: readonly Piece[], index: number): boolean {
  const start = pieces.slice(0, index).findLastIndex(({ kind }) => kind === 'break');
  return (
    start >= 0 && pieces.slice(start + 1, index).every((piece) => 'text' in piece && !hasWords(piece.text))
  );
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
