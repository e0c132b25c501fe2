import type { JSX } from 'preact';
import { type Certainty, markOf } from '../../lecture/facts/certainty.ts';
import { wordsOf } from '../../words/words-of.ts';

type CertaintyMarkProps = { readonly certainty: Certainty; readonly language: string };

/**
 * The author's mark as a small symbol, which a screen reader reads as its meaning. What was seen in its source is the normal case and has
 * none: a symbol on every value would hide the few that are less certain.
 */
export function CertaintyMark({ certainty, language }: CertaintyMarkProps): JSX.Element | null {
  if (certainty === 'source') return null;
  return (
    <span class={`certainty certainty-${certainty}`}>
      <span aria-hidden="true">{markOf[certainty]}</span>
      <span class="visually-hidden"> ({wordsOf(language).facts.certainties[certainty]})</span>
    </span>
  );
}
