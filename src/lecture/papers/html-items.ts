import type { Token } from 'markdown-it';
import { textOf } from '../nodes.ts';
import { findPieces } from './cite-pieces.ts';
import { readHtmlItems } from './html-inline.ts';
import { type Item, isSentence } from './item.ts';
import { rowOf } from './row-items.ts';

/** Items and rows of hand-written HTML. */
export function itemsOfHtml(token: Token, start: number): Item[] {
  const row = token.map?.[0] ?? start;
  return readHtmlItems(token).map(({ tokens, cells, columns, isCaption }) => {
    if (cells.length > 0)
      return rowOf(
        columns,
        cells.map((cell) => findPieces(cell, row)),
        cells.map(textOf),
      );
    const pieces = findPieces(tokens, row);
    return { pieces, isProse: isCaption || isSentence(pieces), isCaption, name: '' };
  });
}
