// | ![](https://example.org/a.png) | a picture inside a table, a list or a sentence

import type { MarkdownIt } from 'markdown-it';
import { findSourceSet } from '../../../identity/source-set.ts';
import { wordsOf } from '../../../words/words-of.ts';
import { renderEnvironment } from '../../render.ts';
import { parseWidth, widthClass } from '../../width-hint.ts';

/** Prints pictures that are no figures: loaded late, without referrer, never without a text. */
export function prosePicture(markdown: MarkdownIt): void {
  markdown.renderer.rules.image = (tokens, index, options, environment, renderer) => {
    const token = tokens[index];
    if (!token) return '';
    const written = renderer.renderInlineAsText(token.children ?? [], options, environment).trim();
    const { name, language } = renderEnvironment(environment);
    token.attrSet('alt', written || wordsOf(language).figures.inText(name));
    const address = String(token.attrGet('src') ?? '');
    const sourceSet = findSourceSet(address);
    if (sourceSet) token.attrSet('srcset', sourceSet);
    if (token.meta?.dark) token.attrSet('data-dark', String(token.meta.dark));
    const width = parseWidth(token.attrGet('width')?.toString(), String(token.meta?.style ?? ''));
    if (width) token.attrJoin('class', widthClass(width));
    token.attrs = token.attrs?.filter(([name]) => name !== 'width' && name !== 'height') ?? null;
    token.attrSet('loading', 'lazy');
    token.attrSet('decoding', 'async');
    token.attrSet('referrerpolicy', 'no-referrer');
    return renderer.renderToken(tokens, index, options);
  };
}
