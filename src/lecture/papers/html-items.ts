import type { Token } from 'markdown-it';
import { textOf } from '../nodes.ts';
import { linkBareIds } from './bare-ids.ts';
import { findPieces, type Piece } from './cite-pieces.ts';
import { type HtmlItem, readHtmlItems } from './html-inline.ts';
import { type Item, isLink, isSentence } from './item.ts';
import { isSpelledOut, paperTitle } from './paper-title.ts';
import { isListOfAuthors } from './reference.ts';
import { rowOf } from './row-items.ts';
import { titleSaidIn } from './said-title.ts';
import { isNamedTitle, saysTopic } from './title-of-heading.ts';
import { isInCapitals } from './title-words.ts';

/** Items and rows of hand-written HTML with links in them. */
export function itemsOfHtml(token: Token, start: number): Item[] {
  const row = token.map?.[0] ?? start;
  const items = readHtmlItems(token);
  return items.flatMap((item, at) => {
    const read = itemOf(item, row);
    if (!read.pieces.some(isLink)) return [];
    const above = read.above ?? titleAbove(items, at) ?? titleSaidOnLine(read.pieces);
    return above === undefined ? read : { ...read, above };
  });
}

function itemOf({ tokens, cells, columns, isCaption }: HtmlItem, row: number): Item {
  const read = (own: Token[]): Piece[] => linkBareIds(findPieces(own, row), row);
  if (cells.length > 0) return rowOf(columns, cells.map(read), cells.map(textOf));
  const pieces = read(tokens);
  return { pieces, isProse: isCaption || isSentence(pieces), isCaption, name: '' };
}

/** `<b>Paper:</b> Herons at Dawn and at Dusk<br>`: a line above the first link that says it is the title. */
function titleSaidOnLine(pieces: readonly Piece[]): string | undefined {
  const above = pieces.slice(0, Math.max(pieces.findIndex(isLink), 0));
  const lines = above
    .map((piece) => ('text' in piece ? piece.text : '\n'))
    .join('')
    .split('\n');
  return lines.map(titleSaidIn).find(Boolean);
}

/**
 * The heading above an item that is the first one below it with a link, if only a title is written so, `<h3>HeronNet: Wading at
 * Dawn via Long Legs</h3>`, or if its authors are between them.
 */
function titleAbove(items: readonly HtmlItem[], at: number): string | undefined {
  const start = items.slice(0, at).findLastIndex(({ isHeading }) => isHeading);
  const texts = items.slice(start, at).map(({ tokens }) => textOf(tokens).trim());
  const areLinked = items
    .slice(start, at)
    .some(({ tokens }) => tokens.some(({ type }) => type === 'link_open'));
  const title = start < 0 || areLinked ? undefined : paperTitle(texts[0] ?? '');
  if (!title || !isSpelledOut(title) || !isInCapitals(title) || saysTopic.test(title)) return undefined;
  return isNamedTitle(title) || texts.slice(1).some(isListOfAuthors) ? title : undefined;
}
