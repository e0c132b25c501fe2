import { Parser } from 'htmlparser2';

/** A piece of hand-written HTML, in the order of the text. */
export type HtmlPiece =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: Readonly<Record<string, string>> }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

/** The parser slows down faster than the number of unclosed elements grows; no block of a lecture is this long. */
export const longest = 100_000;

/** Elements that show none of the text in them. */
const silent = new Set(['iframe', 'script', 'style']);

/**
 * Cuts HTML into tags and text, forgiving as a browser: unclosed cells are closed, quotes may be missing.
 *
 * @example parseHtmlPieces('<img src=a.png>')[0] // { kind: 'open', name: 'img', attributes: { src: 'a.png' } }
 */
export function parseHtmlPieces(html: string): readonly HtmlPiece[] {
  if (html.length > longest) return [{ kind: 'text', text: html }];
  if (last.html !== html) last = { html, pieces: cutPieces(html) };
  return last.pieces;
}

/** What was read last: several stages ask about the same block, one right after the other. */
let last: { readonly html: string; readonly pieces: readonly HtmlPiece[] } = { html: '', pieces: [] };

function cutPieces(html: string): HtmlPiece[] {
  const pieces: HtmlPiece[] = [];
  let mute = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        pieces.push({ kind: 'open', name, attributes });
        if (silent.has(name)) mute += 1;
      },
      onclosetag: (name) => {
        pieces.push({ kind: 'close', name });
        if (silent.has(name)) mute -= 1;
      },
      ontext: (text) => {
        if (mute === 0 && text.trim()) pieces.push({ kind: 'text', text });
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return pieces;
}

/** The address of a picture, a frame or an object as its author meant it; a loader's stand-in does not count. */
export function addressOf(attributes: Readonly<Record<string, string>>): string {
  const written = (attributes.src || attributes['data-src'] || attributes.data || '').trim();
  return written.startsWith('//') ? `https:${written}` : written;
}
