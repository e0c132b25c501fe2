// <h2 align="center">Herons</h2>

import type { MarkdownIt, Token } from 'markdown-it';
import { readTag } from '../../../html/read-tag.ts';
import { withoutTags } from '../../../html/without-tags.ts';
import { setMeta } from '../../token-meta.ts';

/** A block that is one heading and nothing else. */
const heading = /^<h([1-6])(?=[\s>])[^>]*>((?:(?!<\/?h[1-6]\b)[\s\S])*)<\/h\1\s*>(?:\s*<br\s*\/?>)*$/i;

/** What is a mark of Markdown in a text, and a sign like any other in HTML. */
const marks = /[\\`*_[\]~$^{}]/g;

/** Reads a heading of hand-written HTML as the heading that it is: it opens a section, and has an id. */
export function htmlHeading(markdown: MarkdownIt): void {
  markdown.core.ruler.after('block', 'html_heading', (state) => {
    if (!state.tokens.some(isHeading)) return;
    state.tokens = state.tokens.flatMap((token) =>
      isHeading(token) ? toHeading(token, state.Token) : token,
    );
  });
}

function isHeading({ type, level, content }: Token): boolean {
  if (type !== 'html_block' || level > 0 || !/^<h[1-6]/i.test(content)) return false;
  const inside = heading.exec(content.trim())?.[2] ?? '';
  return /[\p{L}\p{N}]/u.test(withoutTags(inside));
}

function toHeading(
  block: Token,
  Maker: new (type: string, tag: string, nesting: -1 | 0 | 1) => Token,
): Token[] {
  const html = block.content.trim();
  const [, level = '2', inside = ''] = heading.exec(html) ?? [];
  const [open, inline, close] = [
    new Maker('heading_open', `h${level}`, 1),
    new Maker('inline', '', 0),
    new Maker('heading_close', `h${level}`, -1),
  ];
  const markup = '#'.repeat(Number(level));
  for (const token of [open, inline, close]) Object.assign(token, { map: block.map, block: true, markup });
  Object.assign(inline, { level: 1, markup: '', children: [], content: toMarkdown(inside) });
  const tag = readTag(html, 0);
  const id = typeof tag === 'object' ? tag.attributes.find(({ name }) => name === 'id')?.value : undefined;
  if (id) open.attrSet('id', id);
  setMeta(open, { kind: 'html-heading' });
  return [open, inline, close];
}

/** Its content on one line, with tags as they are and no marks of Markdown between them. */
function toMarkdown(html: string): string {
  return html
    .split(/(<[^>]*>)/)
    .map((part, index) => (index % 2 === 0 ? part.replace(marks, '\\$&') : part))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
