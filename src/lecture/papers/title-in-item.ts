import { isDistinctive } from '../../identity/thing-name.ts';
import { isVenue, venueNames } from '../../identity/venues.ts';
import { linkWords } from '../links/link-words.ts';
import type { Piece } from './cite-pieces.ts';
import { cleanTitle, hasAuthors, isLabelled, isSpelledOut, nameIn, paperTitle } from './paper-title.ts';
import { areAuthors, isListOfAuthors, titleOfReference } from './reference.ts';
import { isCitation, saysNothing } from './says-nothing.ts';

/** Words that may be the title of the next paper. */
export type Candidate = { readonly rank: number; readonly text: string; readonly at: number };

/** How strongly each way of writing suggests that words are a title. */
export const ranks = { quoted: 4, link: 3, bold: 2, italic: 1, plain: 0 } as const;

/** A short text is replaced by a title that the item spells out; within a sentence it is a name, "as in [AlexNet](…)". */
export function ownTitle(
  words: string,
  { owner, isProse }: { readonly owner: string; readonly isProse: boolean },
  near: Candidate | undefined,
  before: Piece | undefined,
): string | undefined {
  const title = paperTitle(words, owner);
  if (!title || (isMidSentence(before) && isTerm(title))) return undefined;
  const startsLine = before === undefined || before.kind === 'break';
  if (isProse && isTermWithLetters(words)) return undefined;
  if (isProse && isWordsOnly(title) && !(startsLine && isWholeTitle(title))) return undefined;
  if (!isSpelledOut(title) && near && near.rank >= ranks.bold && isSpelledOut(near.text)) return near.text;
  return title;
}

