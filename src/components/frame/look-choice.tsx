import type { JSX } from 'preact';
import { wordsOf } from '../../words/words-of.ts';

/** Table or cards. */
export function LookChoice({ language }: { readonly language: string }): JSX.Element {
  const words = wordsOf(language).filters;
  return (
    <fieldset class="list-choices">
      <legend>{words.view}</legend>
      <label>
        <input type="radio" name="view" value="" checked /> {words.looks.table}
      </label>
      <label>
        <input type="radio" name="view" value="cards" /> {words.looks.cards}
      </label>
    </fieldset>
  );
}
