import type { JSX } from 'preact';
import { type Certainty, certainties as every, markOf } from '../../lecture/facts/certainty.ts';
import type { Fact } from '../../lecture/lecture.ts';
import { wordsOf } from '../../words/words-of.ts';

type CertaintyKeyProps = {
  readonly certainties: readonly Certainty[];
  readonly isAllMarked?: boolean;
  /** Whether another place of the page says what a value without a mark means. */
  readonly isUnmarkedSaid?: boolean | undefined;
  readonly language: string;
};

type CertaintyLegendProps = {
  readonly facts: readonly Fact[];
  readonly language: string;
  /** Of a page with several sheets, one of which speaks for all. */
  readonly page?: { readonly isAllMarked: boolean; readonly isUnmarkedSaid: boolean } | undefined;
};

/**
 * What the marks of a fact sheet mean, and what it means that a value has none; nothing where its author marked nothing. A screen reader hears each
 * mark in its place, but not that one is missing.
 */
export function CertaintyLegend({ facts, language, page }: CertaintyLegendProps): JSX.Element | null {
  return (
    <CertaintyKey
      certainties={listCertainties(facts)}
      isAllMarked={page?.isAllMarked ?? areAllMarked(facts)}
      isUnmarkedSaid={page?.isUnmarkedSaid}
      language={language}
    />
  );
}

/** The same for some marks, of facts that are shown later. */
export function CertaintyKey(props: CertaintyKeyProps): JSX.Element | null {
  const { certainties, isAllMarked = false, isUnmarkedSaid = false, language } = props;
  const words = wordsOf(language).facts;
  const shown = every.filter((certainty) => certainty !== 'source' && certainties.includes(certainty));
  const saysUnmarked = certainties.includes('source') && !isUnmarkedSaid;
  if (!saysUnmarked && shown.length === 0) return null;
  return (
    <p class="certainty-legend">
      {saysUnmarked && <span>{isAllMarked ? words.unmarked : words.unmarkedToo}</span>}
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

/** True if every word of the facts has a mark after it, so that one without a visible mark was seen in its source. */
export function areAllMarked(facts: readonly Fact[]): boolean {
  return facts.every(({ pieces }) =>
    pieces.every(({ html, certainties }) => certainties.length > 0 || !/[\p{L}\p{N}]/u.test(html)),
  );
}
