import type { Html } from './html.ts';

const noteRef = /<sup class="footnote-ref">.*?<\/sup>/g;

/** Markup without its references to footnotes, for a page that has none of the notes. */
export function dropNoteRefs<Markup extends Html | string>(html: Markup): Markup {
  return (html.includes('"footnote-ref"') ? html.replace(noteRef, '') : html) as Markup;
}
