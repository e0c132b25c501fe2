import type { Token } from 'markdown-it';
import { identifyAddress } from '../../identity/hosts.ts';
import { metaOf, type VideoTag } from '../../markdown/token-meta.ts';
import { type FactLine, findNearFact, parseFactLine } from '../facts/fact-line.ts';
import { type LabelLine, parseLabelLine } from '../links/label-line.ts';
import { findParts, isLink, type LinePart, type LinkPart } from '../links/link-part.ts';
import { isBadgeLink, isBadgePicture, saysPurpose } from '../links/link-words.ts';
import { findPictures } from '../media/picture-line.ts';
import { textOf } from '../nodes.ts';
import type { Line } from './lines.ts';

/** What a line of a paragraph is for. */
export type LineKind =
  | { readonly kind: 'blank' }
  | { readonly kind: 'label'; readonly label: LabelLine }
  | { readonly kind: 'fact'; readonly fact: FactLine }
  | {
      readonly kind: 'pictures';
      readonly pictures: readonly Token[];
      readonly badges?: readonly LinkPart[];
    }
  /** A player of another site. */
  | { readonly kind: 'embed'; readonly token: Token }
  | { readonly kind: 'video'; readonly tag: VideoTag; readonly written: string }
  /** A line that is all bold: the name of the picture below it. */
  | {
      readonly kind: 'bold';
      readonly text: string;
      /** Present where it is nothing but links: above a picture these are cards, and no name of it. */
      readonly links?: readonly LinkPart[];
    }
  /** A line of links, or of badges, and nothing else but separators. */
  | { readonly kind: 'links'; readonly links: readonly LinkPart[] }
  | { readonly kind: 'text' };

/** Says what a line is for, by its form alone. */
export function findLineKind(line: Line): LineKind {
  const { tokens } = line;
  const solid = tokens.filter((token) => token.type !== 'text' || token.content.trim() !== '');
  if (solid.length === 0) return { kind: 'blank' };
  const pictures = findPictures(solid);
  if (pictures) return pictures.some(isBadgePicture) ? readBadges(pictures) : { kind: 'pictures', pictures };
  const [first] = solid;
  if (solid.length === 1 && first?.type === 'embed') return { kind: 'embed', token: first };
  if (solid.length === 1 && first?.type === 'video') {
    return { kind: 'video', tag: metaOf(first, 'video') ?? {}, written: first.content };
  }
  const label = parseLabelLine(tokens, first?.type === 'strong_open' ? 'bold' : 'plain');
  // A word that is not a label of links may be one of a fact whose value starts with a link.
  const fact = label && label.meant === undefined ? undefined : parseFactLine(tokens);
  if (fact) return { kind: 'fact', fact };
  if (label) return { kind: 'label', label };
  return findLinkLine(line) ?? findBoldLine(solid) ?? { kind: 'text' };
}

/** True for a line that a list of labels may contain: a label, a fact, or a continuation of the line before. */
export function isLabelled(line: Line, index: number): boolean {
  const { kind } = findLineKind(line);
  return (
    kind === 'label' ||
    kind === 'fact' ||
    kind === 'blank' ||
    (kind === 'text' && ((!line.isFresh && index > 0) || findNearFact(line.tokens) !== undefined))
  );
}

/** A badge becomes its link; a picture beside it stays one. Anything else is text. */
function readBadges(pictures: readonly Token[]): LineKind {
  const shown = pictures.filter((picture) => !isBadgePicture(picture));
  const links = pictures.filter(isBadgePicture).flatMap((badge): LinkPart[] => {
    const address = metaOf(badge, 'picture')?.link;
    return address ? [{ kind: 'link', address, text: '', tokens: [badge] }] : [];
  });
  if (shown.length > 0)
    return { kind: 'pictures', pictures: shown, ...(links.length > 0 && { badges: links }) };
  return links.length > 0 ? { kind: 'links', links } : { kind: 'text' };
}

/** What may be between the links of a line, around them and at their ends. */
const divider = /^[\s|｜/·•‧・∙⋅,，、;；:：&+()（）[\]【】–—-]*$/u;

/**
 * A line of links, separated by bars, dots or brackets. Several links, or one that only says what it is for, are cards
 * wherever they are; any other only where a reader sees it as a line of its own.
 */
function findLinkLine(line: Line): LineKind | undefined {
  if (!line.tokens.some(isLink)) return undefined;
  const parts = findParts(line.tokens);
  const links = parts.filter((part) => part.kind === 'link');
  const isPlain = parts.every((part) => part.kind === 'link' || isDivider(part));
  if (links.length === 0 || !isPlain || !links.every(isWholeLink)) return undefined;
  const isAlone = line.isFresh && line.isEnded;
  if (links.length === 1 && parts.length === 1 && isAlone) return { kind: 'links', links };
  if (!links.some(leadsSomewhere)) return undefined;
  return isAlone || links.every(saysPurpose) ? { kind: 'links', links } : undefined;
}

function isDivider({ text, tokens }: LinePart): boolean {
  return divider.test(text) && tokens.every(({ type }) => type === 'text' || /^(?:strong|em)_/.test(type));
}

/** A picture that is not a badge is shown, not linked from a card. */
function isWholeLink(link: LinkPart): boolean {
  if (!link.address) return false;
  return link.tokens.some(({ type }) => type === 'image') ? isBadgeLink(link) : link.text !== '';
}

/** One of several links must be more than a web page, or say what it is for: otherwise they are a menu. */
function leadsSomewhere(link: LinkPart): boolean {
  const { type } = identifyAddress(link.address);
  return saysPurpose(link) || (type !== 'web' && type !== 'local');
}

function findBoldLine(solid: readonly Token[]): LineKind | undefined {
  const close = solid.findIndex((token) => token.type === 'strong_close');
  const isWhole = solid[0]?.type === 'strong_open' && close === solid.length - 1;
  if (!isWhole) return undefined;
  const parts = findParts(solid.slice(1, -1));
  const links = parts.filter((part) => part.kind === 'link');
  const isLinks = links.length > 0 && links.length === parts.length && links.every(isWholeLink);
  return { kind: 'bold', text: textOf(solid), ...(isLinks && { links }) };
}
