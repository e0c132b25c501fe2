import type { MarkdownIt, Token } from 'markdown-it';
import { cleanHtml } from './clean-html.ts';
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

/** Printed markup and what had to be taken out of it. */
export type Rendered = { readonly html: Html; readonly removed: readonly string[] };

/** Prints whole blocks: paragraphs, lists, tables. */
export function renderBlocks(
  markdown: MarkdownIt,
  tokens: readonly Token[],
  environment: RenderEnvironment,
): Rendered {
  const html = markdown.renderer.render([...tokens], markdown.options, { ...environment });
  return finish(html, tokens);
}

/** Prints a piece of a line, without a paragraph around it. */
export function renderInline(
  markdown: MarkdownIt,
  tokens: readonly Token[],
  environment: RenderEnvironment,
): Rendered {
  const html = markdown.renderer.renderInline([...tokens], markdown.options, { ...environment });
  return finish(html, tokens);
}

/** Markup that the author wrote by hand goes through the sanitiser; what markdown-it made is safe. */
function finish(html: string, tokens: readonly Token[]): Rendered {
  if (!tokens.some(holdsRawHtml)) return { html: html as Html, removed: [] };
  return cleanHtml(html);
}

function holdsRawHtml(token: Token): boolean {
  if (token.type === 'html_block') return true;
  if (token.type === 'html_inline')
    return !/^<\/?(?:br|b|i|u|em|strong|sub|sup|kbd|mark|small|del|ins)\s*\/?>$/i.test(token.content);
  return token.children?.some(holdsRawHtml) ?? false;
}

/** Prints some lines of a paragraph as a paragraph of their own. */
export function renderParagraph(
  markdown: MarkdownIt,
  tokens: readonly Token[],
  environment: RenderEnvironment,
): Rendered {
  const { html, removed } = renderInline(markdown, tokens, environment);
  return { html: `<p>${html}</p>\n` as Html, removed };
}

/** Plain text as markup. */
export function renderText(markdown: MarkdownIt, text: string): Html {
  return markdown.utils.escapeHtml(text) as Html;
}

/** Two pieces of markup, one behind the other. */
export function joinHtml(first: Html, second: Html): Html {
  return `${first}${second}` as Html;
}
