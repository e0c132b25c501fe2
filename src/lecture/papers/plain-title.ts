import { isDistinctive } from '../../identity/thing-name.ts';
import { venueNames } from '../../identity/venues.ts';
import type { Piece } from './cite-pieces.ts';
import { cleanTitle, hasAuthors, isSpelledOut, nameIn } from './paper-title.ts';
import { withoutPublication } from './published-tail.ts';
import { isListOfAuthors, titleOfReference } from './reference.ts';
import { saysNothing } from './says-nothing.ts';
import { areAllCapitals, isInCapitals, isSentence, isUnfinished } from './title-words.ts';

/** `(*ICRA'22*)`: nothing is before these words on their line but a venue or a date. */
function saysNothingBefore(pieces: readonly Piece[], index: number): boolean {
  const line = pieces.slice(pieces.slice(0, index).findLastIndex(({ kind }) => kind === 'break') + 1, index);
  const says = (piece: Piece) => piece.kind === 'italic' && saysNothing(piece.text);
  return (
    line.some(says) &&
    line.every((piece) => says(piece) || (piece.kind === 'plain' && !/[\p{L}\p{N}]/u.test(piece.text)))
  );
}

/** `(WAD)` within a title that continues after it: `Wading at Dawn (WAD) for Herons`, `Waders at Dawn (WAD) Models: A Review`. */
const shortForm = String.raw`[([（]\p{Lu}[\p{L}\d-]{1,15}[)\]）](?::\s|\s(?:for|of|in|with|from|via|by|on|and|to|as|at)\s|\s\p{Lu}[\p{L}-]+:\s)`;

/** Where a title ends within a run of plain words: before brackets, a full stop, a venue, authors, a bar. */
const endOfTitle = new RegExp(
  String.raw`\s*(?!${shortForm})[([（]|[.。]\s|;\s+(?=\p{Lu}\.)|,\s+(?:\p{Lu}[\p{L}.-]*\s){0,2}(?:et al|\p{Lu}{2,}|(?:19|20)\d\d)|\s[-–—|·]\s|[,，]\s*$`,
  'u',
);

/** `Do Herons Wade? ICRA 2022.`, `Herons at Dawn.ICRA2022` */
const venueBehind = new RegExp(
  `(?<=[?？])\\.?\\s+(?=(?:${venueNames}|arXiv)\\b)|\\.(?=(?:${venueNames}|arXiv)[\\s'’-]?(?:19|20)?\\d\\d\\b)`,
  'iu',
);

/** ` 2022`, after words and not after the letters of a venue. */
const yearTail = /(?<=\p{Ll}{3})\s(?:19|20)\d\d$/u;

/** Where a title ends; a dash after a name is part of it: `Wading - How Herons Find Their Feet`. */
function findEnd(text: string): number {
  const end = venueBehind.exec(text) ?? endOfTitle.exec(text);
  if (!end) return text.length;
  const name = nameIn(text.slice(0, end.index));
  if (!/^\s[-–—]/.test(end[0]) || name === undefined) return end.index;
  const start = end.index + end[0].length;
  const rest = text.slice(start, start + findEnd(text.slice(start)));
  return isTitleOf(name, rest) ? start + rest.length : end.index;
}

/**
 * The title in the plain words that an item starts with, or that follow the name in front, `**Heron**: On Waiting`,
 * `**[WAD]** On Waiting | A. Reed`, up to what says who wrote it, where and when it came out.
 */
