import { foldText, foldWords, learnVariants } from '../../../src/search/fold.ts';
import { findTarget } from '../decode-address.ts';
import { loadStyle } from '../load-style.ts';
import { takeArrival } from './arrival-note.ts';
import { findRanges } from './text-ranges.ts';

/** Name of the highlight in the style sheet. */
const highlight = 'search-words';

/** More marks than this are no help. */
const mostRanges = 200;

/**
 * On a page that a hit led to, marks its section and the words of the query. The marks are not part of the document:
 * nothing that a reader selects, copies or hears changes.
 */
export function showArrival(): void {
  const arrival = takeArrival(location.href);
  if (!arrival) return;
  learnVariants(arrival.variants);
  void loadStyle('onRequest');
  const target = findTarget(location.hash);
  const section = target?.closest('section') ?? target ?? document.querySelector('main');
  if (!section) return;
  const terms = arrival.words.flatMap((word) => [foldText(word), ...foldWords(word)]);
  const ranges = findRanges(section, [...new Set(terms)]).slice(0, mostRanges);
  if ('highlights' in CSS && ranges.length > 0) CSS.highlights.set(highlight, new Highlight(...ranges));
  if (target) markSection(section);
}

function markSection(section: Element): void {
  for (const old of document.querySelectorAll('.is-arrived')) old.classList.remove('is-arrived');
  section.classList.add('is-arrived');
}
