import type { Token } from 'markdown-it';
import { type BlockNode, textOf } from '../nodes.ts';
import { isBareId, linkBareIds } from './bare-ids.ts';
import type { Piece } from './cite-pieces.ts';
import { type Item, isLink, piecesOf } from './item.ts';
import { isSpelledOut, nameIn, paperTitle, statedTitle } from './paper-title.ts';
import { isInCapitals, isUnfinished, isSentence as isVerbal } from './title-words.ts';

/** What the column of titles is called, if it says so. */
const saysTitle =
  /^(?:(?:paper|article|publication)s?\s+|論文|论文|文章|原文|英文)?(?:titles?|標題|标题|題目|题目|題名|题名)$|^(?:paper names?|(?:論文|论文|文章)(?:名稱|名称|名))$/iu;

/** What else it may be called; there may be names in it. */
const titleColumn = /^(?:papers?|articles?|publications?|references?|論文|论文|文獻|文献|名稱|名称)$/iu;

/** A column of names, where a long one is a title. */
const nameColumn = /^(?:names?|名稱|名称)$/iu;

/** Cuts a table into rows. */
export function findRows({ tokens, start }: BlockNode): Item[] {
  const rows: Row[] = [];
  let columns: string[] = [];
  let cells: Piece[][] = [];
  let texts: string[] = [];
  for (const token of tokens) {
    if (token.type === 'tr_open') {
      cells = [];
      texts = [];
    } else if (token.type === 'inline') {
      cells.push(cellOf(token, columns[cells.length] ?? '', start));
      texts.push(textOf(token.children ?? []));
    } else if (token.type === 'thead_close') {
      columns = texts;
    } else if (token.type === 'tr_close') {
      rows.push({ cells, texts });
    }
  }
  // The first row is the head.
  const areTitles = holdsTitles(columns, rows.slice(1));
  return rows.map(({ cells, texts }) => rowOf(columns, cells, texts, areTitles));
}

type Row = { readonly cells: readonly Piece[][]; readonly texts: readonly string[] };

/** True where the column of titles says that it is one, or most of its cells are too long for names. */
function holdsTitles(columns: readonly string[], rows: readonly Row[]): boolean {
  const at = findTitleColumn(columns);
  if (saysTitle.test(columns[at] ?? '')) return true;
  const cells = rows.map(({ texts }) => texts[at] ?? '').filter(Boolean);
  return cells.length > 2 && cells.filter((text) => isSpelledOut(text)).length * 3 >= cells.length * 2;
}

/** Which column holds the titles of papers; -1 if none does. */
export function findTitleColumn(columns: readonly string[]): number {
  const said = columns.findIndex((column) => saysTitle.test(column));
  return said < 0 ? columns.findIndex((column) => titleColumn.test(column)) : said;
}

/** A row, whose columns say which of its words are a title, and what its links are for. */
export function rowOf(
  columns: readonly string[],
  cells: readonly Piece[][],
  texts: readonly string[],
  areTitles = false,
): Item {
  const at = findTitleColumn(columns);
  const name = texts.find((text) => text !== '') ?? '';
  const cell = cells[at] ?? [];
  const isTerm = isTermOfPaper(columns[at] ?? '', texts[at] ?? '');
  const stated = isTerm ? undefined : titleOfCell(cell, at === 0 ? '' : name, areTitles);
  const isBeside = stated !== undefined && isSpelledOut(stated) && !cell.some(isLink);
  const above = stated ?? (at < 0 ? titleOfNameCell(columns, texts) : undefined);
  const pieces = cells.flatMap((cell, index): Piece[] => {
    const column = columns[index];
    const text = texts[index] ?? '';
    const isTerm = isNameWithLetters(column ?? '', text) || isTermOfPaper(column ?? '', text);
    const isIdea = ideaColumn.test(column?.trim() ?? '');
    const said = (isTerm ? cell.filter(isLink) : cell).map((piece) => {
      if (piece.kind === 'link') return column ? { ...piece, column, isBeside: isBeside || isTerm } : piece;
      return isIdea && 'text' in piece ? { ...piece, kind: 'plain' as const } : piece;
    });
    return [...said, { kind: 'break', of: 'cell' }];
  });
  return { pieces, isProse: false, name, lead: leadOfRow(cells), above };
}

