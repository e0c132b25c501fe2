import type { Token } from 'markdown-it';
import type { Finding } from '../diagnostics/diagnostic.ts';
import { parseLiquid } from '../markdown/rules/liquid.ts';
import { type DateValue, formatStrftime } from '../source/dates.ts';
import type { BlockNode } from './nodes.ts';

/** What the site knows of the day its content was last changed. */
export type LastUpdated = { readonly date?: DateValue; readonly language: string };

/**
 * Writes the day of the last change where a post has `{{ site.time | date: "…" }}`. Such a
 * paragraph belongs to the lecture, not to the section that happens to be its last; without a day
 * to tell it is left out. Any other Liquid stays on the page and is reported.
 *
 * @param lineOf line of the file for a row of the body
 */
export function fillDateLines(
  nodes: readonly BlockNode[],
  updated: LastUpdated,
  lineOf: (row: number) => number,
): { content: BlockNode[]; dateLines: BlockNode[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const content: BlockNode[] = [];
  const dateLines: BlockNode[] = [];
  for (const node of nodes) {
    const marks = findMarks(node.tokens);
    const dates = marks.filter((token) => parseLiquid(token.content).kind === 'site-time');
    for (const token of marks) {
      if (!dates.includes(token)) findings.push(describeLeftover(token.content, lineOf(node.start)));
    }
    for (const token of dates) fillDate(token, updated);
    const isDateLine = node.type === 'paragraph' && dates.length > 0;
    if (!isDateLine) content.push(node);
    else if (updated.date) dateLines.push(node);
  }
  return { content, dateLines, findings };
}

function findMarks(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token) => (token.children ?? []).filter((child) => child.type === 'liquid'));
}

/** Turns the mark into text; without a date it stays as it is. */
function fillDate(token: Token, { date, language }: LastUpdated): void {
  const mark = parseLiquid(token.content);
  if (mark.kind !== 'site-time' || !date) return;
  const text = mark.format === undefined ? date.text : formatStrftime(date, mark.format, language);
  token.type = 'text';
  token.content = text ?? date.text;
}

function describeLeftover(written: string, line: number): Finding {
  return {
    rule: 'liquid/leftover',
    line,
    message: `${written} is Liquid, which is not run here; readers see it as it is written.`,
    fix: 'Write what it stands for in its place, or delete it.',
  };
}
