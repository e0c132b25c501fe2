import type { JSX } from 'preact';
import { formatDate } from '../../source/dates.ts';
import type { Withheld } from '../../source/release.ts';
import { wordsOf } from '../../words/words-of.ts';
import { WithheldMark } from './withheld-mark.tsx';

type WithheldNoteProps = { readonly withheld: Withheld | undefined; readonly language: string };

/** Tells an author, above a lecture that only they see, why readers do not. Never on a site that is published. */
export function WithheldNote({ withheld, language }: WithheldNoteProps): JSX.Element | null {
  if (!withheld) return null;
  const words = wordsOf(language).withheld;
  const { until, says } = withheld;
  return (
    <p class="withheld-note">
      <WithheldMark withheld={withheld} language={language} />{' '}
      {until ? words.until(formatDate(until, language)) : words.note}
      {says && (
        <>
          {' '}
          <code lang="en">{says}</code>
        </>
      )}
    </p>
  );
}
