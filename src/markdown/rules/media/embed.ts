// a frame inside a sentence, a list or a table: <iframe src="https://www.youtube.com/embed/abcDEF12345"></iframe>

import type { MarkdownIt } from 'markdown-it';
import { emptySourceSet } from '../../../identity/source-set.ts';
import { wordsOf } from '../../../words/words-of.ts';
import { findEmbedLink } from '../../embed-link.ts';
import { keepMarkup } from '../../kept.ts';
import { renderEnvironment } from '../../render.ts';
import { metaOf } from '../../token-meta.ts';

/** Prints a frame within text as a link; a script replaces it with its player. */
export function embed(markdown: MarkdownIt): void {
  const { escapeHtml } = markdown.utils;
  markdown.renderer.rules.embed = (tokens, index, _options, environment = {}) => {
    const { address = '', title = '', still: written } = metaOf(tokens[index], 'frame') ?? {};
    const { attributes, text } = findEmbedLink(address, title);
    const words = wordsOf(renderEnvironment(environment).language).embeds;
    const shown = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
    const still = written ? printUnasked(escapeHtml(written), escapeHtml(words.still(text))) : '';
    return keepMarkup(environment, `<a${shown.join('')}>${still}${escapeHtml(text)}</a>`);
  };
}

/** The still of a video is on the page only as its address, and never requested. */
function printUnasked(address: string, text: string): string {
  return `<img src="${address}" srcset="${emptySourceSet}" alt="${text}" hidden loading="lazy" referrerpolicy="no-referrer">`;
}
