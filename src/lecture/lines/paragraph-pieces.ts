import { cutRuns } from '../../collections/cut-runs.ts';
import { isFigureCaption, saysNothing } from '../papers/says-nothing.ts';
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
  const isPictures = (index: number) => lines[index]?.kind.kind === 'pictures';
  const useAt = (index: number) =>
    useOf(lines[index], index + 1 < lines.length ? isPictures(index + 1) : picturesFollow);
  const runs = cutRuns([...lines.keys()], (index, [first = 0]) =>
    continues(lines[index], useAt(index), lines[first], useAt(first)),
  );
  return runs.flatMap(([first = 0, ...more]) => {
    const read = lines[first];
    const isBelowPictures = isPictures(first - 1) || lines.length === 1;
    return read
      ? [
          pieceOf(
            read,
            useAt(first),
            isBelowPictures,
            more.flatMap((index) => lines[index]?.line ?? []),
          ),
        ]
      : [];
  });
}

/** What a line is for in its paragraph; `first text` never continues the text before it. */
type Use = 'text' | 'first text' | 'caption' | 'own';

function useOf(read: ReadLine | undefined, isAbovePictures: boolean): Use {
  if (!read || read.kind.kind === 'text' || read.kind.kind === 'blank') return 'text';
  if (read.kind.kind !== 'bold') return 'own';
  if (!isAbovePictures) return 'text';
  if (read.kind.links) return 'own';
  const { text } = read.kind;
  if (isAnnouncement(read)) return 'first text';
  return saysNothing(text) && !isFigureCaption(text) ? 'first text' : 'caption';
}

/**
 * `**See our new work, [WadeNet](…).**`, `**Note that herons wade slowly.**`: a sentence that links something, that tells its
 * reader what to do, or that is too long for a caption, names no picture.
 */
function isAnnouncement({ line, kind }: ReadLine): boolean {
  if (kind.kind !== 'bold' || isFigureCaption(kind.text)) return false;
  const text = kind.text.trim();
  if (!/[.!?。！？]$/u.test(text)) return false;
  const hasLink = line.tokens.some(({ type }) => type === 'link_open');
  return hasLink || text.length > longestCaption || /[!！]$/u.test(text) || tells.test(text);
}

/** In letters, of a sentence in bold. */
const longestCaption = 160;

const tells =
  /^\W*(?:note|notice|please|warning|caution|attention|important|tip|remember|if you|make sure|you|we)\b|^\P{L}*(?:注意|请|請|提示|警告)/iu;

function continues(
  read: ReadLine | undefined,
  use: Use,
  first: ReadLine | undefined,
  firstUse: Use,
): boolean {
  if (first?.kind.kind === 'fact') return read?.kind.kind === 'text' && !read.line.isFresh;
  return use === 'text' && (firstUse === 'text' || firstUse === 'first text');
}

function pieceOf({ line, kind }: ReadLine, use: Use, isBelowPictures: boolean, more: readonly Line[]): Piece {
  if (kind.kind === 'fact') return { kind: 'fact', fact: kind.fact, lines: [line, ...more] };
  if (use === 'caption') return { kind: 'caption', line };
  if (use === 'own' && kind.kind === 'bold' && kind.links)
    return { kind: 'line', line, read: { kind: 'links', links: kind.links } };
  if (kind.kind === 'text' || kind.kind === 'blank' || kind.kind === 'bold')
    return { kind: 'text', lines: [line, ...more], isBelowPictures };
  return { kind: 'line', line, read: kind };
}
