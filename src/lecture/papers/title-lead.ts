import type { Token } from 'markdown-it';
import { identifyAddress } from '../../identity/hosts.ts';
import { linesOf } from '../lines/lines.ts';
import { findParts, type LinkPart } from '../links/link-part.ts';
import { type BlockNode, inlineChildren, textOf } from '../nodes.ts';
import { isPaper } from './paper-link.ts';
import { isRoleText, isSpelledOut, paperTitle, shortTitle } from './paper-title.ts';
import { saysTopic } from './title-of-heading.ts';
import { areAllCapitals, isInCapitals, isSentence } from './title-words.ts';

/**
 * The title that a paragraph is, right above what links its paper: a list, or a line of links.
 *
 * @param next the block below it
 */
export function titleOfLead(node: BlockNode, next: BlockNode): string | undefined {
  const children = inlineChildren(node);
  const text = textOf(children).trim();
  const link = onlyLink(children);
  if (link) return titleInLink(link, next);
  if (isBoldLine(children)) return titleInBold(text, next);
  if (hasYear.test(text) && isBoldLine(children.slice(0, -1))) return titleWithYear(text, next);
  return isPlain(children) ? titleInPlain(text, next) : undefined;
}

/** The same of a line in a paragraph, right above a line of links. */
export function titleOfPlainLine(tokens: readonly Token[]): string | undefined {
  const text = isPlain(tokens) ? textOf(tokens).trim() : '';
  return titleInPlain(text, undefined) ?? titleOfName(text);
}

/** `WAD: Herons that wade at dawn and at dusk on ponds`: a name, and seven words or more behind it in small letters. */
function titleOfName(text: string): string | undefined {
  if (!/^\S+(?:\s\S+){0,2}[:：]\s\p{Lu}\S*(?:\s\S+){6,40}$/u.test(text) || isSentence(text)) return undefined;
  const title = paperTitle(text);
  return title && !saysTopic.test(title) ? title : undefined;
}

function isPlain(tokens: readonly Token[]): boolean {
  return tokens.every(({ type }) => type === 'text' || type === 'text_special');
}

/** A paragraph that is a link, and nothing else. */
function onlyLink(tokens: readonly Token[]): LinkPart | undefined {
  const [part, ...others] = findParts(
    tokens.filter(({ type, content }) => type !== 'text' || content.trim() !== ''),
  );
  return part?.kind === 'link' && others.length === 0 ? part : undefined;
}

/** `[Herons at Dawn and at Dusk](…)`, a paper, above `[arXiv](…)`, which is the same one elsewhere. */
function titleInLink({ address, text }: LinkPart, next: BlockNode): string | undefined {
  const below = next.type === 'paragraph' ? onlyLink(inlineChildren(next)) : undefined;
  if (!below || !isPreprint.test(below.text)) return undefined;
  const [from, to] = [identifyAddress(address), identifyAddress(below.address)];
  const title = isPaper(from) && from.type !== 'arxiv' && to.type === 'arxiv' ? paperTitle(text) : undefined;
  return title && isSpelledOut(title) ? title : undefined;
}

const isPreprint = /^\W*(?:arxiv|preprint)(?: (?:version|preprint|link))?\W*$/iu;

/** True for a line that is all bold. */
export function isBoldLine(tokens: readonly Token[]): boolean {
  const [first, ...rest] = tokens.filter(({ type, content }) => type !== 'text' || content.trim() !== '');
  return (
    first?.type === 'strong_open' && rest.findIndex(({ type }) => type === 'strong_close') === rest.length - 1
  );
}

/** Two words are a title above `- arxiv: …`, three above an address: elsewhere they may be what the links have in common. */
function titleInBold(text: string, next: BlockNode): string | undefined {
  if (linesOf(next).some(({ tokens }) => saysPaper.test(textOf(tokens))))
    return /[:：]$/u.test(text) && !isSpelledOut(text) ? undefined : shortTitle(text);
  const title = startsWithAddress(next) && isInCapitals(text) ? paperTitle(text) : undefined;
  return title && title.split(/\s+/u).length > 2 ? title : undefined;
}

/** What a list says of one paper. */
const saysPaper = /^\W*(?:arxiv|paper|pdf)\W*[:：]/iu;

/** `https://arxiv.org/abs/2203.01234`, and nothing else on its line. */
function startsWithAddress(node: BlockNode): boolean {
  const [first] = node.type === 'paragraph' ? linesOf(node) : [];
  return first !== undefined && /^https?:\/\/\S+$/u.test(textOf(first.tokens).trim());
}

/**
 * Plain words in capitals above a list; above a line of links if they are too long for a description, or have a colon. With
 * a year, `Wading is all you need (2022)`, in small letters, too, above a list that starts with the link of a paper.
 */
function titleInPlain(text: string, next: BlockNode | undefined): string | undefined {
  if (/[:：.。]$|["“]/u.test(text) || (isSentence(text) && !areAllCapitals(text))) return undefined;
  const title = paperTitle(text);
  if (!title || !isSpelledOut(title)) return undefined;
  const isAboveList = next?.type === 'bullet_list';
  if (!isInCapitals(title))
    return isAboveList &&
      hasYear.test(text) &&
      !saysTopic.test(title) &&
      isBarePaper(linesOf(next)[0]?.tokens ?? [])
      ? title
      : undefined;
  const isAbove = isAboveList || (next !== undefined && startsWithAddress(next));
  return isAbove || /:\s/u.test(title) || title.split(/\s+/).length >= 7 ? title : undefined;
}

const hasYear = /[(（](?:[^()（）]{1,20}[\s,])?(?:19|20)\d\d[)）]$/u;

/** `**[Herons at Dawn and at Dusk](notes/heron.md)** (2022)`, above what is said of it and `- [Paper](…)`. */
function titleWithYear(text: string, next: BlockNode): string | undefined {
  const title = linesOf(next).some(({ tokens }) => isBarePaper(tokens)) ? paperTitle(text) : undefined;
  return title && isSpelledOut(title) && isInCapitals(title) && !saysTopic.test(title) ? title : undefined;
}

/** `[arXiv](…)`, and nothing else. */
function isBarePaper(tokens: readonly Token[]): boolean {
  const link = onlyLink(tokens);
  return link !== undefined && isPaper(identifyAddress(link.address)) && isRoleText(link.text);
}
