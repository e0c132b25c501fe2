import { identifyAddress } from '../../identity/hosts.ts';
import { isVenue } from '../../identity/venues.ts';
import { isAddress } from '../headings/nameless-heading.ts';
import { linkWords } from '../links/link-words.ts';
import type { BlockNode } from '../nodes.ts';
import type { Piece } from './cite-pieces.ts';
import { itemsOfHtml } from './html-items.ts';
import { type Item, isLink, piecesOf } from './item.ts';
import { findListItems } from './list-items.ts';
import { isPaper } from './paper-link.ts';
import { isDatedPlace, isLabelled, isRoleText, isSpelledOut, paperTitle } from './paper-title.ts';
import { plainTitle } from './plain-title.ts';
import { isListOfAuthors } from './reference.ts';
import { findRows } from './row-items.ts';
import { saysNothing } from './says-nothing.ts';
import { isInCapitals, isSentence as isVerbal } from './title-words.ts';

/** Cuts a block into the items that say what a link in them is. */
export function findItems(node: BlockNode): Item[] {
  if (node.type === 'table') return findRows(node);
  return node.type.endsWith('_list') ? findListItems(node) : findTexts(node);
}

function findTexts({ tokens, start }: BlockNode): Item[] {
  return tokens.flatMap((token) => {
    if (token.type === 'html_block') return itemsOfHtml(token, start);
    if (token.type !== 'inline') return [];
    const pieces = piecesOf(token, start);
    const lines = titledLines(pieces);
    if (lines) return lines.map((line) => ({ pieces: line, isProse: false, name: '' }));
    const title = titleOfNamed(pieces);
    if (title)
      return { pieces: [{ kind: 'quoted', text: title }, ...pieces.slice(1)], isProse: false, name: '' };
    const isListed = [isBarred, isTitleWithLinks, isBoldTitleWithLinks].some((is) => is(pieces));
    return { pieces, isProse: !isListed, name: '' };
  });
}

/**
 * `Herons at Dawn. https://…` on one line and `Terns at Dusk. https://…` on the next, or each with its address on a line
 * of its own: the papers of a text that lists them.
 */
function titledLines(pieces: readonly Piece[]): Piece[][] | undefined {
  const groups: Piece[][] = [[]];
  for (const [at, piece] of pieces.entries()) {
    if (piece.kind === 'break' && pieces[at - 1]?.kind === 'link') groups.push([]);
    else groups.at(-1)?.push(piece);
  }
  const filled = groups.filter((group) => group.length > 0);
  const isTitled = (group: readonly Piece[]) => {
    const [words, ...rest] = group.filter(({ kind }) => kind !== 'break');
    const [link, ...others] = rest;
    if (words?.kind !== 'plain' || link?.kind !== 'link' || others.length > 0) return false;
    const title = paperTitle(plainTitle(group, 0)) ?? '';
    return isPaper(identifyAddress(link.link.address)) && isSpelledOut(title) && isInCapitals(title);
  };
  return filled.length > 1 && filled.every(isTitled) ? filled : undefined;
}

/** `Herons at Dawn and Dusk ([code](…)), ([ICRA 2022](…))`: a title, and links that say what they are for, or where it appeared. */
function isTitleWithLinks(pieces: readonly Piece[]): boolean {
  const rest = pieces.slice(1);
  const title = paperTitle(plainTitle(pieces, 0)) ?? '';
  if (!rest.some(isLink) || !isSpelledOut(title) || !(isInCapitals(title) || /[:：?]/u.test(title)))
    return false;
  return rest.every((piece) =>
    piece.kind === 'link'
      ? isRoleText(linkWords(piece.link)) || saysWhere(piece)
      : !('text' in piece) || !/\p{L}/u.test(piece.text),
  );
}

function saysWhere(piece: Piece): boolean {
  if (piece.kind !== 'link') return false;
  const words = linkWords(piece.link);
  return isVenue(words) || isDatedPlace(words);
}

/** `**Self-Taught Wading Birds** [(pdf)](…) [(code)](…)`, and below its links its authors. */
function isBoldTitleWithLinks([first, ...rest]: readonly Piece[]): boolean {
  const isTitle = first?.kind === 'bold' && isInCapitals(paperTitle(first.text) ?? '');
  const end = rest.findIndex((piece) => 'text' in piece && /[\p{L}\p{N}]/u.test(piece.text));
  const authors = rest[end];
  const links = rest.slice(0, Math.max(end, 0)).flatMap((piece) => (piece.kind === 'link' ? piece.link : []));
  return (
    isTitle &&
    links.length > 0 &&
    links.every((link) => isRoleText(linkWords(link))) &&
    authors?.kind === 'plain' &&
    isListOfAuthors(authors.text.trim())
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
