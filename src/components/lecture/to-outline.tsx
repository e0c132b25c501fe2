import type { JSX } from 'preact';
import { pageIds } from '../../pages/page-ids.ts';
import { wordsOf } from '../../words/words-of.ts';

/**
 * Way to the outline, within reach of the thumb wherever a phone's reader is; none beside a column. A script
 * shows the outline right there, in a sheet.
 */
export function ToOutline({ language }: { readonly language: string }): JSX.Element {
  const words = wordsOf(language).lecture;
  return (
    <a class="to-outline" href={`#${pageIds.outline}`} data-close={words.closeOutline}>
      {words.toOutline}
    </a>
  );
}
