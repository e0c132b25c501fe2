// ###### tags: `birds` `wading`

import type { MarkdownIt } from 'markdown-it';

const tags = /^tags:\s*(?:`[^`\n]+`[\s,，、]*)+$/i;

/** Reads the line of tags that HackMD writes as a heading as the text that it is: it opens no section. */
export function tagLine(markdown: MarkdownIt): void {
  markdown.core.ruler.after('block', 'tag_line', ({ tokens }) => {
    tokens.forEach((token, index) => {
      const close = tokens[index + 2];
      if (token.type !== 'heading_open' || !close || !tags.test(tokens[index + 1]?.content ?? '')) return;
      Object.assign(token, { type: 'paragraph_open', tag: 'p', markup: '' });
      Object.assign(close, { type: 'paragraph_close', tag: 'p', markup: '' });
    });
  });
}
