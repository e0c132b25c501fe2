// [the list of models](/models/)

import type { MarkdownIt, Token } from 'markdown-it';
import { renderEnvironment } from '../render.ts';

/** Puts the base path in front of addresses of our own site, when a page is printed. */
export function prefixLocalLinks(markdown: MarkdownIt): void {
  markdown.renderer.rules.link_open = (tokens, index, options, environment, renderer) => {
    const token = tokens[index];
    if (token) prefix(token, 'href', renderEnvironment(environment).base);
    return renderer.renderToken(tokens, index, options);
  };
}

function prefix(token: Token, name: string, base: string): void {
  const address = String(token.attrGet(name) ?? '');
  const isLocal = address.startsWith('/') && !address.startsWith('//');
  if (isLocal && base !== '/' && !address.startsWith(base)) token.attrSet(name, base + address.slice(1));
}
