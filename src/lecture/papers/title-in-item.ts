import type { Piece } from './cite-pieces.ts';
import { hasAuthors, isDatedPlace, isLabelled, isSpelledOut, paperTitle } from './paper-title.ts';
import { areAuthors } from './reference.ts';
import { isSentence, isUnfinished } from './title-words.ts';

/** Words that may be the title of the next paper. */
export type Candidate = {
  readonly rank: number;
  readonly text: string;
  readonly at: number;
  /** In quotes behind its authors: the link may come after where and when it was published. */
  readonly isOfReference: boolean;
};

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
  if (!title || (isMidSentence(before) && (isTerm(title) || isBehindArticle(title, before))))
    return undefined;
  const startsLine = before === undefined || before.kind === 'break';
  if (isProse && isHanTerm(words, before)) return undefined;
  if (isTermWithLetters(words) && (isProse || words.trim().split(/\s+/).length < 4)) return undefined;
  if (isProse && thingOfKind.test(words)) return undefined;
  if (isDescription(title)) return undefined;
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

/** "quiet-wading technique": two or three words in small letters, and what kind of thing that is. */
export function isDescription(title: string): boolean {
  return title.split(/\s+/).length < 4 && isWordsOnly(title) && thingOfKind.test(title);
}

/** "the WAD (wading) architecture" */
const thingOfKind =
  /^[^:：]*\s(?:architecture|model|network|dataset|approach|method|technique|strategy|mechanism|trick|framework|algorithm|loss|layer)s?$/u;

/** What a sentence calls a paper: one or two words, its own words, or a thing with its kind. */
function isTerm(title: string): boolean {
  return title.split(/\s+/).length < 3 || isWordsOnly(title) || thingOfKind.test(title);
}

/** "the Linear Wading Rule": a few words that are no title to their sentence, in capitals or not. */
function isBehindArticle(title: string, before: Piece | undefined): boolean {
  return (
    before?.kind === 'plain' &&
    /(?:^|\s)(?:the|an?|our|their|its)\s*$/iu.test(before.text) &&
    !isSpelledOut(title)
  );
}

/** `[涉水并行（WP, Wading Parallelism）](…)` behind more of its sentence: a few Chinese words without a colon. */
export function isHanTerm(words: string, before: Piece | undefined): boolean {
  const count = words.match(/\p{sc=Han}/gu)?.length ?? 0;
  const isWithin = before?.kind === 'plain' && /[\p{sc=Han}、，]\s*$/u.test(before.text);
  return isWithin && count > 0 && count < 12 && !/[:：]/u.test(words);
}

/** "Wild Bird Alignment (WBA)": a term with its first letters. */
function isTermWithLetters(text: string): boolean {
  const [, words = '', letters = ''] =
    /^([^:：]+?)\s[(（](\p{Lu}[\p{Lu}-]{1,7})[)）]$/u.exec(text.trim()) ?? [];
  const initials = words.split(/[\s-]+/u).map((word) => word.charAt(0).toUpperCase());
  return letters !== '' && initials.join('') === letters.replaceAll('-', '');
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
  if (!title || (kind === 'bold' && isNoTitle(title))) return undefined;
  if (kind === 'quoted' || hasAuthors(text)) return title;
  if (kind === 'plain' && mayBeShort && title.split(/\s+/).length > 2) return title;
  if (kind === 'link' || kind === 'plain') return isSpelledOut(title) ? title : undefined;
  if (kind === 'italic' && isListOfNames(title)) return undefined;
  return isSpelledOut(title) || (mayBeShort && /^[^\p{Ll}]\S*\s+\S/u.test(title)) ? title : undefined;
}

/** What is set in bold, and is part of a sentence, two authors, or a thing with its kind. */
function isNoTitle(title: string): boolean {
  return isUnfinished(title) || isDatedPlace(title) || twoSurnames.test(title) || thingWithWords.test(title);
}

/** `WAD (wading at dawn) loss`, `DPO（Direct Pond Observation）` */
const thingWithWords =
  /^\S+ \([^()]+\) (?:architecture|model|network|dataset|method|framework|algorithm|loss|layer)$|^\p{Lu}[\p{Lu}\d-]+（[^（）]+）$/u;

/** `Reed & Marsh` */
const twoSurnames = /^\p{Lu}[\p{L}'’-]+ & \p{Lu}[\p{L}'’-]+$/u;

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

/** `论文Herons at Dawn：https://…`, `Paper: Herons at Dawn: https://…`: a label and the title, before the link. */
export function titleBehindLabel(pieces: readonly Piece[], index: number): string | undefined {
  const piece = pieces[index - 1];
  if (piece?.kind !== 'plain' || !isLabelled(piece.text)) return undefined;
  const title = paperTitle(piece.text);
  return title && isSpelledOut(title) ? title : undefined;
}

/** `. ICRA 2022. ` is no sentence. */
const venueSentence = /^\s*\.\s+\p{Lu}[\p{L}' -]{1,24}(?:19|20)\d\d\b/u;

/** True if only a venue, a year or brackets separate two pieces of a sentence. */
export function isNear(pieces: readonly Piece[], from: number, to: number): boolean {
  const between = pieces
    .slice(from + 1, to)
    .map((piece) => (piece.kind === 'link' ? 'link' : piece.kind === 'break' ? ' ' : piece.text))
    .join('');
  return between.length <= 60 && !/[.!?。！？]\s+\p{L}/u.test(between.replace(venueSentence, ''));
}
