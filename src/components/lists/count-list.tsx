import type { JSX } from 'preact';
import type { Counts } from '../../pages/lists/rows.ts';
import type { Site } from '../../pages/site.ts';
import { wordsOfSite } from '../../words/words-of-site.ts';

type CountListProps = {
  readonly counts: Counts;
  readonly show: readonly (keyof Counts)[];
  readonly language: string;
  /** The course, which may call what it lists by a name of its own. */
  readonly site?: Pick<Site, 'catalogue'>;
};

/** `22 models · 1 other entry · 31 papers`; a count of zero is left out. */
export function CountList({ counts, show, language, site = {} }: CountListProps): JSX.Element | null {
  const shown = show.filter((name) => counts[name] > 0);
  if (shown.length === 0) return null;
  const words = wordsOfSite(site, language);
  // Nothing is "other" where it is all there is.
  const nounOf = (name: keyof Counts) =>
    words.counts[name === 'others' && counts.models === 0 ? 'entries' : name](counts[name]);
  return (
    <ul class="count-list">
      {shown.map((name) => (
        <li key={name}>
          <b>{words.number(counts[name])}</b> {nounOf(name)}
        </li>
      ))}
    </ul>
  );
}
