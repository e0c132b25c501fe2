import type { Token } from 'markdown-it';
import { isDistinctive, withoutNumbering } from '../../identity/thing-name.ts';
import { isVenue } from '../../identity/venues.ts';
import { linesOf } from '../lines/lines.ts';
import { type BlockNode, textOf } from '../nodes.ts';
import { isSpelledOut, paperTitle } from './paper-title.ts';
import { saysPublication } from './published-tail.ts';
import { isInCapitals, isSentence } from './title-words.ts';

/** In letters. */
const longestTitle = 300;

/**
 * The title that a heading is, which it is not by itself: where the block below it says who wrote the paper, or where and
 * when it was published, or the heading says that itself.
 *
 * @param next the block below it
 */
export function titleOfHeading(tokens: readonly Token[], next: BlockNode | undefined): string | undefined {
  if (next === undefined) return undefined;
  const words = withoutNumbering(textOf(tokens));
  const published = publishedTitle(words);
  if (published) return published;
  const title = paperTitle(words);
  // Words in brackets may explain a name.
  if (!title || !isSpelledOut(title.replace(/\s*[(（][^()（）]*[)）]$/u, ''))) return undefined;
  const texts = textsOf(next);
  if (saysAuthors(texts)) return title;
  const isRecord = saysWhereAndWhen(texts) && isLong(title) && isInCapitals(title);
  return isRecord && !saysWhatItIs(title) ? title : undefined;
}

/** `Herons at Dawn, at Dusk and at Night (ICRA 2022)`: where and when it was published, which is said of nothing but a paper. */
function publishedTitle(words: string): string | undefined {
  if (words.length > longestTitle) return undefined;
  const [, text = '', inside = ''] = /^(.+?)\s*[(（]([^()（）]{4,120})[)）]\s*$/u.exec(words) ?? [];
  if (text === '' || !(saysPublication(inside) || isVenue(inside))) return undefined;
  const title = paperTitle(text);
  return title && isLong(title) && isInCapitals(title) && !isSentence(title) && !saysTopic.test(title)
    ? title
    : undefined;
}

/** A heading that only a title would be, `HeronNet: Wading at Dawn via Long Legs`: with the bare link of a paper below. */
export function titleLike(heading: string): string | undefined {
  const title = paperTitle(withoutNumbering(heading));
  return title && isNamedTitle(title) ? title : undefined;
}