export function plainTitle(pieces: readonly Piece[], index: number): string {
  const piece = pieces[index];
  const before = pieces[index - 1];
  if (piece?.kind !== 'plain') return '';
  const isBehindName =
    before?.kind === 'bold' &&
    (/^\s*[:：–—-]/.test(piece.text) || /^[[【].*[\]】]$|[:：]\s*$/u.test(before.text));
  const name = isBehindName ? undefined : leadingName(pieces, index - 1);
  const startsLine = before?.kind === 'break' || saysNothingBefore(pieces, index);
  if (index > 0 && !isBehindName && name === undefined && !startsLine) return '';
  if (isWrapped(pieces, index - 1) || (before?.kind === 'bold' && startsText.test(before.text))) return '';
  const { text: whole, end: last } = wrappedText(pieces, index);
  const text = withoutName(withoutDate(cleanTitle(whole)).replace(tag, ''));
  const next = pieces[last + 1];
  const end = Math.min(findEnd(text), withoutPublication(text).length);
  const isEnded =
    next?.kind === 'link' ||
    next?.kind === 'italic' ||
    (next?.kind === 'bold' && (end < text.length || /[.。]\s*[|｜]\s*$/u.test(whole))) ||
    (next?.kind === 'break' && next.of !== 'cell' && startsWithLink(pieces, last + 2));
  if (!isEnded) return '';
  const title = referenceTitle(pieces, index) || behindSurnames(text, end).replace(yearTail, '');
  if (before?.kind === 'bold' && clauses.test(title)) return '';
  if (isUnfinished(title) || (isListOfAuthors(title) && !hasAuthors(title))) return '';
  const isSaid =
    !isSentence(title) ||
    /[?？]$/u.test(title) ||
    (isInCapitals(title) && (/[:：]/.test(title) || areAllCapitals(title)));
  // `Further notes on herons and their ponds: https://…` says what is at the address.
  const isLabel = /[:：]\s*$/u.test(whole) && !isInCapitals(title) && !/[:：?？]/u.test(title);
  const isTitle = startsAsTitle.test(title) && isSaid && !isLabel;
  if (!isTitle || (name !== undefined && !isTitleOf(name, title))) return '';
  return before?.kind === 'bold' && /^\s*[:：]\s*An?\s/u.test(piece.text)
    ? `${cleanTitle(before.text)}: ${title}`
    : title;
}

/** What is said in Chinese of a name in bold: `**WAD**：在浅水中行走，并在深水中等待` */
const clauses = /\p{sc=Han}[，；](?=.*\p{sc=Han})/su;

/** `**Abstract**: They wade.`: a label for text. */
const startsText =
  /^[^\p{L}\p{N}]*(?:abstract|summary|tl;?dr|key ?words?|tags?|authors?|idea|key idea|contributions?|notes?|comments?|description|摘要|作者|关键词|關鍵詞|简介|簡介|备注|備註|总结|總結)[^\p{L}\p{N}]*$/iu;

