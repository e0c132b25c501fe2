import type { Token } from 'markdown-it';
import { headingId } from '../../identity/heading-id.ts';
import { attributeOf } from '../../markdown/attribute-of.ts';
import type { ListedItem, Mention, Resource } from '../lecture.ts';
import { findRole } from '../links/label-line.ts';
import type { LinkPart } from '../links/link-part.ts';
import { labelWord, linkWords } from '../links/link-words.ts';
import { resourceInLinkLine } from '../links/resource.ts';
import { type BlockNode, textOf } from '../nodes.ts';
import type { Piece } from '../papers/cite-pieces.ts';
import { piecesOf } from '../papers/item.ts';
import type { ReadingContext } from '../reading.ts';
import { hasName, isRole, type Named, readNamed } from './find-named.ts';

/**
 * Finds the items of a list, or the rows of a table, that start with a name and link works, and gives each an id on the page.
 *
 * @param mentions papers that the block links, which are the same here
 * @param lead the line right above it, if that is no sentence
 */
export function findListed(
  node: BlockNode,
  mentions: readonly Mention[],
  { ids, lineOf }: Pick<ReadingContext, 'ids' | 'lineOf'>,
  lead?: string,
): ListedItem[] {
  const mayName = ({ type }: Token) => type === 'link_open' || type === 'strong_open';
  if (!node.tokens.some(({ children }) => children?.some(mayName))) return [];
  const named = node.type === 'table' ? namedRows(node) : node.type.endsWith('_list') ? namedItems(node) : [];
  const papers = new Map(mentions.map((mention) => [`${mention.line} ${mention.address}`, mention]));
  const withIds = named.map((each) => ({ ...each, id: idOfItem(each, ids) }));
  const idOf = new Map(withIds.map(({ open, id }) => [open, id]));
  return withIds.map(({ open, row, links, outer = [], ...item }) => {
    const line = lineOf(row);
    open.attrSet('id', item.id);
    const within = outer.map((each) => idOf.get(each)).find(Boolean);
    const under = item.under ?? lead;
    return {
      ...item,
      ...(under && { under }),
      ...(within && { within }),
      line,
      resources: links.map((link) => resourceOf(link, { owner: item.name, line }, papers)),
    };
  });
}

/** The id that its author gave the item, `{#heron}`, to which links may lead; else one of its name. */
function idOfItem({ open, name }: Named, ids: ReadingContext['ids']): string {
  return attributeOf(open, 'id') || ids.take(`item-${headingId(name)}`);
}

function resourceOf(
  link: LinkPart,
  place: { readonly owner: string; readonly line: number },
  papers: ReadonlyMap<string, Mention>,
): Resource {
  const mention = papers.get(`${place.line} ${link.address}`);
  if (!mention) return resourceInLinkLine(link, place);
  const { code: _code, said: _said, ...resource } = mention;
  return resource;
}

type Draft = { readonly open: Token; row: number; readonly pieces: Piece[]; readonly children: Draft[] };

function namedItems({ tokens, start }: BlockNode): Named[] {
  const found: Named[] = [];
  const open: Draft[] = [];
  for (const token of tokens) {
    const draft = open.at(-1);
    if (token.type === 'list_item_open') {
      const item: Draft = { open: token, row: token.map?.[0] ?? start, pieces: [], children: [] };
      draft?.children.push(item);
      open.push(item);
    } else if (token.type === 'list_item_close') {
      open.pop();
      const named = draft && readNamed(draft.pieces, (name) => linksBelow(draft.children, name));
      if (!named) continue;
      const under = leadIn(open.at(-1)?.pieces ?? []);
      const outer = open.map((each) => each.open);
      found.push({ ...named, ...(under && { under }), open: draft.open, row: draft.row, outer });
    } else if (token.type === 'inline' && draft) {
      draft.pieces.push(...piecesOf(token, start), { kind: 'break' });
    }
  }
  return found;
}

/** The words of an item without links, `- Datasets:`, which has others below it. */
function leadIn(pieces: readonly Piece[]): string | undefined {
  const [first, ...others] = pieces.filter(
    (piece) => piece.kind === 'link' || ('text' in piece && /\p{L}/u.test(piece.text)),
  );
  return first && 'text' in first && others.length === 0 ? asLead(first.text) : undefined;
}

/** In characters: no more is said of a list without a sentence. */
const longestLead = 60;

/** What a line says that is above a list. */
export function asLead(text: string): string | undefined {
  const words = text.trim();
  return words.length <= longestLead ? words.replace(/\s?[:：]$/u, '') || undefined : undefined;
}

/** Links of the items below one, `- [Paper](…)`, where all say what they are for or have its name. */
function linksBelow(children: readonly Draft[], name: string): LinkPart[] {
  const links = children.map(({ pieces, children: below }) => {
    const [first, ...others] = pieces.filter(({ kind }) => kind !== 'break');
    if (below.length > 0 || first?.kind !== 'link' || others.some(({ kind }) => kind === 'link'))
      return undefined;
    return isRole(linkWords(first.link)) || hasName(first.link, name) ? first.link : undefined;
  });
  return links.every((link) => link !== undefined) ? links : [];
}

/** What the column of names is called, where its cells are things. */
const nameColumn =
  /^(?:(?:the\s+)?(?:models?|methods?|algorithms?|networks?|datasets?|data ?sets?|corpus|benchmarks?|tools?|frameworks?|librar(?:y|ies)|simulators?|software|packages?|projects?|boards?|names?)(?:\s+names?)?|(?:模型|方法|算法|演算法|網路|网络|資料集|數據集|数据集|基準|基准|工具|框架|模擬器|模拟器|項目|项目|專案)(?:名稱|名称|名)?|名稱|名称)$/iu;

/** Columns of tables that list people, dates or homework; the names in such a table are not those of things that a lecture teaches. */
const ofPeople =
  /^(?:weeks?|due|slides?|speakers?|presenters?|presented by|e-?mails?|office(?: hours)?|teams?|(?:team )?members?|students?|advisors?|instructors?|grades?|週次|周次|講者|讲者|報告人|报告人|組員|组员|學生|学生|姓名)$/iu;

/** A column that may as well name people or homework. */
const anyName = /^(?:names?|projects?(?: names?)?|名稱|名称|項目|项目|專案)$/iu;

function namedRows({ tokens, start }: BlockNode): Named[] {
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
      const named = at < 0 || isOther ? undefined : readRow(columns, at, cells, start);
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
  const below = cells.flatMap((other, index) =>
    index === at ? [] : linksOf(piecesOf(other, start), columns[index] ?? ''),
  );
  const said = readNamed(piecesOf(cell, start), () => below);
  if (!said || said.text !== said.name) return undefined;
  return { ...said, form: 'cell', column: column.trim() };
}

/** The links of a cell whose column, or they themselves, say what they are for. */
function linksOf(pieces: readonly Piece[], column: string): LinkPart[] {
  const isLabelled = findRole(labelWord(column)) !== undefined;
  const links = pieces.flatMap((piece) => (piece.kind === 'link' ? piece.link : []));
  return isLabelled ? links : links.filter((link) => isRole(linkWords(link)));
}
