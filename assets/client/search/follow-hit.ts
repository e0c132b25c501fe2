import { listVariants } from '../../../src/search/fold.ts';
import { keepArrival } from './arrival-note.ts';

/**
 * Remembers what a reader looked for when a hit is followed, and shows it where the hit leads, which may be this page.
 *
 * @param href of the hit, with base path
 */
export function followHit(href: string, words: readonly string[]): void {
  keepArrival(new URL(href, location.href).href, words, listVariants(words.join('')));
  const show = () => void import('./arrival.ts').then((arrival) => arrival.showArrival());
  window.addEventListener('hashchange', show, { once: true });
}
