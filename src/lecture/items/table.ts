import type { Token } from 'markdown-it';
import { type BlockNode, textOf } from '../nodes.ts';
import type { Piece } from '../papers/cite-pieces.ts';
import { piecesOf } from '../papers/item.ts';

/** A table with a head, in Markdown or by hand. */
export type Table = { readonly columns: readonly string[]; readonly rows: readonly TableRow[] };

export type TableRow = {
  /** The token that opens it; a table by hand is one token. */
  readonly open?: Token;
  readonly row: number;
  readonly cells: readonly (readonly Piece[])[];
  readonly texts: readonly string[];
};

/** The rows of a Markdown table below its head. */
export function tableOf({ tokens, start }: BlockNode): Table {
  const rows: TableRow[] = [];
  let columns: readonly string[] = [];
  let cells: Token[] = [];
  let open: Token | undefined;
  for (const token of tokens) {
    if (token.type === 'tr_open') {
      open = token;
      cells = [];
    } else if (token.type === 'inline') cells.push(token);
    else if (token.type === 'thead_close') columns = cells.map(({ children }) => textOf(children ?? []));
    else if (token.type === 'tr_close' && open && columns.length > 0)
      rows.push({
        open,
        row: open.map?.[0] ?? start,
        cells: cells.map((cell) => piecesOf(cell, start)),
        texts: cells.map(({ children }) => textOf(children ?? [])),
      });
  }
  return { columns, rows };
}
