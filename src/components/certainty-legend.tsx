import type { JSX } from 'preact';
import { type Certainty, certainties as every, markOf } from '../lecture/certainty.ts';
import { wordsOf } from '../words/words-of.ts';

type CertaintyLegendProps = { readonly certainties: readonly Certainty[]; readonly language: string };

/** What the marks of a fact sheet mean; nothing where it has none. Each mark says it itself to a screen reader. */
export function CertaintyLegend({ certainties, language }: CertaintyLegendProps): JSX.Element | null {
  const shown = every.filter((certainty) => certainties.includes(certainty));
  if (shown.length === 0) return null;
  const words = wordsOf(language).facts.certainties;
  return (
    <p class="certainty-legend" aria-hidden="true">
      {shown.map((certainty) => (
        <span key={certainty}>
          <span class={`certainty certainty-${certainty}`}>{markOf[certainty]}</span> {words[certainty]}
        </span>
      ))}
    </p>
  );
}
