// % a note to oneself, +++

import type { MarkdownIt, StateBlock } from 'markdown-it';
import { isMystText } from '../../../source/myst-text.ts';
import { lineAt } from '../../find-end-line.ts';

/** Whether the text that is being parsed is one of MyST. */
const known = new WeakMap<object, boolean>();

/** Leaves comments and breaks between cells off the page, in a text of MyST. In any other a percent sign is one. */
export function mystComment(markdown: MarkdownIt): void {
  markdown.block.ruler.before('fence', 'myst_comment', readLine, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  });
}

function readLine(state: StateBlock, start: number, _end: number, silent: boolean): boolean {
  if ((state.sCount[start] ?? 0) - state.blkIndent >= 4) return false;
  const sign = state.src.charCodeAt((state.bMarks[start] ?? 0) + (state.tShift[start] ?? 0));
  if (sign !== 0x25 && sign !== 0x2b) return false;
  const line = lineAt(state, start);
  if (!/^(?:%(?!%)|\+\+\+(?:\s*\{.*\})?$)/.test(line) || !isMyst(state)) return false;
  if (!silent) state.line = start + 1;
  return true;
}

function isMyst({ env, src }: StateBlock): boolean {
  const found = known.get(env) ?? isMystText(src);
  known.set(env, found);
  return found;
}
