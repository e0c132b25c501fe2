import type { JSX } from 'preact';
import { wordsOf } from '../../words/words-of.ts';

type CompareButtonProps = { readonly slug: string; readonly name: string; readonly language: string };

/** Chooses a model for comparison, or removes it; the style sheet hides it where no script would respond. */
export function CompareButton({ slug, name, language }: CompareButtonProps): JSX.Element {
  const words = wordsOf(language).compare;
  return (
    <button type="button" data-compare={slug} aria-pressed="false" aria-label={words.buttonOf(name)}>
      {words.button}
    </button>
  );
}
