import type { MarkdownIt, Token } from 'markdown-it';
import { type Html, trustHtml } from '../html/html.ts';
import { cleanHtml } from './clean-html.ts';
import type { ClaimId } from './contain-html.ts';
import { findDrawings, findRunning, replaceDrawings } from './drawings.ts';
import { findRemoved } from './find-removed.ts';
import { restoreMarkup, shiftMarks } from './kept.ts';

/** What printing needs to know about the place it prints for. */
export type RenderEnvironment = {
  /** Base path of the site. */
  readonly base: string;
  /** Section that the text is in, for pictures without a description. */
  readonly name: string;
  /** Of the lecture: BCP 47. */
  readonly language: string;
  /** Gives an id that nothing else of the page has; unchanged where ids are not counted. */
  readonly claimId?: ClaimId;
};

/** The environment from markdown-it's untyped bag, with defaults for missing values. */
export function renderEnvironment(bag: object = {}): Required<RenderEnvironment> {
  const base = 'base' in bag && typeof bag.base === 'string' ? bag.base : '/';
  const name = 'name' in bag && typeof bag.name === 'string' ? bag.name : 'Lecture';
  const language = 'language' in bag && typeof bag.language === 'string' ? bag.language : 'en';
  const claimId = 'claimId' in bag && isClaim(bag.claimId) ? bag.claimId : (wanted: string) => wanted;
  return { base, name, language, claimId };
}

function isClaim(value: unknown): value is ClaimId {
  return typeof value === 'function';
}

/** Printed markup, which may still hold what an author wrote by hand. */
export type Markup = {
  readonly text: string;
  /** False if the sanitiser must see it first, together with what surrounds it. */
  readonly isClean: boolean;
  /** What the sanitiser will take out, as the author wrote it. */
  readonly removed: readonly string[];
  /** What is kept behind marks, if anything is. */
  readonly kept?: readonly string[];
};

/** Prints whole blocks: paragraphs, lists, tables. */
export function renderBlocks(
  markdown: MarkdownIt,
  tokens: readonly Token[],
  environment: RenderEnvironment,
): Markup {
  const kept: string[] = [];
  const text = markdown.renderer.render([...tokens], markdown.options, { ...environment, kept });
  return toMarkup(text, tokens, kept);
}

/**
 * Prints some lines of a paragraph as a paragraph of their own.
 *
 * @param attributes that the author gave the paragraph in braces
 */
export function renderParagraph(
  markdown: MarkdownIt,
  tokens: readonly Token[],
  environment: RenderEnvironment,
  attributes: readonly (readonly [name: string, value: string])[] = [],
): Markup {
  const kept: string[] = [];
  const inner = markdown.renderer.renderInline([...tokens], markdown.options, { ...environment, kept });
  const said = attributes.map(([name, value]) => ` ${name}="${markdown.utils.escapeHtml(value)}"`).join('');
  return toMarkup(`<p${said}>${inner}</p>\n`, tokens, kept);
}

/** Prints a piece of a line, without a paragraph around it. */
export function renderInline(
  markdown: MarkdownIt,
  tokens: readonly Token[],
  environment: RenderEnvironment,
): Html {
  const kept: string[] = [];
  const inner = markdown.renderer.renderInline([...tokens], markdown.options, { ...environment, kept });
  return finishMarkup([toMarkup(inner, tokens, kept)], environment.language);
}

/** Plain text as markup. */
export function renderText(markdown: MarkdownIt, text: string): Html {
  return trustHtml(markdown.utils.escapeHtml(text));
}

/**
 * Joins pieces of markup and makes them safe to show. Pieces are cleaned together, since an element
 * that one of them opens may be closed by another: `<details>`, a list, `</details>`.
 *
 * @param language of the lecture: BCP 47
 */
export function finishMarkup(pieces: readonly Markup[], language: string): Html {
  const kept = pieces.flatMap((piece) => piece.kept ?? []);
  const text = kept.length > 0 ? joinMarked(pieces) : pieces.map((piece) => piece.text).join('');
  const clean = pieces.every((piece) => piece.isClean) ? text : cleanHtml(text, language);
  return trustHtml(restoreMarkup(clean, kept));
}

function joinMarked(pieces: readonly Markup[]): string {
  let shift = 0;
  return pieces
    .map(({ text, kept = [] }) => {
      const shifted = shiftMarks(text, shift);
      shift += kept.length;
      return shifted;
    })
    .join('');
}

/** What markdown-it made itself is safe. */
function toMarkup(text: string, tokens: readonly Token[], kept: readonly string[]): Markup {
  const raw = tokens.flatMap(findRawHtml);
  const removed = [
    ...new Set(raw.flatMap((html) => [...findRunningIn(html), ...findRemoved(withoutDrawings(html))])),
  ];
  return { text, isClean: raw.length === 0, removed, ...(kept.length > 0 && { kept }) };
}

function findRawHtml(token: Token): string[] {
  if (token.type === 'html_block') return [token.content];
  if (token.type === 'html_inline') return isPlainTag(token.content) ? [] : [token.content];
  return token.children?.flatMap(findRawHtml) ?? [];
}

/** From a drawing, only what would run is taken out. */
function findRunningIn(html: string): string[] {
  return findDrawings(html).flatMap(({ start, end }) => [...findRunning(html.slice(start, end))]);
}

function withoutDrawings(html: string): string {
  return replaceDrawings(html, () => '');
}

/** Tags that format a few words and have no other effect. */
function isPlainTag(html: string): boolean {
  return /^<\/?(?:br|b|i|em|strong|sub|sup|kbd|mark|small|del|ins)\s*\/?>$/i.test(html);
}
