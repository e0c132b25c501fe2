// * TOC
// {:toc}
// [TOC]

import type { MarkdownIt, Token } from 'markdown-it';

/** What Jekyll replaces with a list of the headings. */
const mark = /(?:^|\n)\{:\s*toc\b[^{}\n]*\}\s*$/;

/** What others replace with it, alone in a paragraph: Python-Markdown, HackMD, GitLab, VitePress, MultiMarkdown, CSDN, Hugo. */
const paragraph =
  /^\s*(?:@?\[toc\]|\[\[_?toc_?\]\]|\$\{toc\}|\{\{toc\}\}|\{:\s*toc\b[^{}\n]*\}|\{[{%][<%]?\s*(?:toc|table_?of_?contents)(?:\s+\w+=[^{}<>%]{0,40})?\s*[>%]?[%}]\})\s*$/i;

/** Drops what becomes a table of contents elsewhere: the page has an outline. */
export function contentsList(markdown: MarkdownIt): void {
  markdown.core.ruler.after('block', 'contents_list', (state) => {
    if (!/toc\b|toc_\]|table_?of_?contents/i.test(state.src)) return;
    const kept: Token[] = [];
    for (let index = 0; index < state.tokens.length; index += 1) {
      const length = countContentsTokens(state.tokens, index);
      if (length > 0) index += length - 1;
      else kept.push(...withoutMark(state.tokens, index));
    }
    state.tokens = kept;
  });
}

/** List, item, paragraph, words, and their ends: Jekyll takes a list of one item for this. */
const shape = ['list_item_open', 'paragraph_open', 'inline', 'paragraph_close', 'list_item_close'];

function countContentsTokens(tokens: readonly Token[], index: number): number {
  const { type } = tokens[index] ?? {};
  if (type === 'paragraph_open') return paragraph.test(tokens[index + 1]?.content ?? '') ? 3 : 0;
  if (type !== 'bullet_list_open' && type !== 'ordered_list_open') return 0;
  const isShort = shape.every((each, at) => tokens[index + 1 + at]?.type === each);
  const isWhole = tokens[index + 6]?.type === type.replace('open', 'close');
  return isShort && isWhole && mark.test(tokens[index + 3]?.content ?? '') ? 7 : 0;
}

/** A list of more than one item is the author's own, and keeps its items. */
function withoutMark(tokens: readonly Token[], index: number): Token[] {
  const token = tokens[index];
  if (token?.type === 'inline' && tokens[index - 2]?.type === 'list_item_open')
    token.content = token.content.replace(mark, '');
  return token ? [token] : [];
}
