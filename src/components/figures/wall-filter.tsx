import type { JSX } from 'preact';
import type { FiguresPage, WallChoice } from '../../pages/figures/figures-page.ts';
import { otherLanguage } from '../../words/other-language.ts';
import { wordsOf } from '../../words/words-of.ts';

/** Family and lecture to choose from; needs a script, and is not shown without one. */
export function WallFilter({ page }: { readonly page: FiguresPage }): JSX.Element | null {
  const { families, lectures, figures, walls, language } = page;
  if (families.length + lectures.length === 0) return null;
  const words = wordsOf(language);
  return (
    <fieldset class="wall-filter">
      <legend class="visually-hidden">{words.wall.filter}</legend>
      <Choice name="family" text={words.wall.family} choices={families} language={language} />
      <Choice name="lecture" text={words.wall.lecture} choices={lectures} language={language} />
      <p role="status">
        {words.wall.shown} <b data-shown>{words.number(figures.length)}</b>{' '}
        {words.wall.of(figures.length, walls.length > 1)}
      </p>
      <button type="button" hidden>
        {words.wall.reset}
      </button>
    </fieldset>
  );
}

type ChoiceProps = {
  readonly name: string;
  readonly text: string;
  readonly choices: readonly WallChoice[];
  readonly language: string;
};

function Choice({ name, text, choices, language }: ChoiceProps): JSX.Element | null {
  if (choices.length === 0) return null;
  const words = wordsOf(language).wall;
  return (
    <label>
      {text}{' '}
      <select name={name} autocomplete="off">
        <option value="">{words.all}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} lang={otherLanguage(choice.language, language)}>
            {words.choice(choice.text, choice.count)}
          </option>
        ))}
      </select>
    </label>
  );
}
