import type { JSX } from 'preact';
import type { Href } from '../pages/page.ts';
import { Icon } from './icon.tsx';

/** The search field. Without JavaScript it leads to the search page, which then points to the lists. */
export function SearchForm({ search }: { readonly search: Href }): JSX.Element {
  return (
    // biome-ignore lint/a11y/useSemanticElements: `search` would be one more box around the form
    <form class="search-form" action={search} method="get" role="search" data-search-form>
      <Icon name="search" />
      <input
        type="search"
        name="q"
        aria-label="Search the course"
        placeholder="Name, title or arXiv id"
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        enterkeyhint="search"
      />
      <button type="submit">Search</button>
    </form>
  );
}
