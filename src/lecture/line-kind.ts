import type { Token } from 'markdown-it';
import type { VideoTag } from '../markdown/rules/video.ts';
import { type FactLine, findNearFact, parseFactLine } from './fact-line.ts';
import { type LabelLine, parseLabelLine } from './label-line.ts';
import type { Line } from './lines.ts';
import { findParts, type LinkPart } from './link-part.ts';
import { textOf } from './nodes.ts';
import { findPictures } from './picture-line.ts';

/** What a line of a paragraph is for. */
export type LineKind =
  | { readonly kind: 'blank' }
  | { readonly kind: 'label'; readonly label: LabelLine }
  | { readonly kind: 'fact'; readonly fact: FactLine }
  | { readonly kind: 'pictures'; readonly pictures: readonly Token[] }
  /** A player of another site. */
  | { readonly kind: 'embed'; readonly token: Token }
  | { readonly kind: 'video'; readonly tag: VideoTag; readonly written: string }
  /** A line that is bold all over: what the picture below it is called. */
  | { readonly kind: 'bold'; readonly text: string }
  /** A line that is one link and nothing else. */
  | { readonly kind: 'link'; readonly link: LinkPart }
  | { readonly kind: 'text' };

/** Says what a line is for, by its form alone. */
export function findLineKind(line: Line): LineKind {
  const { tokens } = line;
  const solid = tokens.filter((token) => token.type !== 'text' || token.content.trim() !== '');
  if (solid.length === 0) return { kind: 'blank' };
  const pictures = findPictures(solid);
  if (pictures) return { kind: 'pictures', pictures };
  const [first] = solid;
  if (solid.length === 1 && first?.type === 'embed') return { kind: 'embed', token: first };
  if (solid.length === 1 && first?.type === 'video') {
    return { kind: 'video', tag: first.meta ?? {}, written: first.content };
  }
  const label = parseLabelLine(tokens, first?.type === 'strong_open' ? 'bold' : 'plain');
  // A word that is no label of links may be one of facts, whose value starts with a link.
  const fact = label && label.meant === undefined ? undefined : parseFactLine(tokens);
  if (fact) return { kind: 'fact', fact };
  if (label) return { kind: 'label', label };
  return findLoneLink(line) ?? findBoldLine(solid) ?? { kind: 'text' };
}

/** True for a line that a list of labels may hold: a label, a fact, or what goes on with the line before. */
export function isLabelled(line: Line, index: number): boolean {
  const { kind } = findLineKind(line);
  return (
    kind === 'label' ||
    kind === 'fact' ||
    kind === 'blank' ||
    (kind === 'text' && ((!line.isFresh && index > 0) || findNearFact(line.tokens) !== undefined))
  );
}

/** Only where a reader sees it as a line of its own; a link inside a wrapped sentence stays text. */
function findLoneLink(line: Line): LineKind | undefined {
  if (!line.isFresh || !line.isEnded) return undefined;
  const [part, ...others] = findParts(line.tokens);
  if (part?.kind !== 'link' || others.length > 0 || !part.text || !part.address) return undefined;
  return part.tokens.some((token) => token.type === 'image') ? undefined : { kind: 'link', link: part };
}

function findBoldLine(solid: readonly Token[]): LineKind | undefined {
  const close = solid.findIndex((token) => token.type === 'strong_close');
  const isWhole = solid[0]?.type === 'strong_open' && close === solid.length - 1;
  return isWhole ? { kind: 'bold', text: textOf(solid) } : undefined;
}
