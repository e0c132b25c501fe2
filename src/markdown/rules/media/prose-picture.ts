// | ![](https://example.org/a.png) | a picture inside a table, a list or a sentence

import type { MarkdownIt } from 'markdown-it';
import { findSourceSet } from '../../../identity/source-set.ts';
import { wordsOf } from '../../../words/words-of.ts';
import { attributeOf } from '../../attribute-of.ts';
import { renderEnvironment } from '../../render.ts';
import { metaOf } from '../../token-meta.ts';
import { widthClass, widthOf } from '../../width-hint.ts';

/** Prints pictures that are not figures: loaded late, without referrer, never without a text. */
export function prosePicture(markdown: MarkdownIt): void {
  markdown.renderer.rules.image = (tokens, index, options, environment, renderer) => {
    const token = tokens[index];
    if (!token) return '';
    const written = renderer.renderInlineAsText(token.children ?? [], options, environment).trim();
    const { name, language } = renderEnvironment(environment);
    token.attrSet('alt', written || wordsOf(language).figures.inText(name));
    const sourceSet = findSourceSet(attributeOf(token, 'src'));
    if (sourceSet) token.attrSet('srcset', sourceSet);
    const { dark } = metaOf(token, 'picture') ?? {};
    if (dark) token.attrSet('data-dark', dark);
    const width = widthOf(token);
    if (width) token.attrJoin('class', widthClass(width));
    token.attrs = token.attrs?.filter(([name]) => name !== 'width' && name !== 'height') ?? null;
    token.attrSet('loading', 'lazy');
    token.attrSet('decoding', 'async');
    token.attrSet('referrerpolicy', 'no-referrer');
    return renderer.renderToken(tokens, index, options);
  };
}
