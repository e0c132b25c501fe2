// The prompt is "<image> What is this?": <image> is a word, <b>…</b> is HTML.

import type { MarkdownIt, StateInline } from 'markdown-it';
import { isHtmlElement, isPlainTextElement, plainTextNames } from '../../../html/html-elements.ts';
import { findDrawings } from '../../drawings.ts';

/** A tag, or as much of one as there is. */
const tag = /<\/?([a-z][\w.:-]*)(?:(?:\s[^<>]{0,400})?>)?/iy;

/** An element whose content is not markup is read up to a length, so that many unclosed ones cost no more than one. */
const plainTextElement = new RegExp(
  `<(${plainTextNames})(?:\\s[^<>]{0,400})?>[\\s\\S]{0,4000}?</\\1\\s*>`,
  'iy',
);

/** What Word writes besides HTML: `<o:p>`, `<st1:place w:st="on">`. */
const wordTag = /<\/?(?:o|st1|v|w):[a-z][\w-]{0,40}(?:\s[^<>]{0,400})?\/?>/iy;

/**
 * Leaves words in angle brackets that are not elements as text: a browser would hide them. A script
 * inside a line is taken as a whole; one that is never closed is text as well.
 */
export function htmlInline(markdown: MarkdownIt): void {
  markdown.inline.ruler.before('html_inline', 'html_words', (state, silent) => {
    if (state.src.charCodeAt(state.pos) !== 0x3c) return false;
    const whole = drawingAt(state);
    if (whole !== undefined) {
      if (!silent) state.push('html_inline', '', 0).content = whole;
      state.pos += whole.length;
      return true;
    }
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
  // An address in angle brackets may look like such a tag.
  markdown.inline.ruler.before('autolink', 'word_tags', (state, silent) => {
    if (state.src.charCodeAt(state.pos) !== 0x3c) return false;
    wordTag.lastIndex = state.pos;
    const written = wordTag.exec(state.src)?.[0];
    if (written === undefined) return false;
    if (!silent) state.push('html_inline', '', 0).content = written;
    state.pos += written.length;
    return true;
  });
  markdown.renderer.rules.tag_word = (tokens, index) =>
    markdown.utils.escapeHtml(tokens[index]?.content ?? '');
}

/** The drawings of the text that was last asked about. */
let known: { readonly src: string; readonly ends: ReadonlyMap<number, number> } = {
  src: '',
  ends: new Map(),
};

/** A drawing within a line. */
function drawingAt({ src, pos }: StateInline): string | undefined {
  if (!/^<svg/i.test(src.slice(pos, pos + 4))) return undefined;
  if (known.src !== src)
    known = { src, ends: new Map(findDrawings(src).map(({ start, end }) => [start, end] as const)) };
  const end = known.ends.get(pos);
  return end === undefined ? undefined : src.slice(pos, end);
}
