import type { LinkPart } from '../links/link-part.ts';
import { boldInLink, italicInLink, linkWords, tipOf, titleWords } from '../links/link-words.ts';
import { isBreak, textOf } from '../nodes.ts';
import type { Piece } from './cite-pieces.ts';
import { type ItemContext, isLeadingLink } from './cited.ts';
import { isDatedPlace, isSpelledOut, nameIn, paperTitle, shortTitle } from './paper-title.ts';
import { behindSurnames, isListOfAuthors } from './reference.ts';
import { titleBehind, titleBehindCitation, titleBehindRow, titleInBrackets } from './title-behind.ts';
import {
  type Candidate,
  isDescription,
  isMidSentence,
  ownTitle,
  ranks,
  titleBehindLabel,
} from './title-in-item.ts';
import {
  titleAboveNames,
  titleBeforeColon,
  titleBehindAddress,
  titleBehindItself,
  titleBehindNumber,
  titleOfCalled,
  titleOfLineAbove,
  titleOfNumbered,
  titleOfReferenceBefore,
  titleOfSignedLine,
} from './title-of-line.ts';
import { isInCapitals } from './title-words.ts';

/** The link of a paper within its item. */
export type LinkInItem = {
  readonly pieces: readonly Piece[];
  readonly index: number;
  readonly link: LinkPart;
  readonly context: ItemContext;
  /** Words before it that may be its title. */
  readonly near: Candidate | undefined;
  /** True if another cell of its row has its title. */
  readonly isBeside: boolean;
};

type TitleReader = (link: LinkInItem) => string | undefined;

const at =
  (read: (pieces: readonly Piece[], index: number) => string | undefined): TitleReader =>
  ({ pieces, index }) =>
    read(pieces, index);

/** Where the title of a paper may be, as seen from its link. The first that is one decides. */
const readers: readonly TitleReader[] = [
  ({ isBeside, context }) => (isBeside ? context.above : undefined),
  ({ link }) => shortTitle(boldInLink(link) ?? italicInLink(link) ?? ''),
  leadingTitle,
  titleInLink,
  ({ link }) => titleOfTip(link),
  ({ near }) => (near?.rank === ranks.quoted ? near.text : undefined),
  at(titleBehind),
  at(titleBehindRow),
  ({ context, pieces, index }) => (context.isProse ? undefined : titleInBrackets(pieces, index)),
  ({ context, pieces, index }) => titleBehindCitation(pieces, index, context.isProse),
  ({ context, pieces, index }) => (context.isProse ? titleOfLineAbove(pieces, index) : undefined),
  ({ context, pieces, index }) => (context.isProse ? titleAboveNames(pieces, index) : undefined),
  at(titleOfSignedLine),
  at(titleBehindLabel),
  at(titleBehindNumber),
  at(titleBehindAddress),
  at(titleOfNumbered),
  at(titleOfCalled),
  at(titleOfReferenceBefore),
  at(titleBeforeColon),
  at(titleBehindItself),
  titleBefore,
];

/** What an item calls the paper that it links; undefined where it does not say. */
export function titleOfLink(link: LinkInItem): string | undefined {
  for (const read of readers) {
    const title = read(link);
    if (title !== undefined) return link.context.areNamesFirst ? behindSurnames(title) : title;
  }
  return undefined;
}

/** The text of the link that an item starts with, where those of other items are titles. */
function leadingTitle({ context, pieces, index, link }: LinkInItem): string | undefined {
  if (!context.areLinksTitles || !isLeadingLink(pieces, index)) return undefined;
  const title = shortTitle(wordsOfTitle(link));
  return title === undefined || isDescription(title) ? undefined : title;
}

function titleInLink({ pieces, index, link, context, near, isBeside }: LinkInItem): string | undefined {
  if (isBeside || isAmongNames(pieces, index) || isPlaceInBrackets(pieces, index)) return undefined;
  if (context.isProse && hasParticle(pieces[index + 1]) && !isInCapitals(titleWords(link))) return undefined;
  return ownTitle(wordsOfTitle(link), context, near, pieces[index - 1]);
}

/** `[[Pond Reports 2022](…)]` */
function isPlaceInBrackets(pieces: readonly Piece[], index: number): boolean {
  const [before, link, behind] = [pieces[index - 1], pieces[index], pieces[index + 1]];
  const isBracketed =
    before?.kind === 'plain' &&
    before.text.endsWith('[') &&
    behind?.kind === 'plain' &&
    behind.text.startsWith(']');
  return isBracketed && link?.kind === 'link' && isDatedPlace(linkWords(link.link));
}

/** In letters, of names. */
const longestList = 1000;

/** The words of a link that may be a title, without its authors on the line below. */
function wordsOfTitle(link: LinkPart): string {
  const { tokens } = link;
  const end = tokens.findIndex(isBreak);
  const below = end > 0 ? textOf(tokens.slice(end + 1)).trim() : '';
  const isAboveAuthors = below !== '' && below.length < longestList && isListOfAuthors(below);
  return isAboveAuthors ? textOf(tokens.slice(0, end)).trim() : titleWords(link);
}

/** `[pond safety filters](…)는`: a word of a Korean or Japanese sentence. */
function hasParticle(next: Piece | undefined): boolean {
  return next?.kind === 'plain' && /^[\p{sc=Hangul}\p{sc=Hiragana}]/u.test(next.text);
}

/** `[arXiv](https://… "Herons at Dawn and at Dusk")`: what shows when a reader points at the link. */
export function titleOfTip(link: LinkPart): string | undefined {
  const title = paperTitle(tipOf(link));
  return title && isSpelledOut(title) ? title : undefined;
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

/** `对 [论文](…) 中的方法作了复现`: a word of a Chinese sentence. */
function isWithinHan(before: Piece | undefined, behind: Piece | undefined): boolean {
  return (
    before?.kind === 'plain' &&
    behind?.kind === 'plain' &&
    /(?:对|對|在|从|從|由|据|據|根据|根據|参考|參考|参见|參見|与|與|和|如|的)\s*$/u.test(before.text) &&
    /^\s*\p{sc=Han}[^\n]{9,}/u.test(behind.text)
  );
}

/** What comes before a link; if its text is a name, words set off from others decide: `**Herons at Dawn**, [WAD](…)`. */
function titleBefore({ near, pieces, index, link }: LinkInItem): string | undefined {
  if (near && isMidSentence(pieces[index - 1]) && !isSpelledOut(near.text)) return undefined;
  if (isWithinHan(pieces[index - 1], pieces[index + 1])) return undefined;
  if (!near || nameIn(linkWords(link)) === undefined) return near?.text;
  const isOfOther = pieces
    .slice(near.at, index)
    .some((piece) => piece.kind === 'break' && piece.of === 'cell');
  return near.rank >= ranks.bold && near.rank !== ranks.link && isSpelledOut(near.text) && !isOfOther
    ? near.text
    : undefined;
}
