import type { Token } from 'markdown-it';
import { type HtmlPiece, parseHtmlPieces } from '../../html/html-pieces.ts';
import { makePicture, makeToken } from '../make-token.ts';
import { textOf } from '../nodes.ts';
import { markTitles } from './html-titles.ts';

/** Elements that mean the same as marks of Markdown. */
const marks: Readonly<Record<string, string>> = {
  a: 'link',
  b: 'strong',
  strong: 'strong',
  i: 'em',
  em: 'em',
  cite: 'em',
};

/** Elements that begin a thing of its own: what is said in one says nothing about the next. */
const blocks: ReadonlySet<string> = new Set(
  'li tr p div dd dt h1 h2 h3 h4 h5 h6 summary figcaption blockquote caption table ul ol section'.split(' '),
);

/** What may be in a cell without separating it from its row. */
const withinCells: ReadonlySet<string> = new Set(['p', 'div']);

/** An item of hand-written HTML, or a row with its cells and the headers of their columns. */
export type HtmlItem = {
  readonly tokens: Token[];
  readonly cells: Token[][];
  readonly columns: readonly string[];
  readonly isHeading: boolean;
  readonly isCaption: boolean;
  /** An item of a list. */
  readonly isListed: boolean;
};

/** An item as it is read, with the tag that begins it. */
type HtmlDraft = Pick<HtmlItem, 'tokens' | 'cells' | 'columns'> & { readonly by?: HtmlPiece };

/**
 * Hand-written HTML as the inline tokens that Markdown would have made of it, one list for each item, row or
 * paragraph with words in it. Nothing else is read from it: the page shows the markup itself.
 */
export function readHtmlItems(block: Token): HtmlItem[] {
  const items: HtmlDraft[] = [];
  let columns: readonly string[] = [];
  let item: HtmlDraft = { tokens: [], cells: [], columns };
  let isHead = false;
  const begin = (by: HtmlPiece) => {
    if (isHead && !item.tokens.some(isLinkOpen)) columns = item.cells.map(textOf);
    isHead = false;
    item = { tokens: [], cells: [], columns, by };
    items.push(item);
  };
  items.push(item);
  for (const piece of markTitles(parseHtmlPieces(block.content))) {
    const name = piece.kind === 'text' ? '' : piece.name;
    if (blocks.has(name) && !(item.cells.length > 0 && withinCells.has(name))) {
      begin(piece);
      if (name === 'table') columns = [];
      continue;
    }
    if (piece.kind === 'open' && (name === 'td' || name === 'th')) {
      item.cells.push([]);
      isHead ||= name === 'th';
    }
    const tokens = toTokens(block, piece);
    item.tokens.push(...tokens);
    item.cells.at(-1)?.push(...tokens);
  }
  return items
    .map(({ by, ...rest }) => ({
      ...rest,
      isHeading: isHeading(by),
      isCaption: isCaption(by, rest.tokens),
      isListed: by?.kind === 'open' && by.name === 'li',
    }))
    .filter(({ tokens }) => tokens.length > 0);
}

function isHeading(by: HtmlPiece | undefined): boolean {
  return by?.kind === 'open' && /^h[1-6]$/.test(by.name);
}

/** In the element of captions, or centred: below a picture, or all in italics but for its links. */
function isCaption(by: HtmlPiece | undefined, tokens: readonly Token[]): boolean {
  if (by?.kind !== 'open') return false;
  if (by.name === 'figcaption') return true;
  const { align, style = '' } = by.attributes;
  const [first] = tokens.filter(({ type, content }) => type !== 'text' || content.trim() !== '');
  const isCentred = align === 'center' || /text-align:\s*center/iu.test(style);
  return isCentred && (first?.type === 'image' || first?.type === 'em_open');
}

function isLinkOpen({ type }: Token): boolean {
  return type === 'link_open';
}

/** Inline tokens whose tags of links and emphasis are read like the marks of Markdown. */
export function readInlineTags(children: readonly Token[]): readonly Token[] {
  if (
    !children.some(
      ({ type, content }) => type === 'html_inline' && /^<\/?(?:a|b|i|em|strong|cite)\b/i.test(content),
    )
  )
    return children;
  return children.flatMap((token) => {
    if (token.type !== 'html_inline') return token;
    const close = /^<\/([a-z]+)/i.exec(token.content)?.[1]?.toLowerCase();
    if (close) return toTokens(token, { kind: 'close', name: close });
    const [open] = parseHtmlPieces(token.content);
    return open?.kind === 'open' && Object.hasOwn(marks, open.name) ? toTokens(token, open) : token;
  });
}

function toTokens(neighbour: Token, piece: HtmlPiece): Token[] {
  if (piece.kind === 'text')
    return [makeToken(neighbour, 'text', { content: piece.text.replace(/\s+/g, ' ') })];
  const mark = Object.hasOwn(marks, piece.name) ? marks[piece.name] : undefined;
  if (piece.kind === 'close') return mark ? [makeToken(neighbour, `${mark}_close`, { nesting: -1 })] : [];
  if (piece.name === 'br' || piece.name === 'td' || piece.name === 'th')
    return [makeToken(neighbour, 'hardbreak')];
  if (piece.name === 'img') {
    const { src = '', alt = '' } = piece.attributes;
    return [makePicture(neighbour, { address: src, text: alt })];
  }
  if (!mark) return [];
  const { href, title } = piece.attributes;
  if (mark === 'link' && !href) return [];
  const attrs: [string, string][] = href ? [['href', href.trim()]] : [];
  if (href && title) attrs.push(['title', title]);
  return [makeToken(neighbour, `${mark}_open`, { nesting: 1, attrs: href ? attrs : null })];
}
