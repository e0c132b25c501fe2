import type { Token } from 'markdown-it';
import { identifyAddress } from '../../identity/hosts.ts';
import { isCoinedThing } from '../../identity/system-name.ts';
import { isVenue } from '../../identity/venues.ts';
import { findRole } from '../links/label-line.ts';
import type { LinkPart } from '../links/link-part.ts';
import { labelWord, linkWords } from '../links/link-words.ts';
import type { BlockNode } from '../nodes.ts';
import type { Piece } from '../papers/cite-pieces.ts';
import { piecesOf } from '../papers/item.ts';
import { isPaper } from '../papers/paper-link.ts';
import { isInCapitals, isSentence } from '../papers/title-words.ts';
import { type Named, readNamed } from './find-named.ts';
import { isBetween, isOfItem } from './item-links.ts';

/** So many lines of names are a list. */
const fewestLines = 2;

/**
 * Lines of one paragraph that start with a name each, `[LakeSet](…)<br>`, as a list would; or one paragraph that starts with
 * the title of a paper of a system.
 *
 * @param isGathered whether what is above says what the paragraphs below it name
 */
export function namedLines({ tokens, start }: BlockNode, isGathered: () => boolean): Named[] {
  const inline = tokens.find(({ type }) => type === 'inline');
  if (!inline) return [];
  const lines = cutLines(piecesOf(inline, start), inline.map?.[0] ?? start);
  const found = lines.flatMap(({ row, pieces }): Named[] => {
    const [first] = pieces;
    const named = first?.kind === 'plain' ? beforeItsPaper(pieces) : readNamed(pieces);
    return named ? [{ ...named, row }] : [];
  });
  const above = titleAbove(lines) ?? nameBeforeAddress(lines);
  if (above) return [above];
  const [only, ...others] = lines;
  const isWrapped = only?.pieces[0]?.kind === 'bold' && only.pieces.some(({ kind }) => kind === 'break');
  if (others.length === 0 && isWrapped) return [];
  if (others.length === 0)
    return found.filter(
      ({ form, links }) =>
        form === 'plain' ||
        (form === 'title' && links.length > 0) ||
        startsInBold(inline, only) ||
        (startsWithLink(inline, only) && isGathered()),
    );
  return found.length >= fewestLines && found.length * 4 >= lines.length * 3 ? found : [];
}

/** `HeronNet [paper](…), [code](…)`: a line of a name that was made up, and of links that say what they are for. */
function beforeItsPaper(pieces: readonly Piece[]): Omit<Named, 'row'> | undefined {
  const named = readNamed(pieces);
  if (named?.form !== 'plain' || named.text !== named.name || !isCoinedThing(named.name)) return undefined;
  if (isVenue(named.name)) return undefined;
  const isItsPaper = (link: LinkPart) =>
    isPaper(identifyAddress(link.address)) && findRole(labelWord(linkWords(link))) === 'paper';
  return named.links.some(isItsPaper) ? named : undefined;
}

/** `Heron: Watching Ponds at Night`, and its links on a line below: `[[paper](…)] [[code](…)]` */
function titleAbove([title, links, ...others]: readonly Line[]): Named | undefined {
  const [first] = title?.pieces ?? [];
  if (!title || !links || others.length > 0 || title.pieces.length > 1 || first?.kind !== 'plain')
    return undefined;
  const areLinks = links.pieces.every((piece) =>
    piece.kind === 'link' ? isOfItem(piece.link) || isSmall(piece.link) : isBetween(piece),
  );
  if (!areLinks || !isInCapitals(first.text) || isSentence(first.text)) return undefined;
  const own = links.pieces.filter((piece) => piece.kind !== 'link' || isOfItem(piece.link));
  const named = readNamed([first, ...own]);
  return named?.form === 'title' ? { ...named, row: title.row } : undefined;
}

/** `WadeNet: https://arxiv.org/…`, `WadeNet: Counting Herons at Night: https://arxiv.org/…`, and nothing else */
function nameBeforeAddress([only, ...others]: readonly Line[]): Named | undefined {
  const [first, address, ...rest] = only?.pieces ?? [];
  if (!only || others.length + rest.length > 0 || first?.kind !== 'plain' || address?.kind !== 'link')
    return undefined;
  const isAddress = linkWords(address.link) === address.link.address;
  if (!isAddress || !isPaper(identifyAddress(address.link.address)) || isSentence(first.text))
    return undefined;
  const named = readNamed(only.pieces);
  return named && isCoinedThing(named.name) ? { ...named, row: only.row } : undefined;
}

/** `[LakeSet](…)，photographs`, or nothing else: as a list of them would be, each in a paragraph. */
function startsWithLink({ children }: Token, line: Line | undefined): boolean {
  const [, behind] = line?.pieces ?? [];
  return (
    children?.[0]?.type === 'link_open' &&
    (behind === undefined || (behind.kind === 'plain' && /^\s*(?:[-–—]\s|[,，:：])/u.test(behind.text)))
  );
}

/** `[note](…)`, which is no name either */
function isSmall(link: LinkPart): boolean {
  return /^\p{Ll}[\p{Ll} ]{1,15}$/u.test(linkWords(link));
}

/** `**[LakeSet](…)** – photographs`: as an item would start, above a list that tells more of it. */
function startsInBold({ children }: Token, line: Line | undefined): boolean {
  const [first, second] = (children ?? []).filter(({ type, content }) => type !== 'text' || content !== '');
  const behind = line?.pieces[1];
  return (
    first?.type === 'strong_open' &&
    second?.type === 'link_open' &&
    behind?.kind === 'plain' &&
    /^\s*[-–—:：]\s/u.test(behind.text)
  );
}

/** What a paragraph has on one line, and the row of the file where that begins. */
type Line = { readonly row: number; readonly pieces: Piece[] };

/** At each break that its author made, and where a line that links something is followed by one that starts in bold. */
function cutLines(pieces: readonly Piece[], start: number): Line[] {
  let line: Line = { row: start, pieces: [] };
  let row = start;
  const lines = [line];
  for (const [at, piece] of pieces.entries()) {
    if (piece.kind === 'break') row += 1;
    const startsName = pieces[at + 1]?.kind === 'bold' && line.pieces.some(({ kind }) => kind === 'link');
    if (piece.kind === 'break' && (piece.of === undefined || startsName)) {
      line = { row, pieces: [] };
      lines.push(line);
    } else line.pieces.push(piece);
  }
  return lines.filter((each) => each.pieces.some((piece) => piece.kind === 'link' || 'text' in piece));
}
