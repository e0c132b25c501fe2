// | ![](https://example.org/a.png) | a picture inside a table, a list or a sentence

import type { MarkdownIt } from 'markdown-it';
import { rawAddress } from '../../identity/github.ts';
import { renderEnvironment } from '../render.ts';

/** Prints pictures that are no figures: loaded late, without referrer, never without a text. */
export function prosePicture(markdown: MarkdownIt): void {
  markdown.renderer.rules.image = (tokens, index, options, environment, renderer) => {
    const token = tokens[index];
    if (!token) return '';
    const written = renderer.renderInlineAsText(token.children ?? [], options, environment).trim();
    token.attrSet('alt', written || `${renderEnvironment(environment).name}, picture`);
    token.attrSet('src', rawAddress(String(token.attrGet('src') ?? '')));
    token.attrSet('loading', 'lazy');
    token.attrSet('decoding', 'async');
    token.attrSet('referrerpolicy', 'no-referrer');
    return renderer.renderToken(tokens, index, options);
  };
}
