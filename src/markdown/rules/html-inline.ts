// The prompt is "<image> What is this?": <image> is a word, <b>…</b> is HTML.

import type { MarkdownIt } from 'markdown-it';
import { isHtmlElement, isPlainTextElement, plainTextNames } from '../html-elements.ts';

/** A tag, or as much of one as there is. */
const tag = /<\/?([a-z][\w.:-]*)(?:(?:\s[^<>]{0,400})?>)?/iy;

/** An element whose content is no markup is read up to a length, so that many unclosed ones cost no more than one. */
const plainTextElement = new RegExp(
  `<(${plainTextNames})(?:\\s[^<>]{0,400})?>[\\s\\S]{0,4000}?</\\1\\s*>`,
  'iy',
);

/**
 * Leaves words in angle brackets that are no elements as text: a browser would hide them. A script
 * inside a line is taken as a whole; one that is never closed is text as well.
 */
export function htmlInline(markdown: MarkdownIt): void {
  markdown.inline.ruler.before('html_inline', 'html_words', (state, silent) => {
    if (state.src.charCodeAt(state.pos) !== 0x3c) return false;
    tag.lastIndex = state.pos;
    const [written = '', name = ''] = tag.exec(state.src) ?? [];
    if (!name) return false;
    const isElement = isHtmlElement(name);
    if (isElement && !isPlainTextElement(name.toLowerCase())) return false;
    plainTextElement.lastIndex = state.pos;
    const element = isElement ? plainTextElement.exec(state.src)?.[0] : undefined;
    const text = element ?? written;
    if (!silent) state.push(element ? 'html_inline' : 'tag_word', '', 0).content = text;
    state.pos += text.length;
    return true;
  });
  markdown.renderer.rules.tag_word = (tokens, index) =>
    markdown.utils.escapeHtml(tokens[index]?.content ?? '');
}
