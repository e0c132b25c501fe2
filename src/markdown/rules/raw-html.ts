// <div id="Outline" class="site-header"><b>never closed</b><!--

import type { MarkdownIt, Token } from 'markdown-it';
import { containHtml } from '../contain-html.ts';
import { renderEnvironment } from '../render.ts';

/** Prints hand-written HTML so that it cannot reach beyond itself. What may run is left to the sanitiser. */
export function rawHtml(markdown: MarkdownIt): void {
  const print = (tokens: readonly Token[], index: number, _options: unknown, bag?: object) => {
    const written = tokens[index]?.content ?? '';
    return isBareTag.test(written) ? written : containHtml(written, renderEnvironment(bag).claimId);
  };
  markdown.renderer.rules.html_block = print;
  markdown.renderer.rules.html_inline = print;
}

/** `<br>`, `</p>`: most tags that authors write. */
const isBareTag = /^<\/?(?:br|b|i|em|strong|sub|sup|p|u|div|span|center)\s*\/?>\n?$/i;
