import type { JSX } from 'preact';
import { pageIds } from '../pages/page-ids.ts';
import { wordsOf } from '../words/words-of.ts';

/** Way back to the outline, within reach of the thumb wherever a phone's reader is; none beside a column. */
export function ToOutline({ language }: { readonly language: string }): JSX.Element {
  return (
    <a class="to-outline" href={`#${pageIds.outline}`}>
      <span class="visually-hidden">{wordsOf(language).lecture.toOutline}</span>
    </a>
  );
}
