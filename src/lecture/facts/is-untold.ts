import type { Fact } from '../lecture.ts';

const onlyDash = /^[-–—―]+$/u;

/**
 * True for a fact that its author marks as not known, by a dash.
 *
 * @example isUntold({ ...fact, text: '—' }) // true
 */
export function isUntold({ text }: Pick<Fact, 'text'>): boolean {
  return onlyDash.test(text.trim());
}
