import { countSlips } from '../../../src/identity/count-slips.ts';
import type { Candidate } from './candidates.ts';
import type { Query } from './plain-query.ts';

/** Slips that are forgiven, by length of what was typed: none below 4 letters, two from 7 on. */
const allowances = [
  { from: 7, edits: 2 },
  { from: 4, edits: 1 },
  { from: 0, edits: 0 },
] as const;

/** Typing errors between a text and a name; infinite if they are more than its length allows. */
type Distance = (name: string) => number;

/**
 * How many typing errors separate a query from each entry, as a whole name or word by word;
 * infinite if they are more than its length allows.
 *
 * @example closenessTo(parseQuery('flamimgo'))(flamingo) // 1
 */
export function closenessTo({ folded, words }: Query): (candidate: Candidate) => number {
  const toName = distanceTo(folded);
  const toBeginning = isHan(folded) ? distanceToBeginning(folded) : undefined;
  const toWords = words.map(distanceToWord);
  const isName = words.every((word) => word.length >= shortestOfAuthor);
  return ({ name, aliases, nameWords, authors }) =>
    Math.min(
      least([name, ...aliases], toName),
      toBeginning ? least([name, ...aliases], toBeginning) : Number.POSITIVE_INFINITY,
      wordByWord(nameWords, toWords) + (nameWords.length > words.length ? more : 0),
      ...(isName ? authors.map((words) => wordByWord(words, toWords)) : []),
    );
}

function least(names: readonly string[], distance: Distance): number {
  return names.reduce((best, name) => Math.min(best, distance(name)), Number.POSITIVE_INFINITY);
}

function isHan(text: string): boolean {
  return /^\p{Script=Han}{3,}$/u.test(text);
}

/** In Chinese, which has no words, a name of which only the beginning is typed. */
function distanceToBeginning(typed: string): Distance {
  return (name) => {
    const edits = countSlips(typed, name.slice(0, typed.length), 1);
    return edits <= 1 && name.length > typed.length ? edits + begun : Number.POSITIVE_INFINITY;
  };
}

/** Whether a query can be a whole name except for one slip: shorter ones are too often another word, and a digit is no slip. */
export function isSlip({ folded, phrases }: Query): boolean {
  return folded.length >= shortestSlip && phrases.length === 0 && !/\d/.test(folded);
}

/** Whether a query is a whole name except for one slip: then the name is meant, whatever else shares words with it. */
export function isSlipOf({ name, aliases }: Candidate, { folded }: Query): boolean {
  return [name, ...aliases].some((known) => countSlips(folded, known, 1) === 1);
}

const shortestSlip = 6;

/** No further than where one word of the query is near none. */
function wordByWord(words: readonly string[], wanted: readonly Distance[]): number {
  let sum = 0;
  for (const distance of wanted) {
    sum += least(words, distance);
    if (sum === Number.POSITIVE_INFINITY) break;
  }
  return sum;
}

/** Fewer letters begin too many names. */
const shortestOfAuthor = 3;

/** A name with other words beside those that were typed is a little further off than one without. */
const more = 0.25;

/** The beginning of a word is worth less than the word, and more than a slip. */
const begun = 0.5;

function distanceToWord(want: string): Distance {
  const distance = distanceTo(want);
  return (word) => {
    if (word === want) return 0;
    // Two letters of a short name that changed places: Lui for Liu.
    if (want.length === 3 && word.length === 3) return isSwap(want, word) ? 1 : Number.POSITIVE_INFINITY;
    return word.startsWith(want) ? begun : distance(word);
  };
}

function isSwap(a: string, b: string): boolean {
  return countSlips(a, b, 1) === 1 && [...a].sort().join('') === [...b].sort().join('');
}

/** A word this short with another first letter is another word: `quiz` is not Ruiz. */
const shortestSlipped = 4;

function distanceTo(typed: string): Distance {
  const length = isHan(typed) ? typed.length + 1 : typed.length;
  const limit = allowances.find(({ from }) => length >= from)?.edits ?? 0;
  return (name) => {
    if (length === shortestSlipped && name[0] !== typed[0] && !isSwap(typed, name))
      return Number.POSITIVE_INFINITY;
    const edits = countSlips(typed, name, limit);
    return edits <= limit ? edits : Number.POSITIVE_INFINITY;
  };
}
