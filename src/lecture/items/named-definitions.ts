import type { Token } from 'markdown-it';
import type { BlockNode } from '../nodes.ts';
import type { Piece } from '../papers/cite-pieces.ts';
import { piecesOf } from '../papers/item.ts';
import { type Named, readNamed } from './find-named.ts';

/** Terms of a definition list, with what is said of each. */
export function namedDefinitions({ tokens, start }: BlockNode): Named[] {
  const found: Named[] = [];
  let open: Token | undefined;
  let pieces: Piece[] = [];
  let isTerm = false;
  const close = () => {
    const named = open && readNamed(pieces);
    if (open && named) found.push({ ...named, open, row: open.map?.[0] ?? start });
    open = undefined;
  };
  for (const token of tokens) {
    if (token.type === 'dt_open') {
      close();
      open = token;
      pieces = [];
    }
    if (token.type === 'dt_open' || token.type === 'dd_open') isTerm = token.type === 'dt_open';
    if (token.type !== 'inline') continue;
    const read = piecesOf(token, start);
    pieces.push(...(isTerm ? [...read.map(asTerm), colon] : read));
  }
  close();
  return found;
}

const colon: Piece = { kind: 'plain', text: ': ' };

/** A term is set apart as words in bold are. */
function asTerm(piece: Piece): Piece {
  return piece.kind === 'plain' ? { kind: 'bold', text: piece.text } : piece;
}
