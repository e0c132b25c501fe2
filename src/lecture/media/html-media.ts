import type { MarkdownIt, Token } from 'markdown-it';
import { addressOf, type HtmlPiece, parseHtmlPieces } from '../../html/html-pieces.ts';
import { attributeOf } from '../../markdown/attribute-of.ts';
import { findRemoved } from '../../markdown/find-removed.ts';
import { metaOf } from '../../markdown/token-meta.ts';
import { makeToken } from '../make-token.ts';
import type { BlockNode } from '../nodes.ts';
import { findHtmlTable, findMarkdownTable } from './image-table.ts';
import { frameOf, frames, isShownAddress, readMediaTag, readSource, type Sources } from './media-tag.ts';

/** Elements that only arrange their content. */
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

const mediaTag = /<(?:img|iframe|embed|object)\b/i;

/**
 * Reads blocks that hold nothing but pictures and frames as what they are: a paragraph of pictures, a
 * frame, a table of pictures, whether written as Markdown or as HTML. Anything else is left as it is.
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

/** What is open at a place in a block. */
type Place = {
  /** Address of the link around it. */
  readonly link?: string | undefined;
  /** What a `<picture>` shows by day and by night. */
  readonly sources: Sources;
  /** Within a caption, whether its words are yet to come. */
  readonly caption?: 'to come' | 'read' | undefined;
  /** Address of the object around it: its content is for those who cannot see it. */
  readonly object?: string | undefined;
};

/** Reads the pieces of a block one after another, as long as it contains nothing but media. */
function findMedia(block: Token, markdown: MarkdownIt): Media[] | undefined {
  const found: Media[] = [];
  let place: Place | undefined = { sources: {} };
  for (const piece of parseHtmlPieces(block.content)) {
    const media = place.object === undefined ? readTag(block, piece, place) : undefined;
    if (media && !isSafe(media, markdown)) return undefined;
    place = passPiece(piece, place, media, lastPicture(found));
    if (!place) return undefined;
    if (media) addMedia(found, media);
  }
  return found.length > 0 ? found : undefined;
}

/** The picture or frame of a tag. */
function readTag(block: Token, piece: HtmlPiece, { link, sources, caption }: Place): Token | undefined {
  if (piece.kind !== 'open' || caption || !isMediaName(piece.name)) return undefined;
  return readMediaTag(block, piece.name, piece.attributes, { link, sources });
}

function isMediaName(name: string): boolean {
  return name === 'img' || frames.has(name);
}

/**
 * The place after a piece.
 *
 * @returns undefined for a piece that is not a picture or a frame, and does not arrange any
 */
function passPiece(
  piece: HtmlPiece,
  place: Place,
  media: Token | undefined,
  picture: Token | undefined,
): Place | undefined {
  if (place.object !== undefined) return passFallback(piece, place);
  if (piece.kind === 'text') {
    if (place.caption !== 'to come' || !picture) return undefined;
    describePicture(picture, piece.text.trim());
    return { ...place, caption: 'read' };
  }
  if (piece.kind === 'close') {
    const { link, caption, ...rest } = place;
    return {
      ...rest,
      link: piece.name === 'a' ? undefined : link,
      caption: piece.name === 'figcaption' ? undefined : caption,
    };
  }
  return place.caption ? undefined : passOpening(piece, place, media);
}

function passOpening(
  { name, attributes }: Extract<HtmlPiece, { kind: 'open' }>,
  place: Place,
  media: Token | undefined,
): Place | undefined {
  if (isMediaName(name)) {
    if (!media) return undefined;
    if (name === 'object') return { ...place, object: frameOf(media).address };
    return name === 'img' ? { ...place, sources: {} } : place;
  }
  if (!wrappers.has(name) || attributes.id) return undefined;
  if (name === 'a') return { ...place, link: attributes.href?.trim() || undefined };
  if (name === 'picture') return { ...place, sources: {} };
  if (name === 'source') return { ...place, sources: { ...place.sources, ...readSource(attributes) } };
  return name === 'figcaption' ? { ...place, caption: 'to come' } : place;
}

/** Words and links to the same thing, as they are in an object. */
function passFallback(piece: HtmlPiece, place: Place): Place | undefined {
  if (piece.kind === 'close' && piece.name === 'object') return { ...place, object: undefined };
  if (piece.kind !== 'open') return place;
  const address = piece.name === 'a' ? piece.attributes.href?.trim() : addressOf(piece.attributes);
  return piece.name !== 'img' && (!address || address === place.object) ? place : undefined;
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
  if (token.type === 'embed') return isShownAddress(frameOf(token).address);
  const link = metaOf(token, 'picture')?.link;
  return markdown.validateLink(attributeOf(token, 'src')) && (!link || markdown.validateLink(link));
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
