// 1) the first step
// 2) the second

import type { MarkdownIt } from 'markdown-it';

/**
 * Keeps the number of `2)` as text, instead of the one that a browser would count: Jekyll did not have such
 * lists, so that readers and authors speak of "2)".
 */
export function typedMarker(markdown: MarkdownIt): void {
  const { rules } = markdown.renderer;
  rules.ordered_list_open = (tokens, index, options, _environment, renderer) => {
    const token = tokens[index];
    if (token?.markup === ')') token.attrJoin('class', 'typed-markers');
    return renderer.renderToken(tokens, index, options);
  };
  rules.list_item_open = (tokens, index, options, _environment, renderer) => {
    const { markup, info = '' } = tokens[index] ?? {};
    const item = renderer.renderToken(tokens, index, options);
    return markup === ')'
      ? `${item}<span class="typed-marker">${markdown.utils.escapeHtml(info)})</span> `
      : item;
  };
}
