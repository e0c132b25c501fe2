// \newcommand{\R}{\mathbb{R}}
// \def\H{h}

import type { MarkdownIt, StateBlock } from 'markdown-it';
import { lineAt } from '../find-end-line.ts';
import { setMeta } from '../token-meta.ts';

const definition =
  /^\\(?:(?:re)?newcommand|providecommand|DeclareMathOperator|DeclarePairedDelimiter|[gx]?def)\*?(?=[\s{\\]).*\}$/;

/** Reads lines that define macros without dollars around them, as Pandoc does: a paragraph in which nothing else is. */
export function macroLines(markdown: MarkdownIt): void {
  markdown.block.ruler.before('paragraph', 'macro_lines', readLines);
}

function readLines(state: StateBlock, start: number, endLine: number, silent: boolean): boolean {
  let end = start;
  while (end < endLine && !state.isEmpty(end) && definition.test(lineAt(state, end))) end += 1;
  if (silent || end === start || (end < endLine && !state.isEmpty(end))) return false;
  const token = state.push('formula', 'math', 0);
  token.block = true;
  token.map = [start, end];
  token.markup = state.getLines(start, end, state.blkIndent, false).trim();
  token.content = token.markup;
  setMeta(token, { kind: 'formula', isBlock: true });
  state.line = end;
  return true;
}
