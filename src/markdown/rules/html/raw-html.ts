// <div id="Outline" class="site-header"><b>never closed</b><!--

import type { MarkdownIt, Token } from 'markdown-it';
import { wordsOf } from '../../../words/words-of.ts';
import { containHtml } from '../../contain-html.ts';
import { printDrawing, replaceDrawings } from '../../drawings.ts';
import { keepMarkup } from '../../kept.ts';
import { renderEnvironment } from '../../render.ts';

/** Prints hand-written HTML so that it cannot reach beyond itself. What may run is left to the sanitiser. */
export function rawHtml(markdown: MarkdownIt): void {
  const print = (tokens: readonly Token[], index: number, _options: unknown, bag?: object) => {
    const written = tokens[index]?.content ?? '';
    if (isBareTag.test(written)) return written;
    const { claimId, language } = renderEnvironment(bag);
    const { drawing } = wordsOf(language).figures;
    const html = replaceDrawings(written, (svg) => keepMarkup(bag ?? {}, printDrawing(svg, drawing)));
    return containHtml(objectsAsEmbeds(html), claimId);
  };
  markdown.renderer.rules.html_block = print;
  markdown.renderer.rules.html_inline = print;
}

/** `<br>`, `</p>`: most tags that authors write. */
const isBareTag = /^<\/?(?:br|b|i|em|strong|sub|sup|p|u|div|span|center)\s*\/?>\n?$/i;

/** What an object shows to readers who cannot see it comes after it. */
function objectsAsEmbeds(html: string): string {
  return /<object/i.test(html)
    ? html.replace(/<object(?=[\s>])/gi, '<embed').replace(/<\/object\s*>/gi, ' ')
    : html;
}
