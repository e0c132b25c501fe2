import { cutRuns } from '../../collections/cut-runs.ts';
import { saysNothing } from '../papers/says-nothing.ts';
import type { LineKind } from './line-kind.ts';
import type { Line } from './lines.ts';
import type { ReadLine } from './paragraph-lines.ts';

/** Lines of a paragraph that are read together. */
export type Piece =
  /** `isBelowPictures` if the first line may be the name of the pictures right above it. */
  | { readonly kind: 'text'; readonly lines: readonly Line[]; readonly isBelowPictures: boolean }
  /** A bold line above pictures. */
  | { readonly kind: 'caption'; readonly line: Line }
  /** The lines after the first continue its value, which was wrapped. */
  | {
      readonly kind: 'fact';
      readonly fact: KindOf<'fact'>['fact'];
      readonly lines: readonly [Line, ...Line[]];
    }
  | { readonly kind: 'line'; readonly line: Line; readonly read: LineOfItsOwn };

type KindOf<Kind extends LineKind['kind']> = Extract<LineKind, { kind: Kind }>;
type LineOfItsOwn = Exclude<LineKind, { kind: 'text' | 'blank' | 'bold' | 'fact' }>;

/**
 * Puts the lines of a paragraph together where one continues another: lines of text, and the lines of a wrapped value.
 *
 * @param picturesFollow true where the next block starts with a picture
 */
export function cutPieces(lines: readonly ReadLine[], picturesFollow: boolean): Piece[] {
  const parts = lines.map((read, index): Part => {
    const next = lines[index + 1];
    const isAbovePictures = next ? next.kind.kind === 'pictures' : picturesFollow;
    const isBelowPictures = lines[index - 1]?.kind.kind === 'pictures' || lines.length === 1;
    return { ...read, use: useOf(read, isAbovePictures), isBelowPictures };
  });
  return cutRuns(parts, goesOn).flatMap(([first, ...more]) => (first ? [pieceOf(first, more)] : []));
}

/** What a line is for in its paragraph; `first text` never continues the text before it. */
type Use = 'text' | 'first text' | 'caption' | 'own';

type Part = ReadLine & { readonly use: Use; readonly isBelowPictures: boolean };

function useOf({ kind }: ReadLine, isAbovePictures: boolean): Use {
  if (kind.kind === 'text' || kind.kind === 'blank') return 'text';
  if (kind.kind !== 'bold') return 'own';
  if (!isAbovePictures) return 'text';
  return saysNothing(kind.text) ? 'first text' : 'caption';
}

function goesOn({ line, kind, use }: Part, [first]: readonly Part[]): boolean {
  if (first?.kind.kind === 'fact') return kind.kind === 'text' && !line.isFresh;
  return use === 'text' && (first?.use === 'text' || first?.use === 'first text');
}

function pieceOf({ line, kind, use, isBelowPictures }: Part, more: readonly Part[]): Piece {
  const rest = more.map((part) => part.line);
  if (kind.kind === 'fact') return { kind: 'fact', fact: kind.fact, lines: [line, ...rest] };
  if (use === 'caption') return { kind: 'caption', line };
  if (kind.kind === 'text' || kind.kind === 'blank' || kind.kind === 'bold')
    return { kind: 'text', lines: [line, ...rest], isBelowPictures };
  return { kind: 'line', line, read: kind };
}
