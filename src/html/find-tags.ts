import { readTag, type Tag } from './read-tag.ts';
import { withoutTags } from './without-tags.ts';

/** A tag, and where it starts. */
export type PlacedTag = Tag & { readonly start: number };

/**
 * The tags of hand-written HTML, as browsers read them, up to the first that is never finished. Nothing within a comment is one.
 *
 * @example [...findTags('<b>a</b>')].map(({ start }) => start) // [0, 4]
 */
export function* findTags(html: string): Generator<PlacedTag> {
  for (let start = html.indexOf('<'); start >= 0; ) {
    const tag = readTag(html, start);
    if (tag === 'unfinished') return;
    if (tag !== 'text') yield { ...tag, start };
    const isComment = tag === 'text' && html.startsWith('<!--', start);
    const end = isComment ? html.indexOf('-->', start) : tag === 'text' ? start + 1 : tag.end;
    if (end < 0) return;
    start = html.indexOf('<', end);
  }
}

/**
 * The words of the first `<summary>` of a text; empty if it has none.
 *
 * @example summaryOf('<details><summary>More <b>birds</b></summary>') // 'More birds'
 */
export function summaryOf(html: string): string {
  const [start, end] = [...findTags(html)].filter(({ name }) => name === 'summary');
  return start && end?.closes ? withoutTags(html.slice(start.end, end.start)).trim() : '';
}
