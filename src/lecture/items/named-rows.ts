import { evenSpaces } from '../../collections/even-spaces.ts';
import { identifyAddress } from '../../identity/hosts.ts';
import { isCoinedThing } from '../../identity/system-name.ts';
import type { LinkPart } from '../links/link-part.ts';
import { labelWord } from '../links/link-words.ts';
import type { Piece } from '../papers/cite-pieces.ts';
import { isPaper } from '../papers/paper-link.ts';
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
  const { line, below } = cutAtBreak(cell);
  const beside = () => [...below.flatMap(ownLink), ...linksBeside(columns, at, row)];
  const said = readNamed(line, beside, 'cell');
  if (!said || !(said.form === 'title' || isNameAlone(said))) return undefined;
  const name = /(?<!\d{4}[a-z]?)[)）]$/u.test(said.text) ? said.text : said.name;
  const told = textOfRow(columns, at, row) ?? wordsOf(below);
  return {
    ...said,
    name,
    text: withWords(name, told),
    form: 'cell',
    column: column.trim(),
  };
}

/** `**[Heron](…)**<br>Counts by night`: the first line of a cell, and what is below it. */
function cutAtBreak(cell: readonly Piece[]): { line: readonly Piece[]; below: readonly Piece[] } {
  const start = cell.findIndex(({ kind }) => kind !== 'break');
  const end = cell.findIndex((piece, at) => at > start && piece.kind === 'break' && piece.of !== 'wrap');
  return end < 0 ? { line: cell, below: [] } : { line: cell.slice(0, end), below: cell.slice(end + 1) };
}

function ownLink(piece: Piece): LinkPart[] {
  return piece.kind === 'link' && isOfItem(piece.link) ? [piece.link] : [];
}

function wordsOf(pieces: readonly Piece[]): string | undefined {
  const words = pieces.map((piece) => ('text' in piece ? piece.text : '')).join(' ');
  return /\p{L}/u.test(words) ? evenSpaces(words).trim() : undefined;
}

function withWords(name: string, told: string | undefined): string {
  return told === undefined ? name : `${name} – ${told}`.slice(0, longestText);
}

/** Nothing is beside the name, or only what else it is called: `HeronNet-2, HeronNet9000`, `Heron Count (HC)`. */
function isNameAlone({ name, text }: Pick<Named, 'name' | 'text'>): boolean {
  return (
    text === name ||
    /^(?:[,，/、]\s*\S{2,24}|[(（][^()（）]{2,40}[)）])$/u.test(text.slice(name.length).trim())
  );
}

/** The name before the title in a row of titles, or in the place of one: `[HeronNet](paper)` below "Paper". */
function readTitle(columns: readonly string[], row: TableRow): Omit<Named, 'open' | 'row'> | undefined {
  const at = findTitleColumn(columns);
  const { line, below } = cutAtBreak(row.cells[at] ?? []);
  const said = readNamed(line, () => linksBeside(columns, at, row));
  if (said?.form === 'title') return said;
  if (!said || !isNameAlone(said) || !isCoinedThing(said.name) || !said.links.some(isOfPaper))
    return undefined;
  return { ...said, text: withWords(said.name, wordsOf(below)) };
}

function isOfPaper({ address }: LinkPart): boolean {
  return isPaper(identifyAddress(address));
}

function linksBeside(columns: readonly string[], at: number, { cells }: TableRow): LinkPart[] {
  return cells.flatMap((other, index) => (index === at ? [] : linksOf(other, columns[index] ?? '')));
}

/** What a column says of the things in another. */
const described =
  /^(?:descriptions?|summary|about|purpose|notes?|comments?|remarks?|introduction|overview|what it is|說明|说明|描述|簡介|简介|介紹|介绍|用途|備註|备注)$/iu;

/** What a row says of its name. */
function textOfRow(columns: readonly string[], at: number, { texts }: TableRow): string | undefined {
  const words = texts.find((_, index) => index !== at && described.test(columns[index]?.trim() ?? '')) ?? '';
  return /\p{L}/u.test(words) ? words : undefined;
}

/** The links of a cell whose column, or they themselves, say what they are for. */
function linksOf(pieces: readonly Piece[], column: string): LinkPart[] {
  const links = pieces.flatMap((piece) => (piece.kind === 'link' ? piece.link : []));
  return isRole(labelWord(column)) ? links : links.filter(isOfItem);
}
