import type { JSX } from 'preact';
import type { Counts } from '../pages/page.ts';

type CountName = keyof Counts;

/** What one and many of each are called. */
const names: Readonly<Record<CountName, readonly [one: string, many: string]>> = {
  lectures: ['lecture', 'lectures'],
  models: ['model', 'models'],
  papers: ['paper', 'papers'],
  code: ['repository', 'repositories'],
  figures: ['figure', 'figures'],
};

type CountListProps = { readonly counts: Counts; readonly show: readonly CountName[] };

/** `22 models · 31 papers`; what there is none of is left out. */
export function CountList({ counts, show }: CountListProps): JSX.Element | null {
  const shown = show.filter((name) => counts[name] > 0);
  if (shown.length === 0) return null;
  return (
    <ul class="count-list">
      {shown.map((name) => (
        <li key={name}>
          <b>{counts[name]}</b> {names[name][counts[name] === 1 ? 0 : 1]}
        </li>
      ))}
    </ul>
  );
}
