import type { StateBlock } from 'markdown-it';
import { lineAt } from '../find-end-line.ts';
import { pushTitle } from './indented-notice.ts';
import { readLines, type Span } from './notice-tokens.ts';

const heading = /^#{1,6}[ \t]+(.+?)(?:[ \t]+#+)?(?:[ \t]*\{[^{}]*\})?$/;
const fence = /^(`{3,}|~{3,})/;

/** Reads Quarto's set of tabs: its headings are titles with what follows them, and do not open sections of the lecture. */
export function pushTabSet(state: StateBlock, { start, end }: Span): void {
  let at = start;
  for (const { line, title } of findTabs(state, { start, end })) {
    if (line > at) readLines(state, { start: at, end: line });
    pushTitle(state, title, line);
    at = line + 1;
  }
  if (end > at) readLines(state, { start: at, end });
}

function findTabs(
  state: StateBlock,
  { start, end }: Span,
): { readonly line: number; readonly title: string }[] {
  const tabs: { readonly line: number; readonly title: string }[] = [];
  let open = '';
  for (let line = start; line < end; line += 1) {
    const text = lineAt(state, line);
    const [mark = ''] = fence.exec(text) ?? [];
    if (mark) open = open ? (mark.startsWith(open) && text === mark ? '' : open) : mark;
    const title = open ? undefined : heading.exec(text)?.[1];
    if (title) tabs.push({ line, title });
  }
  return tabs;
}