/** `Fen, Kernels of Wading at Night`, `Fen, Marsh & Reed, Kernels of Wading`: no title starts with such words and a comma. */
const surnames =
  /^(?:\p{Lu}[\p{L}'’-]+,\s+)*(?:\p{Lu}[\p{L}'’-]+,?\s+(?:&|and)\s+\p{Lu}[\p{L}'’-]+|\p{Lu}\p{Ll}+(?<!tion|ing|ed|er|ly|s)),\s+(?=\p{Lu}[^,]*(?:\s[^\s,]+){3,}$)/u;

/** The words up to where a title ends; without the authors in front where the venue comes after it, as in a reference. */
function behindSurnames(text: string, end: number): string {
  const title = text.slice(0, end);
  return /^,\s+\p{Lu}{2,}/u.test(text.slice(end)) ? title.replace(surnames, '') : title;
}

/** `nnWade`, `Herons`, `白鷺`, `ω-Wade` */
const startsAsTitle = /^(?:[\p{Lu}\p{N}\p{Lo}]|\p{Ll}{1,3}\p{Lu}|\p{sc=Greek}[^\p{L}\s])/u;

/** `WAD - Wading at Dawn and Dusk`: a short name and a dash before a title. */
const dashedName = /^(\S+(?:\s\S+)?)\s[-–—]\s(.+)$/su;

/** A text without the name that it starts with, if what follows is a title and not what its letters mean. */
function withoutName(text: string): string {
  const [, name = '', rest = ''] = dashedName.exec(text) ?? [];
  return name !== '' && isDistinctive(name) && !saysNothing(name) && isTitleOf(name, rest) ? rest : text;
}

/** The short name in bold that an item starts with: `[⭐️] **WAD**, `. */
function leadingName(pieces: readonly Piece[], at: number): string | undefined {
  const piece = pieces[at];
  const isFirst = pieces
    .slice(0, Math.max(at, 0))
    .every((each) => 'text' in each && !/\p{L}/u.test(each.text));
  const isName = piece?.kind === 'bold' && !isSpelledOut(piece.text) && !saysNothing(cleanTitle(piece.text));
  return isName && isFirst ? piece.text : undefined;
}

/** In capitals, and not what the letters of a name mean: `**WAD** Wading at Dawn`. */
function isTitleOf(name: string, title: string): boolean {
  const letters = name.replace(/\P{L}/gu, '').toLowerCase();
  const initials = title.split(/[\s-]+/u).map((word) => word.charAt(0).toLowerCase());
  return isSpelledOut(title) && isInCapitals(title) && initials.join('') !== letters;
}

/** `(Feet) Herons at Dawn and Dusk`: what a title is about, in front of it. */
const tag = /^[(（]\p{Lu}[\p{L} &/-]{1,22}[)）]\s+(?=\S+(?:\s\S+){3})/u;

/** `2021 | Herons at Dawn | A. Reed`: what comes before the title and says nothing is left out. */
function withoutDate(text: string): string {
  const [first = '', ...rest] = text.split(/\s[|｜]\s/u);
  return rest.length > 0 && saysNothing(first) ? cleanTitle(rest.join(' | ')) : text;
}

/** A line that was wrapped continues after this break. */
function isWrapped(pieces: readonly Piece[], at: number): boolean {
  const [before, pause, next] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  return (
    pause?.kind === 'break' &&
    pause.of === 'wrap' &&
    before?.kind === 'plain' &&
    next?.kind === 'plain' &&
    /[\p{L}\p{N},-]\s*$/u.test(before.text) &&
    /^\s*\p{L}/u.test(next.text)
  );
}

/** Plain words with the lines that they were wrapped to, and the place of the last of them. */
function wrappedText(pieces: readonly Piece[], index: number): { text: string; end: number } {
  const piece = pieces[index];
  const text = piece && 'text' in piece ? piece.text : '';
  const goesOn = isWrapped(pieces, index + 1) && !startsWithLabel(pieces, index + 2);
  if (!goesOn) return { text, end: index };
  const rest = wrappedText(pieces, index + 2);
  return { text: `${text} ${rest.text}`, end: rest.end };
}

/** `Paper: [link](…)` */
function startsWithLabel(pieces: readonly Piece[], index: number): boolean {
  const [piece, next] = pieces.slice(index, index + 2);
  return piece?.kind === 'plain' && next?.kind === 'link' && /^\P{N}{1,24}[:：]\s*$/u.test(piece.text);
}

/** In pieces: breaks may come between. */
const furthestLink = 8;

/** `[[Paper](…)]`, `Paper: [link](…)` */
function startsWithLink(pieces: readonly Piece[], index: number): boolean {
  const ahead = pieces.slice(index, index + furthestLink);
  const authors = ahead.findIndex(({ kind }) => kind === 'break');
  const line = authors === 1 ? ahead[0] : undefined;
  if (line?.kind === 'plain' && isListOfAuthors(line.text.trim())) return startsWithLink(pieces, index + 2);
  const [first, second] = ahead.filter(({ kind }) => kind !== 'break');
  if (first?.kind === 'link') return true;
  if (first?.kind === 'bold' && second?.kind === 'link') return /[:：]\s*$/u.test(first.text);
  return second?.kind === 'link' && first?.kind === 'plain' && first.text.length <= longestLabel;
}

/** In letters: what comes before a link and is longer says more than what it is for. */
const longestLabel = 24;

/** The title within the words right before a link, if these are a reference: names, title, venue. */
export function referenceTitle(pieces: readonly Piece[], index: number): string {
  const piece = pieces[index];
  return piece?.kind === 'plain' && pieces[index + 1]?.kind === 'link' ? titleOfReference(piece.text) : '';
}
