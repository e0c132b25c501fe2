import type { Token } from 'markdown-it';
import type { LinkPart } from '../links/link-part.ts';
import { labelWord } from '../links/link-words.ts';
import { type BlockNode, textOf } from '../nodes.ts';
import type { Piece } from '../papers/cite-pieces.ts';
import { piecesOf } from '../papers/item.ts';
import { findTitleColumn } from '../papers/row-items.ts';
import { longestText, type Named, readNamed } from './find-named.ts';
import { isOfItem, isRole } from './item-links.ts';

/** What the column of names is called, where its cells are things. */
const thing =
  '(?:models?|methods?|algorithms?|networks?|approach(?:es)?|architectures?|detectors?|polic(?:y|ies)|agents?|systems?|datasets?|data ?sets?|corpus|corpora|sources?|benchmarks?|environments?|tools?|frameworks?|librar(?:y|ies)|simulators?|engines?|software|packages?|platforms?|projects?|boards?|robots?|hardware|sensors?|chips?|names?)(?:\\s+names?)?|(?:模型|方法|算法|演算法|網路|网络|資料集|數據集|数据集|基準|基准|工具|框架|平台|模擬器|模拟器|項目|项目|專案)(?:名稱|名称|名)?|名稱|名称';
const nameColumn = new RegExp(`^(?:the\\s+)?(?:${thing})(?:\\s*(?:[/&、]|and)\\s*(?:${thing}))?$`, 'iu');

/** Columns of tables that list people, dates or homework; the names in such a table are not those of things that a lecture teaches. */
const ofPeople =
  /^(?:weeks?|due|slides?|speakers?|presenters?|presented by|e-?mails?|office(?: hours)?|teams?|(?:team )?members?|students?|advisors?|instructors?|grades?|週次|周次|講者|讲者|報告人|报告人|組員|组员|學生|学生|姓名)$/iu;

/** A column that may as well name people or homework. */
const anyName = /^(?:names?|projects?(?: names?)?|名稱|名称|項目|项目|專案)$/iu;

/** Rows of a table with a column of names, or of titles that start with one. */
export function namedRows({ tokens, start }: BlockNode): Named[] {
  const found: Named[] = [];
  let columns: string[] = [];
  let cells: Token[] = [];
  let open: Token | undefined;
  for (const token of tokens) {
    if (token.type === 'tr_open') {
      open = token;
      cells = [];
    } else if (token.type === 'inline') cells.push(token);
    else if (token.type === 'thead_close') columns = cells.map(({ children }) => textOf(children ?? []));
    else if (token.type === 'tr_close' && open && columns.length > 0) {
      const at = columns.findIndex((column) => nameColumn.test(column.trim()));
      const isOther =
        anyName.test(columns[at]?.trim() ?? '') && columns.some((each) => ofPeople.test(each.trim()));
      const named = isOther
        ? undefined
        : (readRow(columns, at, cells, start) ?? readTitle(columns, cells, start));
      if (named) found.push({ ...named, open, row: open.map?.[0] ?? start });
    }
  }
  return found;
}

function readRow(
  columns: readonly string[],
  at: number,
  cells: readonly Token[],
  start: number,
): Omit<Named, 'open' | 'row'> | undefined {
  const cell = cells[at];
  const column = columns[at];
  if (!cell || column === undefined) return undefined;
  const said = readNamed(piecesOf(cell, start), () => linksBeside(columns, at, cells, start), 'cell');
  if (!said || !isNameAlone(said)) return undefined;
  const name = said.text.endsWith(')') ? said.text : said.name;
  return {
    ...said,
    name,
    text: name,
    form: 'cell',
    column: column.trim(),
    ...textOfRow(columns, at, cells, name),
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
function readTitle(
  columns: readonly string[],
  cells: readonly Token[],
  start: number,
): Omit<Named, 'open' | 'row'> | undefined {
  const at = findTitleColumn(columns);
  const cell = cells[at];
  const said = cell && readNamed(piecesOf(cell, start), () => linksBeside(columns, at, cells, start));
  return said?.form === 'title' ? said : undefined;
}

function linksBeside(
  columns: readonly string[],
  at: number,
  cells: readonly Token[],
  start: number,
): LinkPart[] {
  return cells.flatMap((other, index) =>
    index === at ? [] : linksOf(piecesOf(other, start), columns[index] ?? ''),
  );
}

/** What a column says of the things in another. */
const described =
  /^(?:descriptions?|summary|about|purpose|notes?|comments?|remarks?|introduction|overview|what it is|說明|说明|描述|簡介|简介|介紹|介绍|用途|備註|备注)$/iu;

/** What a row says of its name. */
function textOfRow(
  columns: readonly string[],
  at: number,
  cells: readonly Token[],
  name: string,
): { text?: string } {
  const beside = cells.find((_, index) => index !== at && described.test(columns[index]?.trim() ?? ''));
  const words = textOf(beside?.children ?? []);
  return /\p{L}/u.test(words) ? { text: `${name} – ${words}`.slice(0, longestText) } : {};
}

/** The links of a cell whose column, or they themselves, say what they are for. */
function linksOf(pieces: readonly Piece[], column: string): LinkPart[] {
  const links = pieces.flatMap((piece) => (piece.kind === 'link' ? piece.link : []));
  return isRole(labelWord(column)) ? links : links.filter(isOfItem);
}
