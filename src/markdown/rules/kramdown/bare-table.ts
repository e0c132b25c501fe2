// | a | b |
// | 1 | 2 | no line of dashes; or one of another form, |---+---|, one at the top, one too short, more than one

import type { MarkdownIt, StateBlock } from 'markdown-it';
import { lineAt } from '../../find-end-line.ts';
import { setMeta } from '../../token-meta.ts';
import { splitRow } from '../repairs/table-cells.ts';

/** A line of dashes, which ends a head or a body; of equals signs before a foot. */
const separator = /^[|+: \t-]*-[|+: \t-]*$|^[|+: \t=]*=[|+: \t=]*$/;

/** What starts another block, or is a label or a link: lines with such words are not guessed to be rows. */
const otherForm = /^(?:[-*+>#<:~`=]|\d+[.)]\s)|\]\(|\]\[|<\w|\*\*|`|\$|\{[{%]/;

type Line = { readonly text: string; readonly cells: readonly string[]; readonly isSeparator: boolean };

type Part = { readonly tag: 'thead' | 'tbody' | 'tfoot'; readonly start: number; readonly lines: Line[] };

/**
 * Reads the tables that Jekyll knows and GitHub does not: every line starts with a bar, and a line of dashes may be
 * anywhere or nowhere. Lines that only have bars between their words are a table if each has the same number, which is a guess.
 */
export function bareTable(markdown: MarkdownIt): void {
  markdown.block.ruler.before('table', 'bare_table', readTable, { alt: ['paragraph', 'reference'] });
}

function readTable(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const [first, second] = readLines(state, startLine, Math.min(startLine + 2, endLine));
  if (!first) return false;
  const hasBorders = first.text.startsWith('|');
  if (hasBorders ? !startsTable(first, second, silent) : silent || otherForm.test(first.text)) return false;
  if (silent) return !isOfGitHub(first, second);
  const lines = readLines(state, startLine, endLine);
  if (hasBorders && isOfGitHub(first, second) && !lines.slice(2).some((line) => line.isSeparator))
    return false;
  if (!hasBorders && !isLooseTable(lines)) return false;
  pushTable(state, lines, startLine, !hasBorders);
  state.line = startLine + lines.length;
  return true;
}

/** Lines with bars, all of them with one at their start or all without. */
function readLines(state: StateBlock, startLine: number, endLine: number): Line[] {
  const lines: Line[] = [];
  for (let row = startLine; row < endLine; row += 1) {
    const indent = (state.sCount[row] ?? 0) - state.blkIndent;
    const text = indent < 0 || indent >= 4 ? '' : lineAt(state, row);
    if (!text.includes('|') || (lines[0] && text.startsWith('|') !== lines[0].text.startsWith('|'))) break;
    lines.push({ text, cells: splitRow(text), isSeparator: separator.test(text) });
  }
  return lines;
}

/** Decided by two lines, so that a text of many costs no more. A single line is a table only if it is written like one. */
function startsTable(first: Line, second: Line | undefined, silent: boolean): boolean {
  if (!second) return !silent && first.cells.length > 1 && /^\|\s.*\s\|$/.test(first.text);
  if (first.isSeparator || second.isSeparator) return first.isSeparator !== second.isSeparator;
  if (![first, second].every(({ text }) => text.length > 1 && text.endsWith('|'))) return false;
  const isColumn = first.cells.length === 1 && second.cells.length === 1;
  return isColumn
    ? isSetAsColumn(first.text, second.text)
    : first.cells.length > 1 && second.cells.length > 1;
}

/** A single column has spaces within its bars, or a picture: `|x|` is how formulas write an amount. */
function isSetAsColumn(first: string, second: string): boolean {
  return /^\|\s*!\[/.test(first) || [first, second].every((text) => /^\|\s.*\s\|$/.test(text));
}

/** True if the second line separates the header from the body as on GitHub. */
function isOfGitHub(first: Line, second: Line | undefined): boolean {
  if (!second?.isSeparator) return false;
  const columns = first.text.replace(/^\||(?<!\\)\|$/g, '').split(/(?<!\\)\|/).length;
  return second.cells.length === columns && second.cells.every((cell) => /^:?-+:?$/.test(cell));
}

/** Two rows or more of plain words, with bars between spaces and the same number in each. */
function isLooseTable(lines: readonly Line[]): boolean {
  const [first] = lines;
  if (!first || lines.length < 2) return false;
  return lines.every(
    ({ text, cells, isSeparator }) =>
      !isSeparator &&
      !otherForm.test(text) &&
      cells.length === first.cells.length &&
      text.split(' | ').length === cells.length,
  );
}

function pushTable(state: StateBlock, lines: readonly Line[], startLine: number, isGuess: boolean): void {
  const parts = findParts(lines);
  const sides =
    lines
      .find(({ isSeparator }) => isSeparator)
      ?.text.replace(/^\||\|$/g, '')
      .split(/[|+]/) ?? [];
  const table = state.push('table_open', 'table', 1);
  table.map = [startLine, startLine + lines.length];
  setMeta(table, { kind: 'table', isGuess });
  for (const { tag, start, lines: rows } of parts) {
    state.push(`${tag}_open`, tag, 1);
    rows.forEach(({ cells }, at) => {
      const row = startLine + start + at;
      state.push('tr_open', 'tr', 1).map = [row, row + 1];
      cells.forEach((cell, column) => {
        const name = tag === 'thead' ? 'th' : 'td';
        const side = sideOf(sides[column]?.trim() ?? '');
        const open = state.push(`${name}_open`, name, 1);
        if (side) open.attrs = [['class', `align-${side}`]];
        const inline = state.push('inline', '', 0);
        inline.content = cell;
        inline.children = [];
        inline.map = [row, row + 1];
        state.push(`${name}_close`, name, -1);
      });
      state.push('tr_close', 'tr', -1);
    });
    state.push(`${tag}_close`, tag, -1);
  }
  state.push('table_close', 'table', -1);
}

/** Jekyll's own rule: the first line of dashes ends the head, if anything is above it; later ones separate bodies. */
function findParts(lines: readonly Line[]): Part[] {
  const parts: Part[] = [];
  const firstSeparator = lines.findIndex(({ isSeparator }) => isSeparator);
  let tag: Part['tag'] = firstSeparator > 0 && lines[firstSeparator]?.text.includes('-') ? 'thead' : 'tbody';
  let isOpen = false;
  lines.forEach((line, start) => {
    if (line.isSeparator) {
      if (start > 0) tag = line.text.includes('=') ? 'tfoot' : 'tbody';
      isOpen = false;
    } else if (isOpen) parts.at(-1)?.lines.push(line);
    else {
      parts.push({ tag, start, lines: [line] });
      isOpen = true;
    }
  });
  return parts;
}

function sideOf(dashes: string): string {
  if (!dashes.endsWith(':')) return dashes.startsWith(':') ? 'left' : '';
  return dashes.startsWith(':') ? 'center' : 'right';
}
