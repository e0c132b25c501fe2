// | heron |
// | ----- |
//
// : Birds of the marsh {#tbl-birds}

import type { MarkdownIt } from 'markdown-it';

const mark = /^(?::|Table:)[ \t]+(?=\S)/;

/** Takes the mark off the caption that Pandoc and Quarto have below a table. */
export function tableCaption(markdown: MarkdownIt): void {
  markdown.core.ruler.after('block', 'table_caption', ({ tokens }) => {
    for (const [index, { type }] of tokens.entries()) {
      const inline = tokens[index + 2];
      if (type !== 'table_close' || tokens[index + 1]?.type !== 'paragraph_open' || !inline) continue;
      inline.content = inline.content.replace(mark, '');
    }
  });
}
