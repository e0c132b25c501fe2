import type { JSX } from 'preact';
import type { ListFilter } from '../../pages/lists/list-filters.ts';
import { otherLanguage } from '../../words/other-language.ts';
import { wordsOf } from '../../words/words-of.ts';

type ListSelectProps = { readonly filter: ListFilter; readonly language: string };

/** A choice that leaves only some rows of a list, with their number. */
export function ListSelect({ filter, language }: ListSelectProps): JSX.Element {
  const words = wordsOf(language).filters;
  return (
    <label class="list-field">
      <span>{words.names[filter.name]}</span>
      <select name={filter.name}>
        <option value="">{words.any}</option>
        {filter.options.map(({ value, text, count, key, language: own = language }) => (
          <option key={value} value={value} data-key={key} lang={otherLanguage(own, language)}>
            {words.option(text, count)}
          </option>
        ))}
      </select>
    </label>
  );
}
