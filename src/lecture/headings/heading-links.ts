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
    const address = isOpen ? undefined : attributeOfLink(token, 'href');
    if (address && children.slice(index).some(isEnd)) {
      isOpen = true;
      const title = attributeOfLink(token, 'title');
      const attrs: [string, string][] = [['href', address]];
      if (title) attrs.push(['title', title]);
      return makeToken(token, 'link_open', { nesting: 1, attrs });
    }
    if (!isOpen || !isEnd(token)) return token;
    isOpen = false;
    return makeToken(token, 'link_close', { nesting: -1 });
  });
}

function isLinkTag(token: Token): boolean {
  return attributeOfLink(token, 'href') !== undefined;
}

function attributeOfLink({ type, content }: Token, wanted: 'href' | 'title'): string | undefined {
  if (type !== 'html_inline' || !/^<a\s/i.test(content)) return undefined;
  const tag = readTag(content, 0);
  const value = typeof tag === 'object' ? tag.attributes.find(({ name }) => name === wanted)?.value : '';
  return value?.trim() || undefined;
}

function isEnd({ type, content }: Token): boolean {
  return type === 'html_inline' && /^<\/a\s*>/i.test(content);
}
