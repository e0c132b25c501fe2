import type { JSX } from 'preact';
import type { Href } from '../../pages/site.ts';
import { wordsOf } from '../../words/words-of.ts';
import { Icon } from '../text/icon.tsx';

type SearchFormProps = { readonly search: Href; readonly language: string };

/** The search field. Without JavaScript it leads to the search page, which then points to the lists. */
export function SearchForm({ search, language }: SearchFormProps): JSX.Element {
  const words = wordsOf(language).search;
  return (
    // biome-ignore lint/a11y/useSemanticElements: `search` would be one more box around the form
    <form class="search-form" action={search} method="get" role="search" data-search-form>
      <Icon name="search" />
      <input
        type="search"
        name="q"
        aria-label={words.field}
        placeholder={words.placeholder}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        enterkeyhint="search"
      />
      <button type="submit">{words.submit}</button>
    </form>
  );
}
