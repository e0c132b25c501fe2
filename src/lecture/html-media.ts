import type { MarkdownIt, Token } from 'markdown-it';
import { findRemoved } from '../markdown/find-removed.ts';
import { addressOf, parseHtmlPieces } from '../markdown/html-pieces.ts';
import { findHtmlTable, findMarkdownTable } from './image-table.ts';
import { makePicture, makeToken } from './make-token.ts';
import type { BlockNode } from './nodes.ts';
import { linkOf } from './picture-use.ts';

/** Elements that only arrange what stands in them. */
const wrappers = new Set([
  'p',
  'div',
  'center',
  'span',
  'figure',
  'figcaption',
  'picture',
  'source',
  'br',
  'a',
  'font',
]);

const mediaTag = /<(?:img|iframe)\b/i;

/**
 * Reads blocks that hold nothing but pictures and frames as what they are: a paragraph of pictures, a
 * frame, a table of pictures, be they written as Markdown or as HTML. Anything else stays as it is.
 */
export function readMedia(nodes: readonly BlockNode[], markdown: MarkdownIt): BlockNode[] {
  return nodes.flatMap((node) => {
    const [token] = node.tokens;
    if (node.type === 'table' && token) {
      const table = findMarkdownTable(node, markdown);
      return [table ? { ...node, type: 'image_table', table } : node];
    }
    if (node.type !== 'html_block' || !token || !isMedia(token.content)) return [node];
    const table = findHtmlTable(token, markdown);
    if (table) return [{ ...node, type: 'image_table', table }];
    return findMedia(token, markdown)?.map((media) => nodeOf(media, node)) ?? [node];
  });
}

/** What could run is left to the sanitiser, which takes it out and says so. */
function isMedia(html: string): boolean {
  return mediaTag.test(html) && findRemoved(html).length === 0;
}

type Media =
  | { readonly kind: 'pictures'; readonly tokens: Token[] }
  | { readonly kind: 'frame'; readonly token: Token };

function findMedia(block: Token, markdown: MarkdownIt): Media[] | undefined {
  const found: Media[] = [];
  let link: string | undefined;
  let isCaption = false;
  let isInCaption = false;
  for (const piece of parseHtmlPieces(block.content)) {
    if (piece.kind === 'text') {
      const picture = isCaption ? lastPicture(found) : undefined;
      if (!picture) return undefined;
      describePicture(picture, piece.text.trim());
      isCaption = false;
    } else if (isInCaption && piece.kind === 'open') {
      return undefined;
    } else if (piece.kind === 'close') {
      if (piece.name === 'a') link = undefined;
      if (piece.name === 'figcaption') {
        isCaption = false;
        isInCaption = false;
      }
    } else if (piece.name === 'img' || piece.name === 'iframe') {
      const media = readMediaTag(block, piece.name, piece.attributes, link);
      if (!media || !isSafe(media, markdown)) return undefined;
      addMedia(found, media);
    } else if (!wrappers.has(piece.name) || piece.attributes.id) {
      return undefined;
    } else if (piece.name === 'a') link = piece.attributes.href?.trim() || undefined;
    else if (piece.name === 'figcaption') {
      isCaption = true;
      isInCaption = true;
    }
  }
  return found.length > 0 ? found : undefined;
}

/** The token of one tag; nothing where it carries no address or a name that links may lead to. */
export function readMediaTag(
  neighbour: Token,
  name: 'img' | 'iframe',
  attributes: Readonly<Record<string, string>>,
  link?: string,
): Token | undefined {
  const address = addressOf(attributes);
  if (!address || attributes.id) return undefined;
  const { alt, title, width, style } = attributes;
  return name === 'iframe'
    ? makeToken(neighbour, 'embed', { meta: { address, title: title ?? '' } })
    : makePicture(neighbour, {
        address,
        text: (alt || title || '').trim(),
        title: alt ? title : undefined,
        width,
        style,
        link,
      });
}

/** What a frame shows, and what its author called it. */
export function frameOf(token: Token): { readonly address: string; readonly title: string } {
  return { address: String(token.meta?.address ?? ''), title: String(token.meta?.title ?? '') };
}

function addMedia(found: Media[], token: Token): void {
  const last = found.at(-1);
  if (token.type === 'embed') found.push({ kind: 'frame', token });
  else if (last?.kind === 'pictures') last.tokens.push(token);
  else found.push({ kind: 'pictures', tokens: [token] });
}

function lastPicture(found: readonly Media[]): Token | undefined {
  const last = found.at(-1);
  return last?.kind === 'pictures' ? last.tokens.at(-1) : undefined;
}

/** The caption of a picture is what it is called, whatever its alternative text says. */
function describePicture(picture: Token, text: string): void {
  picture.content = text;
  picture.children = [makeToken(picture, 'text', { content: text })];
}

/** An address that may run code is left to the sanitiser, which takes it out and says so. */
function isSafe(token: Token, markdown: MarkdownIt): boolean {
  if (token.type === 'embed') return /^https?:/i.test(frameOf(token).address);
  const link = linkOf(token);
  return markdown.validateLink(String(token.attrGet('src'))) && (!link || markdown.validateLink(link));
}

/** A paragraph of pictures is read the same way, whoever wrote its tags. */
function nodeOf(media: Media, node: BlockNode): BlockNode {
  const [block] = node.tokens;
  if (media.kind === 'frame' || !block) {
    return { ...node, type: 'embed', tokens: media.kind === 'frame' ? [media.token] : [] };
  }
  return {
    ...node,
    type: 'paragraph',
    tokens: [
      makeToken(block, 'paragraph_open', { tag: 'p', nesting: 1 }),
      makeToken(block, 'inline', { children: media.tokens }),
      makeToken(block, 'paragraph_close', { tag: 'p', nesting: -1 }),
    ],
  };
}
