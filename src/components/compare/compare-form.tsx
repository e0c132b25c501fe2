import type { JSX } from 'preact';
import type { CompareChoice } from '../../pages/models/compare-page.ts';
import type { Words } from '../../words/words.ts';

type CompareFormProps = { readonly choices: readonly CompareChoice[]; readonly words: Words['compare'] };

/** The field that adds a model to the comparison. Its button waits for the script: sent by the browser, the form would lose the models that are there. */
export function CompareForm({ choices, words }: CompareFormProps): JSX.Element {
  return (
    <form class="compare-form" data-compare-form autocomplete="off">
      <label class="list-field">
        <span>{words.add}</span>
        <input type="text" name="name" list="compare-choices" placeholder={words.placeholder} required />
      </label>
      <datalist id="compare-choices">
        {choices.map(({ name, slug }) => (
          <option key={slug} value={name} data-slug={slug} />
        ))}
      </datalist>
      <button type="submit" disabled>
        {words.submit}
      </button>
      <p role="status" data-compare-status />
    </form>
  );
}
