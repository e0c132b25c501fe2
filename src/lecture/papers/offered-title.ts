import { identifyAddress } from '../../identity/hosts.ts';
import type { Piece } from './cite-pieces.ts';
import type { ItemContext } from './cited.ts';
import { cleanTitle, isSpelledOut, paperTitle, shortTitle } from './paper-title.ts';
import { plainTitle, referenceTitle } from './plain-title.ts';
import { isListOfAuthors, startsWithNames } from './reference.ts';
import { isHanTerm, type ranks, titleOfPiece } from './title-in-item.ts';
import { endsWithOthers } from './title-tails.ts';
import { isInCapitals } from './title-words.ts';

/** Words that may be a title, by how they are set. */
export type Offer = { readonly kind: keyof typeof ranks; readonly text: string };

/** The words of a piece that may be the title of the next paper. */
export function offerOf(
  piece: Exclude<Piece, { kind: 'link' | 'break' }>,
  pieces: readonly Piece[],
  index: number,
  { isProse }: ItemContext,
): Offer {
  if (piece.kind === 'quoted') return { kind: 'quoted', text: quoteWithRest(pieces, index) };
  if (piece.kind !== 'plain') return piece;
  if (isProse) return { kind: 'plain', text: referenceTitle(pieces, index) };
  const text = plainTitle(pieces, index);
  if (text !== '' && endsWithOthers(cleanTitle(piece.text))) return { kind: 'quoted', text };
  const kind = isNumbered(pieces, index) || startsWithNames(piece.text) ? 'quoted' : 'plain';
  return { kind, text };
}

/** `"Herons wait": Wading at Dawn and Dusk. https://…`: a title that starts with a quote, before its link or the end of its line. */
function quoteWithRest(pieces: readonly Piece[], index: number): string {
  const [before, quote, behind, link] = pieces.slice(Math.max(index - 1, 0), index + 3);
  const [own, next, last] = index === 0 ? [before, quote, behind] : [quote, behind, link];
  const text = own && 'text' in own ? own.text : '';
  if (next?.kind !== 'plain' || (last && last.kind !== 'link' && last.kind !== 'break')) return text;
  const [, rest = ''] = /^:\s+(\p{Lu}[^.:]{14,200})[.\s]*$/u.exec(next.text) ?? [];
  return rest !== '' && isSpelledOut(rest) && isInCapitals(rest) ? `"${text}": ${rest}` : text;
}

/**
 * The title that these words are, if they are one.
 *
 * @param isFirst no paper and no other words were there before: two or three words set off from others are a title where an
 *   item starts with them, and in a sentence a term
 */
export function titleOfOffer(
  { kind, text }: Offer,
  pieces: readonly Piece[],
  at: number,
  { owner, isProse, isAmongTitles }: ItemContext,
  isFirst: boolean,
): string | undefined {
  // `*Waders*, in *Birds of the Pond*`: what the paper is part of.
  const isContainer = kind === 'italic' && isBehindIn(pieces[at - 1]);
  // A sentence quotes words in small letters that are no title.
  const isRemark = isProse && kind === 'quoted' && /^\p{Ll}+[\s-]/u.test(text);
  // `**Ada Reed**, Bo Marsh, Cy Fen`: who of them is the author of the page.
  const isAuthor = kind === 'bold' && isOfAuthors(text, pieces[at + 1]);
  const isTerm = isProse && kind === 'link' && isHanTerm(text, pieces[at - 1]);
  const isThing = isProse && (kind === 'bold' || kind === 'italic') && isWhatItIs(text, pieces[at - 1]);
  if (isContainer || isRemark || isAuthor || isTerm || isThing) return undefined;
  if (isOfReference(kind, pieces, at)) return shortTitle(text);
  const mayBeShort = isFirst && (kind !== 'plain' || isAmongTitles === true);
  if (mayBeShort && kind === 'plain' && isTwoWords(text, pieces[at])) return shortTitle(text);
  const isNote = kind === 'link' && isFirst && isLocalLink(pieces[at]) && text.split(/\s+/).length > 2;
  return titleOfPiece(isNote ? 'bold' : kind, text, owner, mayBeShort);
}

/** `**[3.5]** Reed, Ada. "Fast R-WAD." In: Birds.`: a quote behind two names or more, whatever its number. */
export function isOfReference(kind: Offer['kind'], pieces: readonly Piece[], at: number): boolean {
  const before = kind === 'quoted' ? pieces[at - 1] : undefined;
  if (before?.kind !== 'plain') return false;
  const names = before.text.replace(/^[^\p{L}]+|[\s,.:：]+$/gu, '');
  return isListOfAuthors(names) && !/\p{Ll}{2}\./u.test(names.replace(/\bet\.? al\b\.?/u, ''));
}

/** `[3] Waders at Dawn`, on a line of its own: whatever is above it. */
function isNumbered(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  return (
    pieces[index - 1]?.kind === 'break' && piece?.kind === 'plain' && /^\s*\[\d{1,3}\]\s/.test(piece.text)
  );
}

/** `Quiet Herons. [[paper](…)]`, where the items beside it start with titles. */
function isTwoWords(text: string, piece: Piece | undefined): boolean {
  const isEnded = piece?.kind === 'plain' && /^\s*\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+\.\s*\[?\s*$/u.test(piece.text);
  return isEnded && text.split(/\s+/u).length === 2;
}

/** `是**多模态涉水系统**`: what a Chinese sentence says that something is. */
function isWhatItIs(text: string, before: Piece | undefined): boolean {
  return (
    /\p{sc=Han}$/u.test(text) &&
    before?.kind === 'plain' &&
    /(?:是|为|為|一种|一種|一个|一個|叫做|称作|稱作)\s*$/u.test(before.text)
  );
}

/** In letters, of names. */
const longestNames = 400;

function isOfAuthors(text: string, next: Piece | undefined): boolean {
  if (next?.kind !== 'plain' || next.text.length > longestNames || !/^\s*(?:,|and\b|&)/u.test(next.text))
    return false;
  return isListOfAuthors(`${text}${next.text}`.trim());
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
export function isWordOfSentence(pieces: readonly Piece[], index: number): boolean {
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
export function onlyQuote(pieces: readonly Piece[]): string | undefined {
  const at = pieces.findIndex(({ kind }) => kind === 'quoted');
  if (at < 0 || isWordOfSentence(pieces, at)) return undefined;
  const [quote, ...others] = pieces.filter(({ kind }) => kind === 'quoted');
  const title = quote && 'text' in quote && others.length === 0 ? paperTitle(quote.text) : undefined;
  return title && isSpelledOut(title) && isInCapitals(title) ? title : undefined;
}
