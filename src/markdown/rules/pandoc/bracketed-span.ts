// [small capitals]{.smallcaps}, [key]{.kbd}

import type { MarkdownIt, StateInline } from 'markdown-it';
import { isShownInHtml } from '../../notices/shown-in-html.ts';

const span = /\[([^[\]\n]{1,300})\]\{(?=[.#]|\w+=)([^{}\n]{1,200})\}/y;

/** Classes that are elements in Pandoc and Quarto. */
const elements: Readonly<Record<string, string>> = { kbd: 'kbd', mark: 'mark', underline: 'u', ul: 'u' };

/** Shows the words to which Pandoc gives attributes without their brackets; of the attributes, an id is kept. */
export function bracketedSpan(markdown: MarkdownIt): void {
  markdown.inline.ruler.before('link', 'bracketed_span', readSpan);
}

function readSpan(state: StateInline, silent: boolean): boolean {
  const { pos, posMax } = state;
  if (state.src.charCodeAt(pos) !== 0x5b) return false;
  span.lastIndex = pos;
  const [written = '', words = '', attributes = ''] = span.exec(state.src) ?? [];
  if (written === '' || pos + written.length > posMax) return false;
  if (!silent && isShownInHtml(attributes)) {
    const tag = /(?:^|\s)\.([a-z]+)/.exec(attributes)?.[1] ?? '';
    const name = (Object.hasOwn(elements, tag) && elements[tag]) || 'span';
    const id = /(?:^|\s)#([\w:.-]+)/.exec(attributes)?.[1];
    const open = state.push('span_open', name, 1);
    if (id) open.attrs = [['id', id]];
    state.pos = pos + 1;
    state.posMax = pos + 1 + words.length;
    state.md.inline.tokenize(state);
    state.posMax = posMax;
    state.push('span_close', name, -1);
  }
  state.pos = pos + written.length;
  return true;
}
