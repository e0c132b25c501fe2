import type { MarkdownIt, Token } from 'markdown-it';
import type { Html } from '../../html/html.ts';
import { addressOf, parseHtmlPieces } from '../../html/html-pieces.ts';
import { attributeOf } from '../../markdown/attribute-of.ts';
import { renderText } from '../../markdown/render.ts';
import { makePicture, makeToken } from '../make-token.ts';
import { type BlockNode, type ImageTable, textOf } from '../nodes.ts';
import { findPictures } from './picture-line.ts';
import { findPictureUse } from './picture-use.ts';

type Cell = { readonly pictures: Token[]; text: string };

/** Elements that may be in the cell of such a table. */
const cellTags = new Set(['p', 'br', 'center', 'b', 'strong', 'em', 'i', 'font', 'span', 'div', 'a', 'img']);
const tableTags = new Set(['table', 'thead', 'tbody', 'tr', 'td', 'th']);

/** Reads a Markdown table, if it is one of pictures. */
export function findMarkdownTable(node: BlockNode, markdown: MarkdownIt): ImageTable | undefined {
  if (!node.tokens.some((token) => token.children?.some((child) => child.type === 'image'))) return undefined;
  const rows: Cell[][] = [];
  for (const token of node.tokens) {
    if (token.type === 'tr_open') rows.push([]);
    if (token.type !== 'inline') continue;
    const cell = readInlineCell(token.children ?? []);
    if (!cell) return undefined;
    rows.at(-1)?.push(cell);
  }
  return toImageTable(rows, markdown);
}

/** Reads a table written as HTML, if it is one of pictures. */
export function findHtmlTable(block: Token, markdown: MarkdownIt): ImageTable | undefined {
  if (!/^\s*(?:<(?:center|div)[^>]*>\s*)?<table\b/i.test(block.content)) return undefined;
  const rows: Cell[][] = [];
  let link: string | undefined;
  for (const piece of parseHtmlPieces(block.content)) {
    const cell = rows.at(-1)?.at(-1);
    if (piece.kind === 'close') link = piece.name === 'a' ? undefined : link;
    else if (piece.kind === 'text') {
      if (!cell) return undefined;
      cell.text += piece.text;
    } else if (piece.attributes.id || piece.attributes.colspan || piece.attributes.rowspan) return undefined;
    else if (piece.name === 'tr') rows.push([]);
    else if (piece.name === 'td' || piece.name === 'th') rows.at(-1)?.push({ pictures: [], text: '' });
    else if (piece.name === 'a') link = piece.attributes.href?.trim() || undefined;
    else if (piece.name === 'img' && cell) cell.pictures.push(readPicture(block, piece.attributes, link));
    else if (!tableTags.has(piece.name) && !(cellTags.has(piece.name) && (cell || rows.length === 0)))
      return undefined;
  }
  const isSafe = rows
    .flat(2)
    .every(({ pictures }) =>
      pictures.every((picture) => markdown.validateLink(attributeOf(picture, 'src') || 'data:')),
    );
  return isSafe ? toImageTable(rows, markdown) : undefined;
}

function readPicture(
  neighbour: Token,
  { alt, width, style, ...attributes }: Readonly<Record<string, string>>,
  link: string | undefined,
): Token {
  return makePicture(neighbour, {
    address: addressOf(attributes),
    text: (alt ?? '').trim(),
    width,
    style,
    link,
  });
}

function readInlineCell(children: readonly Token[]): Cell | undefined {
  const solid = children.filter((token) => token.type !== 'text' || token.content.trim() !== '');
  const pictures = findPictures(solid);
  if (pictures) return { pictures, text: '' };
  const isPlain = solid.every(({ type }) => type === 'text' || /^(?:strong|em)_/.test(type));
  return isPlain ? { pictures: [], text: textOf(solid) } : undefined;
}

/** One row of words at most, above or below the pictures; every picture a picture. */
function toImageTable(rows: readonly Cell[][], markdown: MarkdownIt): ImageTable | undefined {
  const filled = rows.filter((row) => row.length > 0);
  const cells = filled.flat();
  const pictures = cells.flatMap((cell) => cell.pictures);
  if (pictures.length === 0 || cells.some((cell) => cell.text.trim() && cell.pictures.length > 0))
    return undefined;
  const captionRows = filled.filter((row) => row.some((cell) => cell.text.trim()));
  const [captions] = captionRows;
  const isMixed = captions?.some((cell) => cell.pictures.length > 0);
  const isInside = captions && captions !== filled[0] && captions !== filled.at(-1);
  if (captionRows.length > 1 || isMixed || isInside) return undefined;
  if (pictures.some((picture) => findPictureUse(picture).kind !== 'figure')) return undefined;
  if (captions) nameColumns(filled, captions);
  return {
    pictures,
    rows: filled.map((row) => row.map((cell) => toGalleryCell(cell, markdown))),
  };
}

/** A picture without words of its own is called what its column is. */
function nameColumns(rows: readonly Cell[][], captions: readonly Cell[]): void {
  for (const row of rows) {
    for (const [column, { pictures }] of row.entries()) {
      const content = captions[column]?.text.replace(/\s+/g, ' ').trim();
      for (const picture of pictures) {
        if (!content || textOf(picture.children ?? [])) continue;
        picture.children = [makeToken(picture, 'text', { content })];
      }
    }
  }
}

function toGalleryCell(cell: Cell, markdown: MarkdownIt): { figures: number; caption?: Html } {
  const text = cell.text.replace(/\s+/g, ' ').trim();
  return { figures: cell.pictures.length, ...(text && { caption: renderText(markdown, text) }) };
}
