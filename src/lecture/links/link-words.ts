import type { Token } from 'markdown-it';
import { isBadge } from '../../identity/badges.ts';
import { attributeOf } from '../../markdown/attribute-of.ts';
import { textOf } from '../nodes.ts';
import { findRole } from './label-line.ts';
import type { LinkPart } from './link-part.ts';

/** What badges say before the word that matters: "Open In Colab". */
const asking = /^(?:open|run|try|view|launch|test)(?: it)? (?:in|on|with|at) /i;

/** Stand-ins that badge makers write. */
const noWords = /^(?:static )?badges?$|^img$|^image$/i;

/**
 * The words of a link; of a badge, its alternative text.
 *
 * @example linkWords(linkOf('[![Open In Colab](badge.svg)](…)')) // 'Open In Colab'
 */
export function linkWords({ text, tokens }: LinkPart): string {
  if (text !== '') return text;
  const [picture] = tokens.filter(({ type }) => type === 'image');
  const words = picture ? textOf(picture.children ?? []) : '';
  return noWords.test(words) ? '' : words;
}

/** `Paper (Low Resolution)`: which of several it is. */
const which = /(?<=\p{L})\s*[(（][^()（）]*[)）]\s*$/u;

/** The one of these words that may be a label: "Colab" of "Open In Colab". */
export function labelWord(words: string): string {
  return words
    .replace(which, '')
    .replace(/[[\](){}【】（）]/g, '')
    .replace(/^(?:\p{Extended_Pictographic}|\uFE0F|\u200d|\s)+/u, '')
    .replace(asking, '')
    .trim();
}

/**
 * True for a link that says it is a paper, and no more.
 *
 * @example saysPaper(linkOf('[Paper link](…)')) // true
 */
export function saysPaper(link: LinkPart): boolean {
  return findRole(labelWord(linkWords(link))) === 'paper';
}

/** True for a link that says what it is for, and no more. */
export function saysPurpose(link: LinkPart): boolean {
  return findRole(labelWord(linkWords(link))) !== undefined;
}

/** True for a link whose only content is a badge. */
export function isBadgeLink({ text, tokens }: LinkPart): boolean {
  const pictures = tokens.filter(({ type }) => type === 'image');
  return text === '' && pictures.length > 0 && pictures.every(isBadgePicture);
}

/** True for the picture of a badge. */
export function isBadgePicture(picture: Token): boolean {
  return isBadge(attributeOf(picture, 'src'));
}

/** The title of a link, `[arXiv](https://… "Herons at Dawn")`. */
export function tipOf({ tokens }: LinkPart): string {
  return attributeOf(tokens[0], 'title');
}

/** What is bold at the end of the text of a link, after its authors and a colon: `[Ada Reed: **Wade R-CNN**](…)`. */
export function boldInLink({ tokens: all }: LinkPart): string | undefined {
  const tokens = all.filter(({ type, content }) => type !== 'text' || content !== '');
  const open = tokens.findIndex(({ type }) => type === 'strong_open');
  const close = tokens.findLastIndex(({ type }) => type === 'strong_close');
  const isAtEnd = close === tokens.length - 2;
  const lead = textOf(tokens.slice(1, Math.max(open, 1)));
  return isAtEnd && /[:：]\s*$/u.test(lead) ? textOf(tokens.slice(open + 1, close)) : undefined;
}

/** What is in italics in the text of a link, behind the surname of its author and a comma: `[Reed, *Pond Regularization* (ICRA 2018)](…)`. */
export function italicInLink({ tokens }: LinkPart): string | undefined {
  const open = tokens.findIndex(({ type }) => type === 'em_open');
  const close = tokens.findIndex(({ type }) => type === 'em_close');
  const lead = textOf(tokens.slice(1, Math.max(open, 1)));
  return close > open && /^\p{Lu}[\p{L}'’-]+(?: et al\.?)?,\s*$/u.test(lead)
    ? textOf(tokens.slice(open + 1, close))
    : undefined;
}

/** The words of a link that may be a title: code after them is a tag, `[Herons at Dawn \`RiverLab\`](…)`. */
export function titleWords(link: LinkPart): string {
  const solid = link.tokens.filter(
    ({ type, content }) => type !== 'link_close' && (type !== 'text' || content.trim() !== ''),
  );
  const isTagged = solid.at(-1)?.type === 'code_inline';
  return (isTagged && textOf(solid.slice(0, -1)).trim()) || linkWords(link);
}
