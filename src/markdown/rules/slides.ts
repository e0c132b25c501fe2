// ---
// layout: two-cols
// ---
//
// ::right::

import type { MarkdownIt, StateBlock } from 'markdown-it';
import { lineAt } from '../find-end-line.ts';

/** What only the settings of a slide say. */
const ofSlide =
  /^(?:layout|class|transition|background(?:Image|Size|Color)?|clicks|level|hideInToc|image|routeAlias|zoom|dragPos|disabled|hide|preload|src|_class|_paginate|paginate):(?:\s|$)/;
const setting = /^(?:[\w-]+:(?:\s.*)?|#.*|-\s.*|[}\]].*)$/;

const slot = /^::(?:default|left|right|top|bottom|title|content|header|footer|main|code|image)::$/;

/** More settings than a slide has. */
const most = 30;

/**
 * Reads the settings that Slidev has between two lines of dashes in front of a slide as the divider that they are, not as a heading
 * above the second line; names of places on a slide are left out.
 */
export function slides(markdown: MarkdownIt): void {
  markdown.block.ruler.before('hr', 'slides', readLine);
}

function readLine(state: StateBlock, start: number, endLine: number, silent: boolean): boolean {
  const first = state.level === 0 ? lineAt(state, start) : '';
  const isSlot = slot.test(first);
  const end = isSlot ? start : /^-{3,}$/.test(first) ? findEnd(state, start, endLine) : undefined;
  if (end === undefined) return false;
  if (silent) return true;
  state.line = end + 1;
  if (isSlot) return true;
  const token = state.push('hr', 'hr', 0);
  token.map = [start, end + 1];
  token.markup = '---';
  return true;
}

function findEnd(state: StateBlock, start: number, endLine: number): number | undefined {
  let isSlide = false;
  for (let line = start + 1; line < Math.min(endLine, start + most); line += 1) {
    const text = lineAt(state, line);
    if (/^-{3,}$/.test(text)) return isSlide ? line : undefined;
    const isIndented = (state.sCount[line] ?? 0) > 0 && text !== '';
    if (!isIndented && !setting.test(text)) return undefined;
    isSlide ||= !isIndented && ofSlide.test(text);
    // A slide that is another file is not here.
    if (/^src:/.test(text)) return undefined;
  }
  return undefined;
}
