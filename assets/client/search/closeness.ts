import type { Candidate } from './candidates.ts';
import { countSlips } from './edit-distance.ts';
import type { Query } from './query.ts';

/** Slips that are forgiven, by length of what was typed: none below 4 letters, two from 7 on. */
const allowances = [
  { from: 7, edits: 2 },
  { from: 4, edits: 1 },
  { from: 0, edits: 0 },
] as const;

/**
 * How many typing errors separate a query from an entry, as a whole name or word by word;
 * infinite if they are more than its length allows.
 *
 * @example closeness(flamingo, parseQuery('flamimgo')) // 1
 */
export function closeness(candidate: Candidate, query: Query): number {
  const names = [candidate.name, ...candidate.aliases];
  const whole = Math.min(...names.map((name) => edits(query.folded, name)));
  return Math.min(whole, wordByWord(candidate.nameWords, query.words));
}

/** Whether a query is a whole name except for one slip: then the name is meant, whatever else shares words with it. */
export function isSlipOf(candidate: Candidate, query: Query): boolean {
  if (query.folded.length < shortestSlip || query.phrases.length > 0) return false;
  return [candidate.name, ...candidate.aliases].some((name) => countSlips(query.folded, name, 1) === 1);
}

/** Shorter words are too often another word. */
const shortestSlip = 6;

function wordByWord(words: readonly string[], wanted: readonly string[]): number {
  return wanted
    .map((want) => Math.min(...words.map((word) => editsToWord(want, word))))
    .reduce((sum, count) => sum + count, 0);
}

/** The beginning of a word is worth less than the word, and more than a slip. */
const begun = 0.5;

function editsToWord(want: string, word: string): number {
  if (word === want) return 0;
  return word.startsWith(want) ? begun : edits(want, word);
}

function edits(typed: string, name: string): number {
  const limit = allowances.find(({ from }) => typed.length >= from)?.edits ?? 0;
  const distance = countSlips(typed, name, limit);
  return distance <= limit ? distance : Number.POSITIVE_INFINITY;
}
