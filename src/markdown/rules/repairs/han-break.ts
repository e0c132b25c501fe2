// 蒼鷺站在
// 水裡。

import type { MarkdownIt, Token } from 'markdown-it';

/** Characters that are not separated by spaces: Han, kana, and their punctuation. */
const dense = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3001-\\u303f\\uff01-\\uff60]';
const endsDense = new RegExp(`${dense}$`, 'u');
const startsDense = new RegExp(`^${dense}`, 'u');

/** Prints a line break between two Chinese or Japanese characters as nothing: a browser would show a space. */
export function hanBreak(markdown: MarkdownIt): void {
  markdown.renderer.rules.softbreak = (tokens, index) => {
    const before = nearestText(tokens, index, -1);
    const isDense = endsDense.test(before) && startsDense.test(nearestText(tokens, index, 1));
    return isDense ? '' : '\n';
  };
}

/** The text beside a break, past marks of emphasis and links, which print no letters. */
function nearestText(tokens: readonly Token[], index: number, step: 1 | -1): string {
  let at = index + step;
  while (tokens[at] && (tokens[at]?.nesting !== 0 || (tokens[at]?.type === 'text' && !tokens[at]?.content)))
    at += step;
  const token = tokens[at];
  return token?.type === 'text' || token?.type === 'code_inline' ? token.content : '';
}
