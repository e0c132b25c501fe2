import type { Token } from 'markdown-it';
import { identifyAddress } from '../../identity/hosts.ts';
import { isAddress } from '../headings/nameless-heading.ts';
import { linkWords } from '../links/link-words.ts';
import { type BlockNode, textOf } from '../nodes.ts';
import { linkBareIds } from './bare-ids.ts';
import { findPieces, type Piece } from './cite-pieces.ts';
import { readHtmlItems, readInlineTags } from './html-inline.ts';
import { isLabelled, isRoleText, isSpelledOut, nameIn, paperTitle, statedTitle } from './paper-title.ts';
import { plainTitle } from './plain-title.ts';
import { saysNothing } from './says-nothing.ts';
import { isInCapitals, isSentence as isVerbal } from './title-words.ts';

/** What belongs together: an item of a list, a row of a table, a paragraph. */
export type Item = {
  readonly pieces: readonly Piece[];
  readonly isProse: boolean;
  /** First cell of a row. */
  readonly name: string;
  /** What an item of a list starts with: a line of its own, or words in bold. */
  readonly lead?: string;
  /** The cell under the title. */
  readonly above?: string | undefined;
};

type Draft = { readonly pieces: Piece[]; readonly children: Draft[] };

/** What the column of titles is called, if it says so. */
const saysTitle =
  /^(?:(?:paper|article|publication)s?\s+|論文|论文|文章|原文|英文)?(?:titles?|標題|标题|題目|题目|題名|题名)$|^(?:paper names?|(?:論文|论文|文章)(?:名稱|名称|名))$/iu;

/** What else it may be called; there may be names in it. */
const titleColumn = /^(?:papers?|articles?|publications?|論文|论文|名稱|名称)$/iu;

/** A column of names, where a long one is a title. */
const nameColumn = /^(?:names?|名稱|名称)$/iu;

/** Cuts a block into the items that say what a link in them is. */
export function findItems(node: BlockNode): Item[] {
  if (node.type === 'table') return findRows(node);
  return node.type.endsWith('_list') ? findListItems(node) : findTexts(node);
}

function piecesOf(token: Token, start: number): Piece[] {
  const row = token.map?.[0] ?? start;
  return linkBareIds(findPieces(readInlineTags(token.children ?? []), row), row);
}

/** Items and rows of hand-written HTML. */
function itemsOfHtml(token: Token, start: number): Item[] {
  const row = token.map?.[0] ?? start;
  return readHtmlItems(token).map(({ tokens, cells, columns }) => {
    if (cells.length > 0)
      return rowOf(
        columns,
        cells.map((cell) => findPieces(cell, row)),
        cells.map(textOf),
      );
    const pieces = findPieces(tokens, row);
    return { pieces, isProse: isSentence(pieces), name: '' };
  });
}

function findTexts({ tokens, start }: BlockNode): Item[] {
  return tokens.flatMap((token) => {
    if (token.type === 'html_block') return itemsOfHtml(token, start);
    if (token.type !== 'inline') return [];
    const pieces = piecesOf(token, start);
    const title = titleOfNamed(pieces);
    if (title)
      return { pieces: [{ kind: 'quoted', text: title }, ...pieces.slice(1)], isProse: false, name: '' };
    return { pieces, isProse: !isBarred(pieces) && !isTitleWithLinks(pieces), name: '' };
  });
}

/** `Herons at Dawn and Dusk ([code](…)), ([paper](…))`: a title, and links that say what they are for. */
function isTitleWithLinks(pieces: readonly Piece[]): boolean {
  const rest = pieces.slice(1);
  const title = paperTitle(plainTitle(pieces, 0)) ?? '';
  if (!rest.some(isLink) || !isSpelledOut(title) || !(isInCapitals(title) || /[:：?]/u.test(title)))
    return false;
  return rest.every((piece) =>
    piece.kind === 'link'
      ? isRoleText(linkWords(piece.link))
      : !('text' in piece) || !/\p{L}/u.test(piece.text),
  );
}

/** `Wading at Dawn and Dusk [WAD](…)`: a title, and the name of its subject as the link. */
function titleOfNamed(pieces: readonly Piece[]): string | undefined {
  const [words, link, ...rest] = pieces;
  if (words?.kind !== 'plain' || link?.kind !== 'link' || rest.some((piece) => !isMarkOnly(piece)))
    return undefined;
  const title = paperTitle(plainTitle(pieces, 0)) ?? '';
  const name = linkWords(link.link);
  const isName =
    /\p{L}/u.test(name) && name.split(/\s+/).length <= 3 && !isAddress(name) && !saysNothing(name);
  const isAlone = isName && !isLabelled(words.text) && !/[:：]\s*$/u.test(words.text);
  return isAlone && isSpelledOut(title) && isInCapitals(title) && !isVerbal(title) ? title : undefined;
}

