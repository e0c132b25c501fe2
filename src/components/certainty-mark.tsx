import type { JSX } from 'preact';
import { type Certainty, markOf } from '../lecture/certainty.ts';
import { wordsOf } from '../words/words-of.ts';

type CertaintyMarkProps = { readonly certainty: Certainty; readonly language: string };

/** The author's mark as a small sign, which a screen reader speaks as what it means. */
export function CertaintyMark({ certainty, language }: CertaintyMarkProps): JSX.Element {
  return (
    <span class={`certainty certainty-${certainty}`}>
      <span aria-hidden="true">{markOf[certainty]}</span>
      <span class="visually-hidden"> ({wordsOf(language).facts.certainties[certainty]})</span>
    </span>
  );
}
