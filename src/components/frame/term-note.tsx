import type { JSX } from 'preact';
import type { Site } from '../../pages/site.ts';
import { wordsOf } from '../../words/words-of.ts';

type TermNoteProps = { readonly site: Site; readonly language: string };

/** On every page of an old term: that there is a newer one, and where. */
export function TermNote({ site, language }: TermNoteProps): JSX.Element | null {
  const { term, terms } = site;
  const [current] = terms ?? [];
  if (!current || term === undefined || current.name === term) return null;
  const { title, old, current: to } = wordsOf(language).terms;
  return (
    <aside class="term-note" aria-label={title}>
      {old(term)} <a href={current.href}>{to(current.name)}</a>
    </aside>
  );
}
