import { type Html, trustHtml } from '../html/html.ts';
import { endOf, nextTag } from '../html/next-tag.ts';

/** One element of a text that no other element of it contains. */
export type ProsePiece = {
  /** `p`, `ul`, `table` …; empty for words outside any element. */
  readonly name: string;
  readonly classes: readonly string[];
  readonly html: Html;
};

const isVoid = /^(?:br|hr|img|input|wbr|col)$/;

/**
 * Cuts printed markup into its outermost elements, in order.
 *
 * @example cutProse(html('<p>A heron.</p><ul>…</ul>')).map(({ name }) => name) // ['p', 'ul']
 */
export function cutProse(html: Html): ProsePiece[] {
  const pieces: ProsePiece[] = [];
  const add = (from: number, to: number, name = '', attributes = '') => {
    const text = trustHtml(html.slice(from, to));
    if (text.trim() !== '') pieces.push({ name, classes: classesIn(attributes), html: text });
  };
  let from = 0;
  for (let tag = nextTag(html, 0); tag; tag = nextTag(html, from)) {
    add(from, tag.start);
    from = tag.closes || isVoid.test(tag.name) ? tag.end : endOf(html, tag);
    if (tag.name !== '') add(tag.start, from, tag.name, tag.attributes);
  }
  add(from, html.length);
  return pieces;
}

function classesIn(attributes: string): string[] {
  const [, names = ''] = /\bclass="([^"]*)"/.exec(attributes) ?? [];
  return names.split(/\s+/).filter(Boolean);
}
