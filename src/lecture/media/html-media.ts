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

function findMedia(block: Token, markdown: MarkdownIt): Media[] | undefined {
  const reader = new MediaReader(block, markdown);
  return parseHtmlPieces(block.content).every((piece) => reader.read(piece)) && reader.found.length > 0
    ? reader.found
    : undefined;
}

/** Reads the pieces of a block one after another, as long as it contains nothing but media. */
class MediaReader {
  readonly found: Media[] = [];
  readonly #block: Token;
  readonly #markdown: MarkdownIt;
  #link: string | undefined;
  #isCaption = false;
  #isInCaption = false;
  /** Address of the object that is open: its content is for those who cannot see it. */
  #object: string | undefined;
  /** What a `<picture>` shows by day and by night. */
  #sources: Sources = {};

  constructor(block: Token, markdown: MarkdownIt) {
    this.#block = block;
    this.#markdown = markdown;
  }

  /** False for what is not a picture or a frame, and does not arrange any. */
  read(piece: HtmlPiece): boolean {
    if (this.#object !== undefined) return this.#readFallback(piece);
    if (piece.kind === 'text') return this.#readCaption(piece.text.trim());
    if (piece.kind === 'close') return this.#close(piece.name);
    if (this.#isInCaption) return false;
    const { name, attributes } = piece;
    if (name === 'img' || frames.has(name)) return this.#readTag(name, attributes);
    if (!wrappers.has(name) || attributes.id) return false;
    if (name === 'a') this.#link = attributes.href?.trim() || undefined;
    if (name === 'picture') this.#sources = {};
    if (name === 'source') this.#sources = { ...this.#sources, ...readSource(attributes) };
    if (name === 'figcaption') this.#isCaption = this.#isInCaption = true;
    return true;
  }

  #readTag(name: string, attributes: Readonly<Record<string, string>>): boolean {
    const media = readMediaTag(this.#block, name, attributes, { link: this.#link, sources: this.#sources });
    if (!media || !isSafe(media, this.#markdown)) return false;
    if (name === 'object') this.#object = frameOf(media).address;
    if (name === 'img') this.#sources = {};
    addMedia(this.found, media);
    return true;
  }

  /** Words and links to the same thing, as they are in an object. */
  #readFallback(piece: HtmlPiece): boolean {
    if (piece.kind === 'close' && piece.name === 'object') this.#object = undefined;
    if (piece.kind !== 'open') return true;
    const address = piece.name === 'a' ? piece.attributes.href?.trim() : addressOf(piece.attributes);
    return piece.name !== 'img' && (!address || address === this.#object);
  }

  #readCaption(text: string): boolean {
    const picture = this.#isCaption ? lastPicture(this.found) : undefined;
    if (!picture) return false;
    describePicture(picture, text);
    this.#isCaption = false;
    return true;
  }

  #close(name: string): boolean {
    if (name === 'a') this.#link = undefined;
    if (name === 'figcaption') this.#isCaption = this.#isInCaption = false;
    return true;
  }
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
