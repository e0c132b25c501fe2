import type { JSX } from 'preact';
import type { PageLink } from '../../pages/course-links.ts';
import { wordsOf } from '../../words/words-of.ts';

type EntryPageLinkProps = {
  readonly page: PageLink;
  /** Of the entry. */
  readonly name: string;
  readonly language: string;
};

/** From the head of an entry to the page with everything that the course says about it. */
export function EntryPageLink({ page, name, language }: EntryPageLinkProps): JSX.Element {
  const words = wordsOf(language).entity;
  const text = words.overview(page.places);
  return (
    <a class="entry-page" href={page.href} aria-label={words.linkOf(text, name)}>
      {text}
    </a>
  );
}
