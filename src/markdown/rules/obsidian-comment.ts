// %% a note to oneself %%

import type { MarkdownIt, StateBlock, StateInline } from 'markdown-it';
import { findEndLine, lineAt } from '../find-end-line.ts';

const whole = /^%%(?!%).*\S.*%%$/;
/** Nothing else on its line ends it. */
const start = /^%%(?:\s(?:[^%]|%(?!%))*)?$/;
const end = /(?:^|\s)%%$/;

/** Read up to a length, so that many percent signs cost no more than a few. */
const within = /%%(?!%)(?=[^\n]*?\p{L})(?:[^%\n]|%(?!%)){1,600}%%(?![%\p{L}\p{N}])/uy;

/**
 * Leaves the comments of Obsidian off the page: on a line of their own, on several, and within a line, as tokens of
 * type `comment`.
 */
export function obsidianComment(markdown: MarkdownIt): void {
  markdown.block.ruler.before('fence', 'obsidian_comment', readBlock, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  });
  markdown.inline.ruler.before('emphasis', 'obsidian_comment', readInline);
  markdown.renderer.rules.comment = () => '';
}

function readBlock(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false;
  const first = lineAt(state, startLine);
  if (!first.startsWith('%%')) return false;
  const last = whole.test(first)
    ? startLine
    : start.test(first)
      ? findEndLine(state, end, startLine + 1, endLine)
      : undefined;
  if (last === undefined) return false;
  if (!silent) state.line = last + 1;
  return true;
}

function readInline(state: StateInline, silent: boolean): boolean {
  const { src, pos } = state;
  if (src.charCodeAt(pos) !== 0x25 || /[%\p{L}\p{N}]/u.test(src[pos - 1] ?? ' ')) return false;
  within.lastIndex = pos;
  const written = within.exec(src)?.[0];
  if (written === undefined) return false;
  if (!silent) state.push('comment', '', 0).content = written;
  state.pos += written.length;
  return true;
}