/** What a paper is about: words in bold are its terms. */
const ideaColumn =
  /^(?:(?:key|core|main) )?(?:ideas?|contributions?|insights?|summary|notes?|description|highlights?)$|^(?:核心|关键|關鍵|主要)?(?:思想|贡献|貢獻|思路|创新点|創新點|要点|要點|亮点|亮點|说明|說明|简介|簡介|备注|備註|描述|内容|內容)$/iu;

/** A cell; a bare id below "arXiv" is a link to its paper. */
function cellOf(token: Token, column: string, start: number): Piece[] {
  const id = textOf(token.children ?? []).trim();
  if (!idColumn.test(column.trim()) || !isBareId(id)) return piecesOf(token, start);
  return linkBareIds([{ kind: 'plain', text: `arXiv:${id}` }], token.map?.[0] ?? start);
}

const idColumn = /^arxiv(?:\s+(?:id|number|link))?$/iu;

/** `Double Deep Wading (DDW)` below "Name": a name and its letters, and no title. */
function isNameWithLetters(column: string, text: string): boolean {
  return ofNames.test(column.trim()) && /^[^:：]+\s[(（]\p{Lu}[\p{L}\d-]{1,15}[)）]$/u.test(text.trim());
}

/** `Herd Attention Network(HAN)` below "Paper": what the paper is about, as no title has it. */
function isTermOfPaper(column: string, text: string): boolean {
  const [, words = '', letters = ''] = /^([^:：()（）]+\S)[(（](\p{Lu}{2,6})[)）]/u.exec(text.trim()) ?? [];
  const initials = words.split(/[\s-]+/u).map((word) => word.charAt(0).toUpperCase());
  return (
    titleColumn.test(column.trim()) &&
    letters !== '' &&
    initials.length < 5 &&
    isWithin(letters, initials.join(''))
  );
}

/** The letters are those of the first words, in their order. */
function isWithin(letters: string, initials: string): boolean {
  return letters === initials || (initials.length > 1 && letters.slice(0, 2) === initials.slice(0, 2));
}

const ofNames = /^(?:names?|models?|methods?|algorithms?|systems?|datasets?|名稱|名称|模型|方法|算法)$/iu;

/** The name in a row, where it is too long for one and written as titles are. */
function titleOfNameCell(columns: readonly string[], texts: readonly string[]): string | undefined {
  const at = columns.findIndex((column) => nameColumn.test(column));
  const text = texts[at] ?? '';
  const title = isNameWithLetters(columns[at] ?? '', text) ? '' : (paperTitle(text) ?? '');
  const isTitle = isSpelledOut(title) && (isInCapitals(title) || /[:：]\s/u.test(title)) && !isVerbal(title);
  return isTitle ? title : undefined;
}

/** What the first cell with words starts with, where the first says only which row it is: `| 3 | **Wade** — Reed et al. | … |`. */
function leadOfRow(cells: readonly Piece[][]): string {
  const cell = cells.find((pieces) =>
    pieces.some((piece) => piece.kind === 'link' || ('text' in piece && /\p{L}/u.test(piece.text))),
  );
  const [first] = cell ?? [];
  return first && 'text' in first ? first.text.trim() : '';
}

/** The link or the words of a cell, whichever are a title; if a link has a name, the words beside it are remarks. */
function titleOfCell(cell: readonly Piece[], name: string, mayBeName: boolean): string | undefined {
  const [first, pause, rest, ...further] = cell;
  if (first?.kind === 'plain' && pause?.kind === 'break' && rest?.kind === 'plain' && further.length === 0) {
    // `Wading at Dawn with <br>Long Legs`
    if (isUnfinished(first.text.trim())) return paperTitle(`${first.text.trim()} ${rest.text.trim()}`);
  }
  const [only, ...others] = cell;
  if (mayBeName && only && others.length === 0)
    return statedTitle(only.kind === 'link' ? only.link.text : 'text' in only ? only.text : '');
  if (cell.some((piece) => piece.kind === 'link' && nameIn(piece.link.text) !== undefined)) return undefined;
  const texts = cell.map((piece) =>
    piece.kind === 'link' ? piece.link.text : piece.kind === 'break' ? '' : piece.text,
  );
  const titles = texts.flatMap((text) => paperTitle(text, name) ?? []);
  return titles.find(isSpelledOut) ?? titles[0];
}
