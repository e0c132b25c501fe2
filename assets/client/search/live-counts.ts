import { describeCounts } from './messages.ts';
import type { Results } from './results.ts';

/** The counts are announced when the reader pauses typing for this long, in milliseconds. */
const rest = 500;

/** Announces the counts of the last answer to a screen reader, through an element with `role="status"`. */
export function createLiveCounts(status: HTMLElement): (results: Results) => void {
  let timer = 0;
  return (results) => {
    if (results.state === 'searching') return;
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      status.textContent = describeCounts(results);
    }, rest);
  };
}
