import { countSlips } from '../../../src/identity/count-slips.ts';
import type { Candidate } from './candidates.ts';
import type { Query } from './plain-query.ts';

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
  const begun = isHan(query.folded)
    ? Math.min(...names.map((name) => editsToBeginning(query.folded, name)))
    : whole;
  const isName = query.words.every((word) => word.length >= shortestOfAuthor);
  const authors = isName ? candidate.authors.map((words) => wordByWord(words, query.words)) : [];
  return Math.min(whole, begun, wordByWord(candidate.nameWords, query.words), ...authors);
}

function isHan(text: string): boolean {
  return /^\p{Script=Han}{3,}$/u.test(text);
}

/** In Chinese, which has no words, a name of which only the beginning is typed. */
function editsToBeginning(typed: string, name: string): number {
  const edits = countSlips(typed, name.slice(0, typed.length), 1);
  return edits <= 1 && name.length > typed.length ? edits + begun : Number.POSITIVE_INFINITY;
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

/** Fewer letters begin too many names. */
const shortestOfAuthor = 3;

/** The beginning of a word is worth less than the word, and more than a slip. */
const begun = 0.5;

function editsToWord(want: string, word: string): number {
  if (word === want) return 0;
  // Two letters of a short name that changed places: Lui for Liu.
  if (want.length === 3 && word.length === 3)
    return countSlips(want, word, 1) === 1 && isSwap(want, word) ? 1 : Number.POSITIVE_INFINITY;
  return word.startsWith(want) ? begun : edits(want, word);
}

function isSwap(a: string, b: string): boolean {
  return [...a].sort().join('') === [...b].sort().join('');
}

function edits(typed: string, name: string): number {
  const length = isHan(typed) ? typed.length + 1 : typed.length;
  const limit = allowances.find(({ from }) => length >= from)?.edits ?? 0;
  const distance = countSlips(typed, name, limit);
  return distance <= limit ? distance : Number.POSITIVE_INFINITY;
}
