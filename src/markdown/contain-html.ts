import { isPlainTextElement, isVoidElement } from '../html/html-elements.ts';
import { readTag, type Tag } from '../html/read-tag.ts';

/** Gives an id that nothing else of the page has. */
export type ClaimId = (wanted: string) => string;

/** Constructs that are not elements, with the text that ends them. */
const marks: readonly (readonly [start: string, end: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<!', '>'],
  ['<?', '>'],
];

/** Classes that say what a text is; any other could be one of the site's own. */
const allowedClasses = /^(?:align-(?:left|center|right)|language-[\w+#-]+)$/;

/**
 * Makes a piece of hand-written HTML end where it ends: from the first comment, tag or script that it
 * leaves open, everything is shown as text, since a browser would take what follows for a part of it.
 * Ids become unique in the page, and the classes of the site are not the author's to use.
 *
 * @example containHtml('<b>x</b><!-- y', (id) => id) // '<b>x</b>&lt;!-- y'
 */
export function containHtml(html: string, claimId: ClaimId): string {
  let text = '';
  let at = 0;
  let depth = 0;
  for (let next = html.indexOf('<'); next >= 0; next = html.indexOf('<', at)) {
    text += html.slice(at, next);
    const piece = depth > deepest ? undefined : readPiece(html, next, claimId);
    depth = Math.max(0, depth + (piece?.opens ?? 0));
    if (!piece) return text + html.slice(next).replaceAll('<', '&lt;');
    text += piece.text;
    at = piece.end;
  }
  return text + html.slice(at);
}

/** Browsers nest no more than 512 elements; anything deeper is an attack, not a page. */
const deepest = 500;

/** `opens` is 1 for an opening tag, -1 for a closing one. */
type Piece = { readonly text: string; readonly end: number; readonly opens?: number };

/** What starts with the `<` at an index; undefined if it has no end. */
function readPiece(html: string, start: number, claimId: ClaimId): Piece | undefined {
  const mark = marks.find(([opening]) => html.startsWith(opening, start));
  if (mark) {
    const end = html.indexOf(mark[1], start + mark[0].length);
    return end < 0 ? undefined : { text: html.slice(start, end + mark[1].length), end: end + mark[1].length };
  }
  const tag = readTag(html, start);
  if (tag === 'unfinished') return undefined;
  if (tag === 'text') return { text: '&lt;', end: start + 1 };
  const end = tag.closes || !isPlainTextElement(tag.name) ? tag.end : findClose(html, tag);
  if (end < 0) return undefined;
  const text = printTag(html, start, tag, claimId) + html.slice(tag.end, end);
  return { text, end, opens: countOpened(tag) };
}

function countOpened({ name, closes }: Tag): number {
  if (closes) return -1;
  return isVoidElement(name) || isPlainTextElement(name) ? 0 : 1;
}

function findClose(html: string, tag: Tag): number {
  const close = new RegExp(`</${tag.name}\\s*>`, 'gi');
  close.lastIndex = tag.end;
  return close.test(html) ? close.lastIndex : -1;
}

function printTag(html: string, start: number, tag: Tag, claimId: ClaimId): string {
  let text = '';
  let at = start;
  const hasId = tag.attributes.some(({ name }) => name === 'id');
  for (const { name, value, start: from, end } of tag.attributes) {
    const isId = name === 'id' || (name === 'name' && tag.name === 'a' && !hasId);
    if (!isId && name !== 'class') continue;
    text += html.slice(at, from) + (isId ? printId(value, claimId) : printClasses(value));
    at = end;
  }
  return text + html.slice(at, tag.end);
}

function printClasses(value: string): string {
  const kept = value.split(/\s+/).filter((name) => allowedClasses.test(name));
  return kept.length > 0 ? `class="${kept.join(' ')}"` : '';
}

function printId(value: string, claimId: ClaimId): string {
  const wanted = value.trim();
  return wanted && !/[\s"'<>&]/.test(wanted) ? `id="${claimId(wanted)}"` : '';
}
