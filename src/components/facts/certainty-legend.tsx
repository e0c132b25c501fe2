import type { JSX } from 'preact';
import { type Certainty, certainties as every, markOf } from '../../lecture/facts/certainty.ts';
import type { Fact } from '../../lecture/lecture.ts';
import { wordsOf } from '../../words/words-of.ts';

type CertaintyKeyProps = {
  readonly certainties: readonly Certainty[];
  readonly isAllMarked?: boolean;
  readonly language: string;
};

type CertaintyLegendProps = { readonly facts: readonly Fact[]; readonly language: string };

/**
 * What the marks of a fact sheet mean, and what it means that a value has none; nothing where its author marked nothing. A screen reader hears each
 * mark in its place, but not that one is missing.
 */
export function CertaintyLegend({ facts, language }: CertaintyLegendProps): JSX.Element | null {
  return (
    <CertaintyKey
      certainties={listCertainties(facts)}
      isAllMarked={areAllMarked(facts)}
      language={language}
    />
  );
}

/** The same for some marks, of facts that are shown later. */
export function CertaintyKey({
  certainties,
  isAllMarked = false,
  language,
}: CertaintyKeyProps): JSX.Element | null {
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
function listCertainties(facts: readonly Fact[]): Certainty[] {
  return [...new Set(facts.flatMap(({ pieces }) => pieces.flatMap(({ certainties }) => certainties)))];
}

/** True if every word of the facts has a mark after it, so that one without a visible mark was seen in its source. */
function areAllMarked(facts: readonly Fact[]): boolean {
  return facts.every(({ pieces }) =>
    pieces.every(({ html, certainties }) => certainties.length > 0 || !/[\p{L}\p{N}]/u.test(html)),
  );
}
