import type { JSX } from 'preact';
import type { Counts } from '../pages/rows.ts';
import { wordsOf } from '../words/words-of.ts';

type CountListProps = {
  readonly counts: Counts;
  readonly show: readonly (keyof Counts)[];
  readonly language: string;
};

/** `22 models · 31 papers`; what there is none of is left out. */
export function CountList({ counts, show, language }: CountListProps): JSX.Element | null {
  const shown = show.filter((name) => counts[name] > 0);
  if (shown.length === 0) return null;
  const words = wordsOf(language);
  return (
    <ul class="count-list">
      {shown.map((name) => (
        <li key={name}>
          <b>{words.number(counts[name])}</b> {words.counts[name](counts[name])}
        </li>
      ))}
    </ul>
  );
}
