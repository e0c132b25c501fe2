// <video controls><source src="https://example.org/a.mp4"></video>

import type { MarkdownIt, Token } from 'markdown-it';
import { type Html, trustHtml } from '../../../html/html.ts';
import { renderEnvironment } from '../../render.ts';
import { metaOf, setMeta, type VideoTag } from '../../token-meta.ts';
import { findVideoFallback } from '../../video-fallback.ts';

/** A tag is read up to a length, so that a thousand unclosed ones cost no more than one. */
const wholeTag = /<video\b[\s\S]{0,4000}?<\/video\s*>/iy;
const wholeBlock = /^\s*<video\b[\s\S]{0,4000}?<\/video\s*>\s*$/i;
const source = /\bsrc\s*=+\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
const sourceTag = /<source\b[^>]*\ssrc\s*=+\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
const poster = /^<video\b[^>]*\sposter\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;

/** Faults of real posts; the first one that fits counts. */
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
  markdown.renderer.rules.video = (tokens, index, options, environment, renderer) => {
    const token = tokens[index];
    if (!token) return '';
    const { picture, ...tag } = metaOf(token, 'video') ?? { kind: 'video' };
    const { address } = tag;
    if (!address || !markdown.validateLink(address))
      return markdown.utils.escapeHtml(address || token.content);
    const instead = picture
      ? trustHtml(renderer.renderInline([picture], options, environment))
      : findVideoFallback(token.content, renderEnvironment(environment));
    return printVideo(markdown, tag, instead);
  };
}

/**
 * Reads a video tag, even one that no browser would understand.
 *
 * @example parseVideoTag('<video><source src="a.mp4"></video>') // { address: 'a.mp4' }
 */
export function parseVideoTag(written: string): VideoTag {
  const [address] = [...written.matchAll(source)].map(readValue).filter(Boolean);
  const others = [...written.matchAll(sourceTag)]
    .map(readValue)
    .filter((other) => other && other !== address);
  const picture = poster.exec(written);
  const fault = address ? faults.find(([form]) => form.test(written))?.[1] : 'has no address';
  return {
    ...(address && { address }),
    ...(others.length > 0 && { others: [...new Set(others)] }),
    ...(picture && { poster: readValue(picture) }),
    ...(fault && { fault }),
  };
}

function readValue([, double, single, bare]: RegExpMatchArray): string {
  return (double ?? single ?? bare ?? '').trim();
}

function describeIn(token: Token, written: string): void {
  token.content = written;
  setMeta(token, { kind: 'video', ...parseVideoTag(written) });
}

/** A player that loads nothing until its reader presses play. */
export function printVideo(
  markdown: MarkdownIt,
  { address = '', others = [], poster }: VideoTag,
  instead: Html,
): Html {
  const { escapeHtml } = markdown.utils;
  const safe = [address, ...others].filter((written) => markdown.validateLink(written)).map(escapeHtml);
  const still = poster && markdown.validateLink(poster) ? ` poster="${escapeHtml(poster)}"` : '';
  const start = `<video controls preload="none"${still}`;
  if (safe.length === 1) return trustHtml(`${start} src="${safe[0]}">${instead}</video>`);
  return trustHtml(`${start}>${safe.map((source) => `<source src="${source}">`).join('')}${instead}</video>`);
}
