import type { JSX } from 'preact';
import type { ListPart } from '../../pages/lists/list-parts.ts';
import { wordsOf } from '../../words/words-of.ts';

type ListPagerProps = { readonly part: ListPart; readonly language: string };

/** The way to the other pages of a long list. Filters read them all; see `assets/client/lists.ts`. */
export function ListPager({ part, language }: ListPagerProps): JSX.Element | null {
  if (part.pages.length === 1) return null;
  const words = wordsOf(language).filters;
  return (
    <nav class="list-pager" aria-label={words.pages} data-list-pages>
      {part.pages.map((href, index) => (
        <a key={href} href={href} aria-current={index + 1 === part.number ? 'page' : undefined}>
          {words.page(index + 1)}
        </a>
      ))}
    </nav>
  );
}
