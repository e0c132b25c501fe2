// This site was last updated {{ site.time | date: "%B %d, %Y" }}.

import type { MarkdownIt } from 'markdown-it';

/** What a Liquid tag in a post is: the one expression that we replace, or something else. */
export type LiquidMark =
  /** `format` is strftime, absent where the author wrote none. */
  { readonly kind: 'site-time'; readonly format?: string } | { readonly kind: 'leftover' };

/** A mark is read up to a length, so that a thousand unclosed ones cost no more than one. */
const mark = /\{\{.{0,400}?\}\}|\{%.{0,400}?%\}/y;

const siteTime = /^\{\{-?\s*site\.time\s*(?:\|\s*date\s*:\s*(?:"([^"]*)"|'([^']*)')\s*)?-?\}\}$/;

/** Takes Jekyll's `{{ … }}` and `{% … %}` out of the text, as tokens of type `liquid`. */
export function liquid(markdown: MarkdownIt): void {
  markdown.inline.ruler.before('emphasis', 'liquid', (state, silent) => {
    if (state.src.charCodeAt(state.pos) !== 0x7b) return false;
    mark.lastIndex = state.pos;
    const written = mark.exec(state.src)?.[0];
    if (!written) return false;
    if (!silent) {
      const token = state.push('liquid', '', 0);
      token.content = written;
    }
    state.pos += written.length;
    return true;
  });
  markdown.renderer.rules.liquid = (tokens, index) => markdown.utils.escapeHtml(tokens[index]?.content ?? '');
}

/**
 * Reads a Liquid mark.
 *
 * @example parseLiquid('{{ site.time | date: "%Y" }}') // { kind: 'site-time', format: '%Y' }
 */
export function parseLiquid(written: string): LiquidMark {
  const match = siteTime.exec(written);
  if (!match) return { kind: 'leftover' };
  const format = match[1] ?? match[2];
  return format === undefined ? { kind: 'site-time' } : { kind: 'site-time', format };
}
