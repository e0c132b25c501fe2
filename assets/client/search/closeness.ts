import { editDistance } from '../../../src/identity/name.ts';
import type { Query } from './query.ts';
import type { Candidate } from './rank-names.ts';

/** Slips that are forgiven, by length of what was typed: none below 4 letters, two from 7 on. */
const allowances = [
  { from: 7, edits: 2 },
  { from: 4, edits: 1 },
  { from: 0, edits: 0 },
] as const;

/**
 * How many slips of the keyboard lie between a query and an entry, as a whole name or word by word;
 * infinite where they are more than its length forgives.
 *
 * @example closeness(flamingo, parseQuery('flamimgo')) // 1
 */
export function closeness(candidate: Candidate, query: Query): number {
  const names = [candidate.name, ...candidate.aliases];
  const whole = Math.min(...names.map((name) => edits(query.folded, name)));
  return Math.min(whole, wordByWord(candidate.nameWords, query.words));
}

function wordByWord(words: readonly string[], wanted: readonly string[]): number {
  return wanted
    .map((want) => Math.min(...words.map((word) => (word.startsWith(want) ? 0 : edits(want, word)))))
    .reduce((sum, count) => sum + count, 0);
}

function edits(typed: string, name: string): number {
  const limit = allowances.find(({ from }) => typed.length >= from)?.edits ?? 0;
  const distance = editDistance(typed, name, limit);
  return distance <= limit ? distance : Number.POSITIVE_INFINITY;
}
