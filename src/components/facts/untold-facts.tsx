import type { JSX } from 'preact';
import { wordsOf } from '../../words/words-of.ts';

type UntoldFactsProps = { readonly names: readonly string[]; readonly language: string };

/** One line for what an author says is not known, instead of a row with a dash for each. */
export function UntoldFacts({ names, language }: UntoldFactsProps): JSX.Element | null {
  return names.length > 0 ? <p class="facts-untold">{wordsOf(language).facts.untold(names)}</p> : null;
}
