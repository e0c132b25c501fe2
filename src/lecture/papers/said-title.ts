import type { Token } from 'markdown-it';
import { textOf } from '../nodes.ts';
import { isLabelled, isSpelledOut, paperTitle, statedTitle } from './paper-title.ts';
import { saysTopic } from './title-of-heading.ts';
import { isInCapitals, isSentence } from './title-words.ts';

/** `**Title**: Herons at Dawn` */
const saidTitle =
  /^[^\p{L}\p{N}]*(?:(?:paper )?title|(?:論文|论文|原文|英文|文章)?(?:標題|标题|題目|题目|題名|题名)|(?:論文|论文)(?:名稱|名称)|제목|タイトル)[^\p{L}\p{N}]*[:：]\s*(?=\S)/iu;

/** The title of a line that says that it is one. */
export function findSaidTitle(tokens: readonly Token[]): string | undefined {
  return tokens.some(({ type }) => type === 'link_open') ? undefined : titleSaidIn(textOf(tokens));
}

/** `Title: Herons at Dawn`; `Paper: Herons at Dawn` where that is long enough for one. */
export function titleSaidIn(text: string): string | undefined {
  if (/["”]\s*\/\s*["“]/u.test(text)) return undefined;
  if (saidTitle.test(text)) return statedTitle(text.replace(saidTitle, ''));
  const title = isLabelled(text) ? paperTitle(text) : undefined;
  return title && (isSpelledOut(title) || isQuoted.test(text)) ? title : undefined;
}

/** `📝 Herons at Dawn and at Dusk`: a line that a sheet of paper starts, and nothing else marks. */
export function titleBehindSign(text: string): string | undefined {
  const [, words = ''] = /^\s*(?:📝|📄|📃|📑|📜)\s*(?=[\p{Lu}\p{Lo}])(.{12,300})$/u.exec(text) ?? [];
  const title = words !== '' && !isSentence(words) ? paperTitle(words) : undefined;
  const isLong = /\S\s+\S+\s+\S+\s+\S|\p{sc=Han}{6}/u.test(words);
  return title && isLong && isInCapitals(title) && !saysTopic.test(title) && !/[:：]\s*$/u.test(words)
    ? title
    : undefined;
}

/** `Paper: "Wading at Dawn" (WAD)` */
const isQuoted = /[:：]\s*["“「『《][^"“”「」『』《》]+["”」』》]\s*(?:[(（][^()（）]*[)）])?$/u;