/** `[논문 리뷰] `, `【论文阅读】`, `Paper Review: `: what notes on a paper have in front of its title. */
const review =
  /^[^\p{L}[【(（]*(?:[[【(（][^[\]【】()（）]{0,20}(?:논문|论文|論文|\bpapers?)\s?(?:review|reading|notes?|summary|리뷰|정리|요약|阅读|精读|笔记|解读|閱讀|精讀|筆記|解讀|メモ|紹介)[^[\]【】()（）]{0,20}[\]】)）]\s*|(?:논문|论文|論文|papers?)\s?(?:review|reading|notes?|summary|리뷰|정리|요약|阅读|精读|笔记|解读|閱讀|精讀|筆記|解讀|メモ|紹介)\s?[:：|]\s*)(?=\S)/iu;

/** The title behind words that say that a heading is about a paper: `[Paper Review] Herons at Dawn and at Dusk`. */
export function reviewedTitle(heading: string): string | undefined {
  if (heading.length > longestTitle || !review.test(heading)) return undefined;
  const title = paperTitle(heading.replace(review, ''));
  const isTitle = title && isSpelledOut(title) && /\p{sc=Latin}{3}/u.test(title) && isInCapitals(title);
  return isTitle && !saysTopic.test(title) ? title : undefined;
}

/** The same of a heading with the link of its paper in it, `### Herons Wade at Dawn and at Dusk [[paper](…)]`; that of several words, too. */
export function titleWithLink(words: string): string | undefined {
  if (words.length > longestTitle) return undefined;
  const text = withoutNumbering(words.replace(/(?:[\s|·,，:：–—-]|[[(（【][\s|·,]*[\])）】])+$/u, ''));
  const title = paperTitle(text);
  if (!title || saysWhatItIs(title) || !isInCapitals(title) || saysTopic.test(title)) return undefined;
  const [, name = '', rest = ''] = nameAndRest.exec(title) ?? [];
  const isNamed = isDistinctive(name) && rest.split(/\s+/u).length > 3 && !saysWhat.test(rest);
  return isNamed || (name === '' && isLong(title)) ? title : undefined;
}

/** What a chapter is called, and no paper. */
export const saysTopic =
  /^(?:introduction|intro|overview|background|how|why|what|lectures?|weeks?|parts?|chapters?|steps?|stages?|days?|papers?|case study|exercises?|assignments?|projects?|labs?|sections?|module|summary|notes?|reading|paper reading)\b/iu;

function saysWhatItIs(title: string): boolean {
  return isSentence(title) || isExpansion(title) || madeBy.test(title);
}

/** `**Authors**: Ada Reed`, `摘要：…`: what only a paper has. */
const ofPaper =
  /^[^\p{L}\p{N}]*(?:authors?|autor(?:e[ns]?)?|auteurs?|autori|авторы|abstract|作者|摘要|저자|초록|著者)[^\p{L}\p{N}]*[:：]/iu;

/** True for lines of which one names authors, or starts a summary as papers have it. */
function saysAuthors(texts: readonly string[]): boolean {
  return texts.some((text) => ofPaper.test(text));
}

/** `原文链接：https://…`, `Year: 2022` */
const labelled = /^\p{L}[\p{L} ]{0,15}[:：]\s*\S/u;

/**
 * The first line of a quotation, where its authors are on the second, or each line up to its address says one thing with a label:
 * `> Herons at Dawn and at Dusk`, `> Authors: Ada Reed`.
 */
export function titleAboveAuthors(node: BlockNode): string | undefined {
  if (node.type !== 'blockquote') return undefined;
  const [first, second, ...more] = linesOf(node).map(({ tokens }) => textOf(tokens).trim());
  const end = more.findIndex((line) => /https?:\/\//u.test(line));
  const isRecord =
    ofPaper.test(second ?? '') ||
    (end >= 0 && [second, ...more.slice(0, end)].every((line) => labelled.test(line ?? '')));
  const title = second !== undefined && isRecord ? paperTitle(first ?? '') : undefined;
  return title && isSpelledOut(title) && isInCapitals(title) && !isSentence(title) ? title : undefined;
}

const saysPaper =
  /(?:^|[|｜])[^\p{L}\p{N}|｜]*(?:arxiv|paper|pdf|source|论文|論文|논문)[^\p{L}\p{N}|｜]*[:：]/iu;
const saysWhen =
  /(?:^|[|｜])[^\p{L}\p{N}|｜]*(?:year|venue|published(?: in)?|conference|journal|年份|发表|發表|会议|會議|期刊)[^\p{L}\p{N}|｜]*[:：]|[·|｜]\s*published (?:19|20)\d\d/iu;

/** `**arXiv**: [2203.01234](…) | **Year**: 2022`: as lists of papers say it. */
function saysWhereAndWhen(texts: readonly string[]): boolean {
  return texts.some((text) => saysPaper.test(text)) && texts.some((text) => saysWhen.test(text));
}

function textsOf(block: BlockNode): string[] {
  const isText = block.type === 'paragraph' || block.type.endsWith('_list');
  return isText ? linesOf(block).map(({ tokens }) => textOf(tokens)) : [];
}

function isLong(title: string): boolean {
  return title.split(/\s+/u).length > 5;
}

/** `WAD: Wading at Dawn`: what the letters of a name mean. */
function isExpansion(title: string): boolean {
  const [, name = '', rest = ''] = nameAndRest.exec(title) ?? [];
  const letters = name.replace(/\P{L}/gu, '').toLowerCase();
  const initials = rest.split(/[\s-]+/u).map((word) => word.charAt(0).toLowerCase());
  return letters.length > 1 && initials.join('').startsWith(letters);
}

/** `Heron: Robust Wading by River Labs` */
const madeBy = /\s(?:by|from|at)\s\p{Lu}\S*(?:\s(?:\p{Lu}\S*|AI))?$/u;

const nameAndRest = /^(\S+(?:\s\S+){0,2}?)\s?[:：]\s*(.+)$/su;

/** What titles say of what they do, and how; a description says what a thing is, `Heron: Wading Model for Ponds`. */
const saysHow =
  /^(?:An?|The|On|Towards?|From|\p{Lu}[\p{L}-]*ing)\s|\s(?:via|through|without|using|towards?|beyond)\s/iu;

const saysWhat =
  /^\p{Lu}[^\s,]*(?:\s[^\s,]+){0,4}\s(?:model|network|framework|system|tool|library|method|architecture|algorithm|dataset)\s(?:for|of|with|in)\s/iu;

/** `HeronNet: Wading at Dawn via Long Legs`: a name that is spelt as no other word is, and five words or more. */
export function isNamedTitle(title: string): boolean {
  const [, name = '', rest = ''] = nameAndRest.exec(title) ?? [];
  const count = rest.split(/\s+/u).length;
  return (
    !saysWhatItIs(title) &&
    isDistinctive(name) &&
    isInCapitals(rest) &&
    (count > 6 || (count > 4 && saysHow.test(rest))) &&
    !(saysWhat.test(rest) && !/^(?:An?|The)\s/u.test(rest))
  );
}
