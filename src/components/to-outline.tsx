import type { JSX } from 'preact';
import { pageIds } from '../pages/page-ids.ts';

/** Way back to the outline, within reach of the thumb wherever a phone's reader is; none beside a column. */
export function ToOutline(): JSX.Element {
  return (
    <a class="to-outline" href={`#${pageIds.outline}`}>
      <span class="visually-hidden">Back to the outline</span>
    </a>
  );
}
