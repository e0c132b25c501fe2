// | a | b |
// |---|---|
// | 1 | 2 | a cell too many, and `x|y` in code |

import type { MarkdownIt, Token } from 'markdown-it';
import { orCode } from '../or-code.ts';

/** Keeps the cells that a row has beyond its header, and a bar inside code as part of the code, as Jekyll does. */
export function tableCells(markdown: MarkdownIt): void {
  addRule(markdown, splitOutsideCode);
}

/** The same where `$|x|$` is a formula: a bar in it is a part of it. */
export function tableCellsWithMath(markdown: MarkdownIt): void {
  addRule(markdown, splitOutsideMath);
}

type SplitRow = (row: string) => string[];

function addRule(markdown: MarkdownIt, split: SplitRow): void {
  markdown.core.ruler.after('block', 'table_cells', (state) => {
    if (!state.tokens.some(({ type }) => type === 'table_open')) return;
    const lines = state.src.split('\n');
    const tokens: Token[] = [];
    let columns = 0;
    let inBody = false;
    let cells: readonly string[] | undefined;
    let column = 0;
    let row: [number, number] | null = null;
    for (const token of state.tokens) {
      if (token.type === 'tr_close' && inBody && cells) {
        // One by one: a call takes at most some ten thousand arguments.
        for (const added of addCells(state.Token, cells.slice(column), row)) tokens.push(added);
      }
      tokens.push(token);
      if (token.type === 'tr_open') row = token.map;
      else if (token.type === 'tr_close') row = null;
      // What a stage finds in a cell is in the line of its row.
      else if (token.type === 'inline' && row) token.map ??= row;
      if (token.type === 'table_open') columns = 0;
      else if (token.type === 'th_open') columns += 1;
      else if (/^tbody_/.test(token.type)) inBody = token.nesting === 1;
      else if (token.type === 'tr_open') {
        cells = inBody ? findCells(lines[token.map?.[0] ?? -1] ?? '', columns, split) : undefined;
        column = 0;
      } else if (token.type === 'inline' && inBody && cells) {
        token.content = cells[column] ?? '';
        column += 1;
      }
    }
    state.tokens = tokens;
  });
}

/** Nothing for a row that has as many cells as its table has columns: it was read as it should be. */
function findCells(line: string, columns: number, split: SplitRow): string[] | undefined {
  const row = withoutBorders(line.replace(/^[\s>]+/, ''));
  const plain = row.split(/(?<!\\)\|/);
  return plain.length > columns || /\$.*\|.*\$/.test(row) ? split(row) : undefined;
}

function withoutBorders(line: string): string {
  return line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
}

/** The cells of a row, with a bar inside code as a part of the code. */
export function splitRow(line: string): string[] {
  return splitOutsideCode(withoutBorders(line));
}

/** What a row is made of: code, bars, and what is between them. */
const partOfRow = orCode(/\\\||\||[^|`\\]+|./gs);

function splitOutsideCode(row: string): string[] {
  return joinCells(row.matchAll(partOfRow));
}

/** The same, with formulas. */
const partOrFormula = orCode(/\$\$[^$]+\$\$|\$[^\s$](?:[^$]{0,300}[^\s$])?\$(?!\d)|\\\||\||[^|`\\$]+|./gs);

function splitOutsideMath(row: string): string[] {
  return joinCells(row.matchAll(partOrFormula));
}

function joinCells(parts: Iterable<RegExpExecArray>): string[] {
  const cells: string[] = [];
  let cell = '';
  for (const [part] of parts) {
    if (part === '|') cells.push(cell.trim());
    cell = part === '|' ? '' : cell + (part === '\\|' ? '|' : part);
  }
  return [...cells, cell.trim()];
}

function addCells(
  TokenClass: typeof Token,
  contents: readonly string[],
  row: [number, number] | null,
): Token[] {
  return contents.flatMap((content) => {
    const inline = new TokenClass('inline', '', 0);
    inline.content = content;
    inline.children = [];
    inline.map = row;
    return [new TokenClass('td_open', 'td', 1), inline, new TokenClass('td_close', 'td', -1)];
  });
}