/** Small letters lead up to the link: "the filters of", "(see". */
export function isMidSentence(piece: Piece | undefined): boolean {
  return piece?.kind === 'plain' && /(?:^|[\s(（])\p{Ll}+,?\s*[(（]?\s*$/u.test(piece.text);
}

/** "how herons find their feet", at the start of a line; not "the paper that we read", "more on herons and gulls". */
function isWholeTitle(title: string): boolean {
  return isSpelledOut(title) && !isSentence(title) && !/^(?:the|an?|more|some|my|its|their)\s/u.test(title);
}

/** "the WAD (wading) architecture" */
const thingOfKind =
  /^[^:：]*\s(?:architecture|model|network|dataset|approach|method|framework|algorithm|loss|layer)s?$/u;

/** What a sentence calls a paper: one or two words, its own words, or a thing with its kind. */
function isTerm(title: string): boolean {
  return title.split(/\s+/).length < 3 || isWordsOnly(title) || thingOfKind.test(title);
}

/** "Wild Bird Alignment (WBA)": a term with its first letters. */
function isTermWithLetters(text: string): boolean {
  const [, words = '', letters = ''] = /^([^:：]+?)\s[(（](\p{Lu}{2,6})[)）]$/u.exec(text.trim()) ?? [];
  const initials = words.split(/[\s-]+/u).map((word) => word.charAt(0).toUpperCase());
  return letters !== '' && initials.join('') === letters;
}

/** "sparse attention", "the paper by Reed": words of the sentence. */
function isWordsOnly(title: string): boolean {
  return /^\p{Ll}[\p{Ll}-]*(?:\s|$)/u.test(title) && !/[:：]/.test(title);
}

export function titleOfPiece(
  kind: keyof typeof ranks,
  text: string,
  owner: string,
  mayBeShort: boolean,
): string | undefined {
  if (/[:：]\s*$/.test(text) || areAuthors(text)) return undefined;
  const title = paperTitle(text, owner);
  if (!title) return undefined;
  if (kind === 'quoted' || hasAuthors(text)) return title;
  if (kind === 'plain' && mayBeShort && title.split(/\s+/).length > 2) return title;
  if (kind === 'link' || kind === 'plain') return isSpelledOut(title) ? title : undefined;
  if (kind === 'italic' && isListOfNames(title)) return undefined;
  return isSpelledOut(title) || (mayBeShort && /\S\s+\S/.test(title)) ? title : undefined;
}

/** `Ada Reed, Bo Marsh`, `Ada Reed`: authors are often set in italics. */
function isListOfNames(text: string): boolean {
  if (/^\p{Lu}[\p{L}.'’-]*\s+\p{Lu}[\p{L}'’-]+$/u.test(text)) return true;
  const parts = text
    .replace(/\bet al\.?.*$/u, '')
    .split(/\s*(?:,|;| and | & )\s*/u)
    .filter(Boolean);
  const isName = (part: string) => /^(?:\p{Lu}[\p{L}.'’-]*\s*){1,4}$/u.test(part);
  return (parts.length >= 2 || /\bet al\b/u.test(text)) && parts.every(isName);
}

/** `(*ICRA'22*)`: nothing is before these words on their line but a venue or a date. */
function saysNothingBefore(pieces: readonly Piece[], index: number): boolean {
  const line = pieces.slice(pieces.slice(0, index).findLastIndex(({ kind }) => kind === 'break') + 1, index);
  const says = (piece: Piece) => piece.kind === 'italic' && saysNothing(piece.text);
  return (
    line.some(says) &&
    line.every((piece) => says(piece) || (piece.kind === 'plain' && !/[\p{L}\p{N}]/u.test(piece.text)))
  );
}

/** `(WAD)` within a title that continues after it: `Wading at Dawn (WAD) for Herons`. */
const shortForm = String.raw`[([（]\p{Lu}[\p{L}\d-]{1,15}[)\]）](?::\s|\s(?:for|of|in|with|from|via|by|on|and|to|as|at)\s)`;

/** Where a title ends within a run of plain words: before brackets, a full stop, a venue, authors, a bar. */
const endOfTitle = new RegExp(
  String.raw`\s*(?!${shortForm})[([（]|[.。]\s|,\s+(?:\p{Lu}[\p{L}.-]*\s){0,2}(?:et al|\p{Lu}{2,}|(?:19|20)\d\d)|\s[-–—|·]\s|[,，]\s*$`,
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
  if (isWrapped(pieces, index - 1)) return '';
  const { text: whole, end: last } = wrappedText(pieces, index);
  const text = withoutName(withoutDate(cleanTitle(whole)));
  const next = pieces[last + 1];
  const end = findEnd(text);
  const isEnded =
    next?.kind === 'link' ||
    next?.kind === 'italic' ||
    (next?.kind === 'bold' && end < text.length) ||
    (next?.kind === 'break' && next.of !== 'cell' && startsWithLink(pieces, last + 2));
  if (!isEnded) return '';
  const title = referenceTitle(pieces, index) || behindSurnames(text, end).replace(yearTail, '');
  if (isUnfinished.test(title) || (isListOfAuthors(title) && !hasAuthors(title))) return '';
  const isSaid =
    !isSentence(title) ||
    /[?？]$/u.test(title) ||
    (isInCapitals(title) && (/[:：]/.test(title) || areAllCapitals(title)));
  const isTitle = startsAsTitle.test(title) && isSaid;
  if (!isTitle || (name !== undefined && !isTitleOf(name, title))) return '';
  return before?.kind === 'bold' && /^\s*[:：]\s*An?\s/u.test(piece.text)
    ? `${cleanTitle(before.text)}: ${title}`
    : title;
}

/** "The Architecture from the": the words that follow belong to it. */
const isUnfinished = /\s(?:from|the|of|in|by|an?|for|to|with|and|on|see|our|this|as|at)$/iu;

/** `Fen, Kernels of Wading at Night`, `Fen, Marsh & Reed, Kernels of Wading`: no title starts with such words and a comma. */
const surnames =
  /^(?:\p{Lu}[\p{L}'’-]+,\s+)*(?:\p{Lu}[\p{L}'’-]+,?\s+(?:&|and)\s+\p{Lu}[\p{L}'’-]+|\p{Lu}\p{Ll}+(?<!tion|ing|ed|er|ly|s)),\s+(?=\p{Lu}[^,]*(?:\s[^\s,]+){3,}$)/u;

/** The words up to where a title ends; without the authors in front where the venue comes after it, as in a reference. */
function behindSurnames(text: string, end: number): string {
  const title = text.slice(0, end);
  return /^,\s+\p{Lu}{2,}/u.test(text.slice(end)) ? title.replace(surnames, '') : title;
}

/** `nnWade`, `Herons`, `白鷺` */
const startsAsTitle = /^(?:[\p{Lu}\p{N}\p{Lo}]|\p{Ll}{1,3}\p{Lu})/u;

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

/** In small letters: "Wading Is All You Need" is a title. */
const verbs =
  /\b(?:submitted|accessed|see|read|this|these|is|are|was|we|you|shown?|introduced|proposed|our|can|check)\b/u;

/** What starts a sentence, and words that no title has. */
const callsOrStarts =
  /^\P{L}*(?:see|read|this|these|we|you|our|can|check|introduced|proposed)\b|\b(?:please|official|unofficial|implementation of)\b/iu;

/** What titles say in the words of a sentence: `Wading is all you need`. */
const formula = /\bis all (?:you|we) need\b/iu;

/** True for words that make a sentence of what precedes a link. */
export function isSentence(words: string): boolean {
  const text = words.replace(formula, '');
  return verbs.test(text) || callsOrStarts.test(text) || /[。！？]|是一|可以|我们|我們/u.test(text);
}

/** In pieces. */
const nearestName = 4;

/** `Waders are Powerful Pond Learners`: every word but the smallest. */
function areAllCapitals(title: string): boolean {
  const words = title.split(/\s+/).filter((word) => /^\p{L}{4}/u.test(word));
  return words.length > 3 && words.every((word) => /^\p{Lu}/u.test(word)) && !callsOrStarts.test(title);
}

/** `[2105.00008](…): Cubes for Odometry`, `[arXiv](…) "Cubes"`, `[paper](…): **Cubes for Odometry**`. */
export function titleBehind(pieces: readonly Piece[], index: number): string | undefined {
  const next = pieces[index + 1];
  const over = pieces[index + 2];
  if (next?.kind === 'quoted') return paperTitle(next.text);
  if (next?.kind !== 'plain') return undefined;
  if (over && over.kind === 'quoted' && /^[\s\])）,:：–—-]*$/u.test(next.text)) return paperTitle(over.text);
  if (/^\s*[|｜]\s*$/u.test(next.text) && over?.kind === 'italic')
    return titleOfPiece('italic', over.text, '', false);
  const text = /^\s*[\])）]?\s*(?:[:：]|[–—-](?=\s|$))\s*(.*)$/su.exec(next.text)?.[1];
  if (text === undefined) return undefined;
  if (text.trim() === '')
    return over?.kind === 'bold' || over?.kind === 'italic' ? paperTitle(over.text) : undefined;
  const title = paperTitle(text.replace(/\s*[[(（]\s*$/u, '').replace(/[.。]\s.*$/su, ''));
  // Behind a dash and a name, in the link or shortly before it, there are remarks.
  const isRemark =
    /^\s*[\])）]?\s*[–—-]/u.test(next.text) &&
    !(isInCapitals(title ?? '') && isSpelledOut(title ?? '')) &&
    (isNamed(pieces[index]) ||
      pieces.slice(Math.max(index - nearestName, 0), index).some(({ kind }) => kind === 'bold'));
  if (isRemark || (isNamed(pieces[index]) && isClauses(text))) return undefined;
  return title && /^[\p{Lu}\p{N}\p{Lo}]/u.test(title) && /\s|\p{Script=Han}/u.test(title) ? title : undefined;
}

/** Chinese clauses, which say something about what comes before them. */
function isClauses(text: string): boolean {
  return /\p{sc=Han}{2}，/u.test(text);
}

/** A link whose text is neither an id nor what any link could say. */
function isNamed(piece: Piece | undefined): boolean {
  return piece?.kind === 'link' && !saysNothing(cleanTitle(linkWords(piece.link)));
}

/** `[Reed et al. (2022)](…). Herons at Dawn, Dusk and Night.`, `[[ICRA 2022](…)] Herons at Dawn.`: set in capitals, as no sentence is. */
export function titleBehindCitation(pieces: readonly Piece[], index: number): string | undefined {
  const [link, next] = pieces.slice(index, index + 2);
  if (link?.kind !== 'link' || next?.kind !== 'plain') return undefined;
  const words = linkWords(link.link);
  const isInBrackets = isVenue(words) && next.text.startsWith(']');
  if (!isCitation(words) && !isInBrackets) return undefined;
  const [, text = ''] = /^\]?\s*[.,:：]?\s+([^.]+?)\s*(?:\.|$)/u.exec(next.text) ?? [];
  const title = paperTitle(text);
  return title && isSpelledOut(title) && isInCapitals(title) ? title : undefined;
}

/** True where most words of some length start with a capital, as in titles and in no sentence. */
export function isInCapitals(title: string): boolean {
  const words = title.split(/\s+/).filter((word) => /^\p{L}{4}/u.test(word));
  return words.filter((word) => /^\p{Lu}/u.test(word)).length * 3 >= words.length * 2;
}

/** `论文Herons at Dawn：https://…`, `Paper: Herons at Dawn: https://…`: a label and the title, before the link. */
export function titleBehindLabel(pieces: readonly Piece[], index: number): string | undefined {
  const piece = pieces[index - 1];
  if (piece?.kind !== 'plain' || !isLabelled(piece.text)) return undefined;
  const title = paperTitle(piece.text);
  return title && isSpelledOut(title) ? title : undefined;
}

/** True if only a venue, a year or brackets separate two pieces of a sentence. */
export function isNear(pieces: readonly Piece[], from: number, to: number): boolean {
  const between = pieces
    .slice(from + 1, to)
    .map((piece) => (piece.kind === 'link' ? 'link' : piece.kind === 'break' ? ' ' : piece.text))
    .join('');
  return between.length <= 60 && !/[.!?。！？]\s+\p{L}/u.test(between);
}
