// <video controls><source src="https://example.org/a.mp4"></video>

import type { MarkdownIt, Token } from 'markdown-it';

/** A video tag with whatever stands in it. */
export type VideoTag = {
  /** Absent where no address could be found. */
  readonly address?: string;
  /** What is wrong with the tag, ready to stand after "The video tag". */
  readonly fault?: string;
};

/** A tag is read up to a length, so that a thousand unclosed ones cost no more than one. */
const wholeTag = /<video\b[\s\S]{0,4000}?<\/video\s*>/iy;
const wholeBlock = /^\s*<video\b[\s\S]{0,4000}?<\/video\s*>\s*$/i;
const source = /\bsrc\s*=+\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;

/** Faults that real posts hold, first one that fits. */
const faults: readonly (readonly [form: RegExp, fault: string])[] = [
  [/<src\s*=/i, 'writes its address as <src="…">, which no browser reads'],
  [/\bsrc\s*==/i, 'writes src== with two equals signs, which no browser reads'],
  [/<video\b[^>]*\bcontrol(?![\w-])/i, 'says "control", which no browser reads; the word is "controls"'],
];

/** Takes a whole `<video>` out of the text, well-formed or not, as a token of type `video`. */
export function video(markdown: MarkdownIt): void {
  markdown.inline.ruler.before('html_inline', 'video', (state, silent) => {
    if (state.src.charCodeAt(state.pos) !== 0x3c) return false;
    wholeTag.lastIndex = state.pos;
    const written = wholeTag.exec(state.src)?.[0];
    if (!written) return false;
    if (!silent) describeIn(state.push('video', 'video', 0), written);
    state.pos += written.length;
    return true;
  });
  markdown.core.ruler.after('block', 'video_block', (state) => {
    for (const token of state.tokens) {
      if (token.type !== 'html_block' || !wholeBlock.test(token.content)) continue;
      token.type = 'video';
      describeIn(token, token.content.trim());
    }
  });
  markdown.renderer.rules.video = (tokens, index) => printVideo(markdown, tokens[index]);
}

/**
 * Reads a video tag, also one that no browser would understand.
 *
 * @example parseVideoTag('<video><source src="a.mp4"></video>') // { address: 'a.mp4' }
 */
export function parseVideoTag(written: string): VideoTag {
  const match = source.exec(written);
  const address = match?.[1] ?? match?.[2] ?? match?.[3];
  const fault = address ? faults.find(([form]) => form.test(written))?.[1] : 'has no address';
  return { ...(address && { address }), ...(fault && { fault }) };
}

function describeIn(token: Token, written: string): void {
  token.content = written;
  token.meta = parseVideoTag(written);
}

/** Inside a table cell or a list a video has no block of its own. */
function printVideo(markdown: MarkdownIt, token: Token | undefined): string {
  const { address }: VideoTag = token?.meta ?? {};
  if (!address) return markdown.utils.escapeHtml(token?.content ?? '');
  const safe = markdown.utils.escapeHtml(address);
  return markdown.validateLink(address) ? `<video controls preload="none" src="${safe}"></video>` : safe;
}
