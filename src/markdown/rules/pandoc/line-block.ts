// | The heron waits
// |    in the water.

import type { MarkdownIt, StateBlock } from 'markdown-it';
import { lineAt } from '../../find-end-line.ts';
import { pushParagraph } from '../../notices/notice-tokens.ts';

/** A line with a bar at its start and no other: a row of a table has more of them, or dashes. */
const form = /^\|(?:$|(?![ \t:-]*$)[ \t]([^|]*)$)/;

/** Reads Pandoc's line blocks, in which lines end where they end and blanks at their start are kept, as in verse. */
export function lineBlock(markdown: MarkdownIt): void {
  markdown.block.ruler.before('paragraph', 'line_block', readLines);
}

function readLines(state: StateBlock, start: number, endLine: number, silent: boolean): boolean {
  const lines: string[] = [];
  for (let line = start; line < endLine && !state.isEmpty(line); line += 1) {
    const match = form.exec(lineAt(state, line));
    if (!match) return false;
    lines.push((match[1] ?? '').replace(/^[ \t]+/, (blanks) => '\u00a0'.repeat(Math.min(blanks.length, 40))));
  }
  if (silent || lines.length < 2) return false;
  pushParagraph(state, lines.join('\\\n'), { start, end: start + lines.length });
  state.line = start + lines.length;
  return true;
}
