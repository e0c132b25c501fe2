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

/** The same for all markup in a block: captions, facts, what is said about a link. What has none stays the same object. */
export function allLeaveLecture<Value>(value: Value): Value {
  if (typeof value === 'string') return (value.includes('<') ? leaveLecture(value as never) : value) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const parts = value as Record<string, unknown>;
  let left: Record<string, unknown> | undefined;
  for (const key in parts) {
    const part = allLeaveLecture(parts[key]);
    if (part === parts[key]) continue;
    left ??= (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
    left[key] = part;
  }
  return (left ?? value) as Value;
}
