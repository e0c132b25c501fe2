import { dropNoteRefs } from '../html/drop-note-refs.ts';
import { type Html, trustHtml } from '../html/html.ts';

const linkWithin = /(<a\b[^>]*? href=")#/g;

/**
 * Markup of a lecture for the page of its slides, whose address lies below: links to a place of the lecture lead there, and numbers of footnotes,
 * which stay there, are dropped.
 */
export function leaveLecture(html: Html): Html {
  return trustHtml(dropNoteRefs(html).replace(linkWithin, '$1../#'));
}

/** The same for all markup in a block: captions, facts, what is said about a link. */
export function allLeaveLecture<Value>(value: Value): Value {
  if (typeof value === 'string') return (value.includes('<') ? leaveLecture(value as never) : value) as Value;
  if (Array.isArray(value)) return value.map(allLeaveLecture) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, allLeaveLecture(part)]),
  ) as Value;
}
