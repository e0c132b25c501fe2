import type { Token } from 'markdown-it';
import { readTag } from '../../html/read-tag.ts';
import { makeToken } from '../make-token.ts';

/**
 * Reads hand-written links in headings, `### <a href="https://…">Heron</a>`, as the links that they are: as those of
 * Markdown, they become cards.
 *
 * @param tokens of the whole body; the inline children of headings are replaced
 */
export function readHeadingLinks(tokens: readonly Token[]): void {
  tokens.forEach((token, index) => {
    const inline = tokens[index + 1];
    if (token.type === 'heading_open' && inline?.children?.some(isLinkTag))
      inline.children = readLinks(inline.children);
  });
}

function readLinks(children: readonly Token[]): Token[] {
  let isOpen = false;
  return children.map((token, index) => {
    const address = isOpen ? undefined : addressOf(token);
    if (address && children.slice(index).some(isEnd)) {
      isOpen = true;
      return makeToken(token, 'link_open', { nesting: 1, attrs: [['href', address]] });
    }
    if (!isOpen || !isEnd(token)) return token;
    isOpen = false;
    return makeToken(token, 'link_close', { nesting: -1 });
  });
}

function isLinkTag(token: Token): boolean {
  return addressOf(token) !== undefined;
}

function addressOf({ type, content }: Token): string | undefined {
  if (type !== 'html_inline' || !/^<a\s/i.test(content)) return undefined;
  const tag = readTag(content, 0);
  const address = typeof tag === 'object' ? tag.attributes.find(({ name }) => name === 'href')?.value : '';
  return address?.trim() || undefined;
}

function isEnd({ type, content }: Token): boolean {
  return type === 'html_inline' && /^<\/a\s*>/i.test(content);
}
