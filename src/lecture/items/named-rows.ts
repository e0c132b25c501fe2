import type { LinkPart } from '../links/link-part.ts';
import { labelWord } from '../links/link-words.ts';
import type { Piece } from '../papers/cite-pieces.ts';
import { findTitleColumn } from '../papers/row-items.ts';
import { longestText, type Named, readNamed } from './find-named.ts';
import { isOfItem, isRole } from './item-links.ts';
import { findNameColumn } from './name-column.ts';
import type { Table, TableRow } from './table.ts';

/** Rows of a table with a column of names, or of titles that start with one. */
export function namedRows(table: Table): Named[] {
  const { columns, rows } = table;
  const at = findNameColumn(table);
  if (at === 'other') return [];
  return rows.flatMap((row) => {
    const named = readRow(columns, at, row) ?? readTitle(columns, row);
    return named ? [{ ...named, ...(row.open && { open: row.open }), row: row.row }] : [];
  });
}

function readRow(
  columns: readonly string[],
  at: number,
  row: TableRow,
): Omit<Named, 'open' | 'row'> | undefined {
  const cell = row.cells[at];
  const column = columns[at];
  if (!cell || column === undefined) return undefined;
  const said = readNamed(cell, () => linksBeside(columns, at, row), 'cell');
  if (!said || !isNameAlone(said)) return undefined;
  const name = said.text.endsWith(')') ? said.text : said.name;
  return {
    ...said,
    name,
    text: name,
    form: 'cell',
    column: column.trim(),
    ...textOfRow(columns, at, row, name),
  };
}

/** Nothing is beside the name, or only what else it is called: `HeronNet-2, HeronNet9000`, `Heron Count (HC)`. */
function isNameAlone({ name, text }: Pick<Named, 'name' | 'text'>): boolean {
  return (
    text === name ||
    /^(?:[,，/、]\s*\S{2,24}|[(（][^()（）]{2,40}[)）])$/u.test(text.slice(name.length).trim())
  );
}

/** The name before the title in a row of titles. */
function readTitle(columns: readonly string[], row: TableRow): Omit<Named, 'open' | 'row'> | undefined {
  const at = findTitleColumn(columns);
  const cell = row.cells[at];
  const said = cell && readNamed(cell, () => linksBeside(columns, at, row));
  return said?.form === 'title' ? said : undefined;
}

function linksBeside(columns: readonly string[], at: number, { cells }: TableRow): LinkPart[] {
  return cells.flatMap((other, index) => (index === at ? [] : linksOf(other, columns[index] ?? '')));
}

/** What a column says of the things in another. */
const described =
  /^(?:descriptions?|summary|about|purpose|notes?|comments?|remarks?|introduction|overview|what it is|說明|说明|描述|簡介|简介|介紹|介绍|用途|備註|备注)$/iu;

/** What a row says of its name. */
function textOfRow(
  columns: readonly string[],
  at: number,
  { texts }: TableRow,
  name: string,
): { text?: string } {
  const words = texts.find((_, index) => index !== at && described.test(columns[index]?.trim() ?? '')) ?? '';
  return /\p{L}/u.test(words) ? { text: `${name} – ${words}`.slice(0, longestText) } : {};
}

/** The links of a cell whose column, or they themselves, say what they are for. */
function linksOf(pieces: readonly Piece[], column: string): LinkPart[] {
  const links = pieces.flatMap((piece) => (piece.kind === 'link' ? piece.link : []));
  return isRole(labelWord(column)) ? links : links.filter(isOfItem);
}
