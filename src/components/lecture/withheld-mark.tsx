import type { JSX } from 'preact';
import type { Withheld } from '../../source/release.ts';
import { wordsOf } from '../../words/words-of.ts';

type WithheldMarkProps = { readonly withheld: Withheld | undefined; readonly language: string };

/** Beside the title of a lecture that readers do not see: `Draft`. Never on a site that is published. */
export function WithheldMark({ withheld, language }: WithheldMarkProps): JSX.Element | null {
  if (!withheld) return null;
  return <span class="withheld-mark">{wordsOf(language).withheld.marks[withheld.reason]}</span>;
}
