import type { Fact } from '../lecture.ts';

const onlyDash = /^[-–—―]+$/u;

/**
 * True for a fact of which the author says only that it is not known, by a dash.
 *
 * @example isUntold({ ...fact, text: '—' }) // true
 */
export function isUntold({ text }: Pick<Fact, 'text'>): boolean {
  return onlyDash.test(text.trim());
}
