import type { JSX } from 'preact';
import type { ListPart } from '../../pages/lists/list-parts.ts';
import { wordsOf } from '../../words/words-of.ts';
import { ListPager } from './list-pager.tsx';

type ListEndProps = { readonly part: ListPart; readonly language: string };

/** What is below a list: that nothing matches, that there is more, and its other pages. */
export function ListEnd({ part, language }: ListEndProps): JSX.Element {
  const words = wordsOf(language).filters;
  return (
    <>
      <p class="empty-note" data-list-nothing hidden>
        {words.nothing}{' '}
        <button type="button" data-list-reset>
          {words.reset}
        </button>
      </p>
      <p class="list-more" data-list-more hidden>
        <button type="button">{words.more}</button>
      </p>
      <ListPager part={part} language={language} />
    </>
  );
}
