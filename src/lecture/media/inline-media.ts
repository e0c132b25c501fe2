import type { MarkdownIt, Token } from 'markdown-it';
import { parseHtmlPieces } from '../../html/html-pieces.ts';
import { attributeOf } from '../../markdown/attribute-of.ts';
import { findRemoved } from '../../markdown/find-removed.ts';
import { frameOf, isShownAddress, readMediaTag, readSource, type Sources } from './media-tag.ts';

/**
 * Reads `<img>`, `<iframe>` and `<embed>` tags within text as pictures and frames, in place of their tokens.
 *
 * @param tokens of the whole body; inline children are changed in place
 */
export function readInlineMedia(tokens: readonly Token[], markdown: MarkdownIt): void {
  for (const token of tokens) {
    if (token.type !== 'inline' || !token.children?.some(isMediaTag)) continue;
    token.children = replaceTags(token.children, markdown);
  }
}

function isMediaTag(token: Token): boolean {
  return token.type === 'html_inline' && /^<(?:img|iframe|embed)\b/i.test(token.content);
}

function replaceTags(children: readonly Token[], markdown: MarkdownIt): Token[] {
  const kept: Token[] = [];
  let sources: Sources = {};
  for (let index = 0; index < children.length; index += 1) {
    const token = children[index];
    if (!token) continue;
    // What is kept of a `<picture>` is its picture, and the one for the other theme.
    if (token.type === 'html_inline' && pictureTag.test(token.content)) {
      sources = /^<source/i.test(token.content) ? { ...sources, ...sourceOf(token) } : {};
      continue;
    }
    const media = isMediaTag(token) ? readTag(token, markdown, sources) : undefined;
    kept.push(media ?? token);
    if (media?.type === 'embed') index = findEnd(children, index);
  }
  return kept;
}

const pictureTag = /^<(?:\/?picture\b|source\b(?![^>]*\ssrc\s*=))/i;

function sourceOf(token: Token): Sources {
  const [piece] = parseHtmlPieces(token.content);
  return piece?.kind === 'open' ? readSource(piece.attributes) : {};
}

function readTag(token: Token, markdown: MarkdownIt, sources: Sources): Token | undefined {
  if (findRemoved(token.content).length > 0) return undefined;
  const [piece] = parseHtmlPieces(token.content);
  if (piece?.kind !== 'open') return undefined;
  const media = readMediaTag(token, piece.name, piece.attributes, { sources });
  if (!media) return undefined;
  if (media.type === 'embed') return isShownAddress(frameOf(media).address) ? media : undefined;
  return markdown.validateLink(attributeOf(media, 'src')) ? media : undefined;
}

/** How many tokens further the end of a frame is looked for; most hold nothing. */
const furthestEnd = 6;

/** Index of the closing tag, which shows nothing; of the opening one where it is never closed. */
function findEnd(children: readonly Token[], open: number): number {
  const end = children
    .slice(open + 1, open + 1 + furthestEnd)
    .findIndex(({ type, content }) => type === 'html_inline' && /^<\/iframe/i.test(content));
  return end < 0 ? open : open + 1 + end;
}