/** Nothing that a reader would read. */
function isMarkOnly(piece: Piece): boolean {
  return piece.kind === 'break' || ('text' in piece && !/[\p{L}\p{N}]/u.test(piece.text));
}

/** `**Heron** A title | A. Reed | ICRA | [pdf](…)`: bars separate what no sentence separates. */
function isBarred(pieces: readonly Piece[]): boolean {
  const text = pieces.map((piece) =>
    piece.kind === 'link' ? '' : piece.kind === 'break' ? '\n' : piece.text,
  );
  return /(?:^|\s)[|｜]\s[^\n]*\s?[|｜](?:\s|$)/.test(text.join(' '));
}

function findRows({ tokens, start }: BlockNode): Item[] {
  const rows: Row[] = [];
  let columns: string[] = [];
  let cells: Piece[][] = [];
  let texts: string[] = [];
  for (const token of tokens) {
    if (token.type === 'tr_open') {
      cells = [];
      texts = [];
    } else if (token.type === 'inline') {
      cells.push(piecesOf(token, start));
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

function findTitleColumn(columns: readonly string[]): number {
  const said = columns.findIndex((column) => saysTitle.test(column));
  return said < 0 ? columns.findIndex((column) => titleColumn.test(column)) : said;
}

/** A row, whose columns say which of its words are a title, and what its links are for. */
function rowOf(
  columns: readonly string[],
  cells: readonly Piece[][],
  texts: readonly string[],
  areTitles = false,
): Item {
  const at = findTitleColumn(columns);
  const name = texts.find((text) => text !== '') ?? '';
  const cell = cells[at] ?? [];
  const stated = titleOfCell(cell, at === 0 ? '' : name, areTitles);
  const isBeside = stated !== undefined && isSpelledOut(stated) && !cell.some(isLink);
  const above = stated ?? (at < 0 ? titleOfNameCell(columns, texts) : undefined);
  const pieces = cells.flatMap((cell, index): Piece[] => {
    const column = columns[index];
    const said = column
      ? cell.map((piece) => (piece.kind === 'link' ? { ...piece, column, isBeside } : piece))
      : cell;
    return [...said, { kind: 'break', of: 'cell' }];
  });
  return { pieces, isProse: false, name, lead: leadOfRow(cells), above };
}

/** The name in a row, where it is too long for one and written as titles are. */
function titleOfNameCell(columns: readonly string[], texts: readonly string[]): string | undefined {
  const title = paperTitle(texts[columns.findIndex((column) => nameColumn.test(column))] ?? '') ?? '';
  const isTitle = isSpelledOut(title) && (isInCapitals(title) || /[:：]\s/u.test(title)) && !isVerbal(title);
  return isTitle ? title : undefined;
}

/** What the first cell with words starts with, where the first says only which row it is: `| 3 | **Wade** — Reed et al. | … |`. */
function leadOfRow(cells: readonly Piece[][]): string {
  const cell = cells.find((pieces) => pieces.some((piece) => 'text' in piece && /\p{L}/u.test(piece.text)));
  const [first] = cell ?? [];
  return first && 'text' in first ? first.text.trim() : '';
}

/** The link or the words of a cell, whichever are a title; if a link has a name, the words beside it are remarks. */
function titleOfCell(cell: readonly Piece[], name: string, mayBeName: boolean): string | undefined {
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

function findListItems({ tokens, start }: BlockNode): Item[] {
  const root: Draft = { pieces: [], children: [] };
  const open = [root];
  for (const token of tokens) {
    const draft = open.at(-1) ?? root;
    if (token.type === 'list_item_open') {
      const item: Draft = { pieces: [], children: [] };
      draft.children.push(item);
      open.push(item);
    } else if (token.type === 'list_item_close') open.pop();
    else if (token.type === 'inline') draft.pieces.push(...piecesOf(token, start), { kind: 'break' });
    else if (token.type === 'html_block')
      for (const { pieces } of itemsOfHtml(token, start)) draft.pieces.push(...pieces, { kind: 'break' });
  }
  return root.children.flatMap(finishItem);
}

function finishItem({ pieces, children }: Draft): Item[] {
  const below = flatten(children);
  const isOne = children.length > 0 && belongTogether(pieces, children, below);
  const own = isOne ? [...asTitle(pieces), ...below] : [...titleBelow(pieces, children), ...pieces];
  const item: Item = { pieces: own, isProse: isSentence(own), name: '', lead: leadOf(pieces) };
  return isOne ? [item] : [item, ...children.flatMap(finishItem)];
}

/** `- **WAD** (ICRA 2022) [[paper](…)]`, and its title as the only item below. */
function titleBelow(pieces: readonly Piece[], children: readonly Draft[]): Piece[] {
  const [lead] = pieces;
  const [only, ...others] = children;
  const [text, pause, ...more] = only?.pieces ?? [];
  const isAlone =
    others.length === 0 && more.length === 0 && pause?.kind === 'break' && text?.kind === 'plain';
  if (!isAlone || lead?.kind !== 'bold' || nameIn(lead.text) === undefined) return [];
  const title = paperTitle(text.text) ?? '';
  return isSpelledOut(title) && isInCapitals(title) ? [{ kind: 'quoted', text: title }] : [];
}

/** Links below a title, `- **Herons at Dawn**`, labels below a name, `- WAD (2018)`, and code below its paper. */
function belongTogether(
  pieces: readonly Piece[],
  children: readonly Draft[],
  below: readonly Piece[],
): boolean {
  const count = countPapers(pieces) + countPapers(below);
  if (count > 1) return false;
  const areLabels = children.every(isLabel);
  if (pieces.some(isLink))
    return count === 1 && countPapers(below) === 0 && pieces.filter(isLink).length === 1 && areCode(below);
  return (
    pieces.some(isTitlePiece) ||
    areLabels ||
    (isPlainTitle(pieces) && children.every((child) => isAddressOnly(child) || isLabel(child)))
  );
}

function countPapers(pieces: readonly Piece[]): number {
  return pieces.filter((piece) => piece.kind === 'link' && piece.link.address.includes('arxiv.org')).length;
}

/** The words of such an item, set off from those below, which may be a venue. */
function asTitle(pieces: readonly Piece[]): readonly Piece[] {
  const [first, ...rest] = pieces;
  return first?.kind === 'plain' && isPlainTitle(pieces)
    ? [{ kind: 'quoted', text: first.text }, ...rest]
    : pieces;
}

/** `- Herons at Dawn and Dusk`, above its addresses. */
function isPlainTitle([first, second]: readonly Piece[]): boolean {
  if (first?.kind !== 'plain' || second?.kind !== 'break') return false;
  const title = paperTitle(first.text) ?? '';
  return isSpelledOut(title) && isInCapitals(title) && !isVerbal(title);
}

/** An address, or words without a link. */
function isAddressOnly({ pieces, children }: Draft): boolean {
  return (
    children.length === 0 &&
    pieces.every((piece) => piece.kind !== 'link' || isAddress(linkWords(piece.link)))
  );
}

/** `[Original paper](…)`, `TensorFlow implementation: https://…` */
function isLabel({ pieces, children }: Draft): boolean {
  const [first, second] = pieces.slice(pieces.findIndex((piece) => !isVenuePiece(piece)));
  if (children.length > 0) return false;
  if (first?.kind === 'link') return isRoleText(linkWords(first.link));
  return first?.kind === 'plain' && second?.kind === 'link' && /[:：]\s*$/u.test(first.text);
}

/** `*ICRA 2022* [` before the links. */
function isVenuePiece(piece: Piece): boolean {
  if (piece.kind === 'italic') return saysNothing(piece.text);
  return piece.kind === 'plain' && !/[\p{L}\p{N}]/u.test(piece.text);
}

/** Repositories and weights, and no other links. */
function areCode(pieces: readonly Piece[]): boolean {
  const links = pieces.flatMap((piece) => (piece.kind === 'link' ? piece.link : []));
  return (
    links.length > 0 &&
    links.every(({ address }) => ['github', 'huggingface'].includes(identifyAddress(address).type))
  );
}

function leadOf([first, second]: readonly Piece[]): string {
  const isLead = first?.kind === 'bold' || (first?.kind === 'plain' && second?.kind === 'break');
  return isLead ? first.text.trim() : '';
}

function flatten(drafts: readonly Draft[]): Piece[] {
  return drafts.flatMap(({ pieces, children }) => [...pieces, ...flatten(children)]);
}

function isLink({ kind }: Piece): boolean {
  return kind === 'link';
}

function isTitlePiece(piece: Piece): boolean {
  if (piece.kind !== 'bold' && piece.kind !== 'quoted') return false;
  return !/[:：]\s*$/.test(piece.text) && isSpelledOut(paperTitle(piece.text) ?? '');
}

/** Long words with a verb, or a second sentence, before the first link; a question may be a title, and so may capitals. */
function isSentence(pieces: readonly Piece[]): boolean {
  const title = plainTitle(pieces, 0);
  if (title.endsWith('?') || (title !== '' && isInCapitals(title))) return false;
  const first = pieces.findIndex(isLink);
  const text = pieces
    .slice(0, first < 0 ? 0 : first)
    .map((piece) => (piece.kind === 'plain' ? piece.text : ' '))
    .join('');
  return (
    text.length > 60 && /\b(?:is|are|was|were|we|you|has|have|can|see|that|which)\b|[。！？]/iu.test(text)
  );
}
