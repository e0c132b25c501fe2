import type { JSX } from 'preact';
import { type Certainty, certainties as every, markOf } from '../../lecture/facts/certainty.ts';
import type { Fact } from '../../lecture/lecture.ts';
import { wordsOf } from '../../words/words-of.ts';

type CertaintyLegendProps = {
  readonly certainties: readonly Certainty[];
  /** Whether the author marked every value, so that one without a visible mark was seen in its source. */
  readonly isAllMarked?: boolean;
  readonly language: string;
};

/**
 * What the marks of a fact sheet mean, and what it means that a value has none; nothing where its author marked nothing. A screen reader hears each
 * mark in its place, but not that one is missing.
 */
export function CertaintyLegend(props: CertaintyLegendProps): JSX.Element | null {
  const { certainties, isAllMarked = false, language } = props;
  if (certainties.length === 0) return null;
  const words = wordsOf(language).facts;
  const shown = every.filter((certainty) => certainty !== 'source' && certainties.includes(certainty));
  return (
    <p class="certainty-legend">
      {certainties.includes('source') && <span>{isAllMarked ? words.unmarked : words.unmarkedToo}</span>}
      {shown.map((certainty) => (
        <span key={certainty} aria-hidden="true">
          <span class={`certainty certainty-${certainty}`}>{markOf[certainty]}</span>{' '}
          {words.certainties[certainty]}
        </span>
      ))}
    </p>
  );
}

/** The marks of some facts, each once. */
export function listCertainties(facts: readonly Fact[]): Certainty[] {
  return [...new Set(facts.flatMap(({ pieces }) => pieces.flatMap(({ certainties }) => certainties)))];
}

/** True if every word of the facts has a mark after it. */
export function areAllMarked(facts: readonly Fact[]): boolean {
  return facts.every(({ pieces }) =>
    pieces.every(({ html, certainties }) => certainties.length > 0 || !/[\p{L}\p{N}]/u.test(html)),
  );
}
