// A paragraph that others link to. ^wading

import type { MarkdownIt, Token } from 'markdown-it';
import { headingId } from '../../../identity/heading-id.ts';
import { attributeOf } from '../../attribute-of.ts';

const mark = /(?:^|[ \t]|\n)\^(?=[\d-]*[A-Za-z])([A-Za-z\d][A-Za-z\d-]{2,40})$/;

/** Turns the marks by which Obsidian links to a block into ids: of the block that they end, or that is above them. */
export function blockId(markdown: MarkdownIt): void {
  markdown.core.ruler.after('block', 'block_id', (state) => {
    if (/(?:^|\s)\^[A-Za-z\d]/.test(state.src)) state.tokens = takeIds(state.tokens);
  });
}

function takeIds(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  const open: Token[] = [];
  const taken = new Set<string>();
  /** The block that was closed last. */
  let above: Token | undefined;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token) continue;
    const found = token.type === 'inline' ? mark.exec(token.content) : null;
    const parent = open.at(-1);
    if (token.nesting === 1) open.push(token);
    if (token.nesting === -1) above = open.pop();
    if (found?.[1] && parent?.type === 'paragraph_open') {
      const isAlone = found[0].length === token.content.length;
      const outer = parent.hidden ? open.at(-2) : parent;
      const bearer = isAlone ? above : outer;
      if (bearer && attributeOf(bearer, 'id') === '') {
        const id = headingId(found[1]);
        if (!taken.has(id)) bearer.attrSet('id', id);
        taken.add(id);
        if (isAlone) {
          kept.pop();
          open.pop();
          index += 1;
          continue;
        }
        token.content = token.content.slice(0, -found[0].length);
      }
    }
    kept.push(token);
  }
  return kept;
}
