import type { MarkdownIt, Token } from 'markdown-it';
import { cleanHtml, findDangerous } from './clean-html.ts';
import type { Html } from './html.ts';

/** What printing needs to know of the place it prints for. */
export type RenderEnvironment = {
  /** Base path of the site. */
  readonly base: string;
  /** Section that the text stands in, for pictures that nobody described. */
  readonly name: string;
};

/** The environment out of markdown-it's untyped bag, with what stands for a missing value. */
export function renderEnvironment(bag: object = {}): RenderEnvironment {
  const base = 'base' in bag && typeof bag.base === 'string' ? bag.base : '/';
  const name = 'name' in bag && typeof bag.name === 'string' ? bag.name : 'Lecture';
  return { base, name };
}

/** Printed markup, which may still hold what an author wrote by hand. */
export type Markup = {
  readonly text: string;
  /** False where the sanitiser has to see it first, together with what stands around it. */
  readonly isClean: boolean;
  /** What the sanitiser will take out, as the author wrote it. */
  readonly removed: readonly string[];
};

/** Prints whole blocks: paragraphs, lists, tables. */
export function renderBlocks(
  markdown: MarkdownIt,
  tokens: readonly Token[],
  environment: RenderEnvironment,
): Markup {
  return toMarkup(markdown.renderer.render([...tokens], markdown.options, { ...environment }), tokens);
}

/** Prints some lines of a paragraph as a paragraph of their own. */
export function renderParagraph(
  markdown: MarkdownIt,
  tokens: readonly Token[],
  environment: RenderEnvironment,
): Markup {
  const inner = markdown.renderer.renderInline([...tokens], markdown.options, { ...environment });
  return toMarkup(`<p>${inner}</p>\n`, tokens);
}

/** Prints a piece of a line, without a paragraph around it. */
export function renderInline(
  markdown: MarkdownIt,
  tokens: readonly Token[],
  environment: RenderEnvironment,
): Html {
  const inner = markdown.renderer.renderInline([...tokens], markdown.options, { ...environment });
  return finishMarkup([toMarkup(inner, tokens)]);
}

/** Plain text as markup. */
export function renderText(markdown: MarkdownIt, text: string): Html {
  return markdown.utils.escapeHtml(text) as Html;
}

/**
 * Joins pieces of markup and makes them safe to show. Pieces are cleaned together, since an element
 * that one of them opens may be closed by another: `<details>`, a list, `</details>`.
 */
export function finishMarkup(pieces: readonly Markup[]): Html {
  const text = pieces.map((piece) => piece.text).join('');
  return pieces.every((piece) => piece.isClean) ? (text as Html) : cleanHtml(text);
}

/** What markdown-it made itself is safe. */
function toMarkup(text: string, tokens: readonly Token[]): Markup {
  const raw = tokens.flatMap(findRawHtml);
  return { text, isClean: raw.length === 0, removed: [...new Set(raw.flatMap(findDangerous))] };
}

function findRawHtml(token: Token): string[] {
  if (token.type === 'html_block') return [token.content];
  if (token.type === 'html_inline') return isPlainTag(token.content) ? [] : [token.content];
  return token.children?.flatMap(findRawHtml) ?? [];
}

/** Tags that shape a few words and carry nothing else. */
function isPlainTag(html: string): boolean {
  return /^<\/?(?:br|b|i|em|strong|sub|sup|kbd|mark|small|del|ins)\s*\/?>$/i.test(html);
}
