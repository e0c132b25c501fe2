import type { BlockNode } from '../nodes.ts';
import type { Piece } from '../papers/cite-pieces.ts';
import { piecesOf } from '../papers/item.ts';
import { type Named, readNamed } from './find-named.ts';

/** So many lines of names are a list. */
const fewestLines = 2;

/**
 * Lines of one paragraph that start with a name each, `[LakeSet](…)<br>`, as a list would; or one paragraph that starts with
 * the title of a paper of a system.
 */
export function namedLines({ tokens, start }: BlockNode): Named[] {
  const inline = tokens.find(({ type }) => type === 'inline');
  if (!inline) return [];
  const lines = cutLines(piecesOf(inline, start));
  let row = inline.map?.[0] ?? start;
  const found = lines.flatMap((pieces): Named[] => {
    const own = row;
    row += 1;
    const [first] = pieces;
    const named = first?.kind === 'plain' ? undefined : readNamed(pieces);
    return named ? [{ ...named, row: own }] : [];
  });
  const isWrapped = lines[0]?.[0]?.kind === 'bold' && lines[0].some(({ kind }) => kind === 'break');
  if (lines.length === 1 && isWrapped) return [];
  if (lines.length === 1) return found.filter(({ form, links }) => form === 'title' && links.length > 0);
  return found.length >= fewestLines && found.length * 4 >= lines.length * 3 ? found : [];
}

/** At each break that its author made, and where a line that links something is followed by one that starts in bold. */
function cutLines(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [[]];
  for (const [at, piece] of pieces.entries()) {
    const line = lines.at(-1) ?? [];
    const startsName = pieces[at + 1]?.kind === 'bold' && line.some(({ kind }) => kind === 'link');
    if (piece.kind === 'break' && (piece.of === undefined || startsName)) lines.push([]);
    else line.push(piece);
  }
  return lines.filter((line) => line.some((piece) => piece.kind === 'link' || 'text' in piece));
}
