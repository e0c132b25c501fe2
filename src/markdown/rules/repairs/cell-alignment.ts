// |---:| in a table: a class instead of the style attribute that our pages do not allow

import type { MarkdownIt } from 'markdown-it';
import { attributeOf } from '../../attribute-of.ts';

const alignment = /^text-align:(left|center|right)$/;

/** Says with a class how the cells of a column are aligned. */
export function cellAlignment(markdown: MarkdownIt): void {
  markdown.core.ruler.push('cell_alignment', ({ tokens }) => {
    for (const token of tokens) {
      if (token.type !== 'th_open' && token.type !== 'td_open') continue;
      const side = alignment.exec(attributeOf(token, 'style'))?.[1];
      if (!side) continue;
      token.attrs = token.attrs?.filter(([name]) => name !== 'style') ?? null;
      token.attrJoin('class', `align-${side}`);
    }
  });
}
