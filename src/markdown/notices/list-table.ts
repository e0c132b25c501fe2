import type { StateBlock, Token } from 'markdown-it';
import { lineAt } from '../find-end-line.ts';
import type { DirectiveOptions } from './directive-options.ts';
import { pushTitle } from './indented-notice.ts';
import type { Span } from './notice-tokens.ts';

/**
 * Reads MyST's table of lists, `* - a cell`: each item is a row, each item in it a cell.
 *
 * @param content its lines below the options
 * @returns nothing for one that is not made of rows of cells, or whose first row is no header
 */
export function readListTable(
  state: StateBlock,
  title: string,
  { values }: DirectiveOptions,
  content: Span,
): (() => void) | undefined {
  const rows = values.get('header-rows') === '1' ? readRows(state, content) : undefined;
  if (!rows) return undefined;
  return () => {
    pushTitle(state, title, content.start);
    const [first = [], ...rest] = rows.map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
    const lines = [first, first.map(() => '---'), ...rest].map((row) => `| ${row.join(' | ')} |`);
    const tokens: Token[] = [];
    state.md.block.parse(lines.join('\n'), state.md, state.env, tokens);
    const id = values.get('name') ?? values.get('label');
    if (id) tokens[0]?.attrSet('id', id);
    for (const token of tokens) {
      if (token.map) token.map = [content.start, content.end];
      token.level += state.level;
      state.tokens.push(token);
    }
  };
}

function readRows(state: StateBlock, { start, end }: Span): string[][] | undefined {
  const rows: string[][] = [];
  for (let line = start; line < end; line += 1) {
    const text = lineAt(state, line);
    const [, isRow, cell] = /^([*-][ \t]+)?-(?:[ \t]+(.*))?$/.exec(text) ?? [];
    const row = isRow ? rows[rows.push([]) - 1] : rows.at(-1);
    if (isRow || /^-(?:[ \t]|$)/.test(text)) row?.push(cell ?? '');
    else if (text !== '' && row && row.length > 0) row[row.length - 1] += ` ${text}`;
    else if (text !== '') return undefined;
    if (!row && text !== '') return undefined;
  }
  const [first] = rows;
  return first && rows.every((row) => row.length <= first.length) ? rows : undefined;
}
