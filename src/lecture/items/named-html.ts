import type { Token } from 'markdown-it';
import { textOf } from '../nodes.ts';
import { linkBareIds } from '../papers/bare-ids.ts';
import { findPieces, type Piece } from '../papers/cite-pieces.ts';
import { type HtmlItem, readHtmlItems } from '../papers/html-inline.ts';
import { type Named, readNamed } from './find-named.ts';
import { asLead } from './named-items.ts';
import { namedRows } from './named-rows.ts';
import type { TableRow } from './table.ts';

/** Items of lists and rows of tables in hand-written HTML that start with a name. */
export function namedInHtml(block: Token, start: number): Named[] {
  const row = block.map?.[0] ?? start;
  const found: Named[] = [];
  let columns: HtmlItem['columns'] = [];
  let under: string | undefined;
  let table: { columns: readonly string[]; rows: TableRow[] } | undefined;
  const closeTable = () => {
    if (table) found.push(...namedRows(table).map((named) => ({ ...named, ...(under && { under }) })));
    table = undefined;
  };
  for (const item of readHtmlItems(block)) {
    if (item.cells.length === 0) closeTable();
    else if (item.columns !== columns) {
      closeTable();
      columns = item.columns;
      table = { columns: columns.length > 0 ? columns : headOf(item), rows: [] };
    }
    if (item.cells.length > 0) table?.rows.push(rowOf(item, row));
    else if (item.isHeading) under = asLead(textOf(item.tokens));
    else if (item.isListed) {
      const named = readNamed(piecesIn(item.tokens, row));
      if (named) found.push({ ...named, row, ...(under && { under }) });
    }
  }
  closeTable();
  return found;
}

/** The cells of a first row that is all bold. */
function headOf({ cells }: HtmlItem): readonly string[] {
  const texts = cells.map(textOf);
  const areBold = cells.every(
    (cell, at) => texts[at] === '' || cell.some(({ type }) => type === 'strong_open'),
  );
  return areBold && cells.length > 1 ? texts : [];
}

function rowOf({ cells }: HtmlItem, row: number): TableRow {
  return { row, cells: cells.map((cell) => piecesIn(cell, row)), texts: cells.map(textOf) };
}

function piecesIn(tokens: Token[], row: number): Piece[] {
  return linkBareIds(findPieces(tokens, row), row);
}
