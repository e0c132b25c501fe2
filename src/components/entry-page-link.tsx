import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import type { Section } from '../lecture/lecture.ts';
import { wordsOf } from '../words/words-of.ts';
import { PageLinksContext } from './page-links.ts';

type EntryPageLinkProps = { readonly section: Section; readonly language: string };

/** From the heading of an entry to the page with all that the course says of it. */
export function EntryPageLink({ section, language }: EntryPageLinkProps): JSX.Element | null {
  const page = useContext(PageLinksContext).ofEntry(section.id);
  if (!page) return null;
  const words = wordsOf(language).entity;
  const text = words.overview(page.places);
  return (
    <a
      class="entry-page"
      href={page.href}
      aria-label={words.linkOf(text, section.name)}
      data-pagefind-ignore="true"
    >
      {text}
    </a>
  );
}
