import type { NameEntry } from '../../../src/search/read-names.ts';
import { stemOf } from '../../../src/search/word-forms.ts';
import type { Candidate } from './candidates.ts';
import { closeness, isSlipOf } from './closeness.ts';
import { isByAuthor } from './is-by-author.ts';
import { isOfOrganisation } from './is-of-organisation.ts';
import { letterTests } from './letter-tests.ts';
import type { Query } from './plain-query.ts';
import { byKind, byLength, byMeaning, isThing, type NameHit, type RankTests, rankBy } from './rank-by.ts';
import { closeRank } from './ranks.ts';

/** Every test: those that compare letters, and those that know more of words and names. */
const tests: RankTests = {
  ...letterTests,
  /** All of its words, in any form and order: `distil preferences`. */
  exactForms: (candidate, { words }) =>
    words.length > 1 && isSame(stemsOf(candidate), new Set(words.map(stemOf))),
  slip: (candidate, query) => !/\d/.test(query.folded) && isSlipOf(candidate, query),
  nameForms: (candidate, { words }) => holdsForms(candidate, words),
  author: (candidate, { words }) => isByAuthor(candidate, words),
  organisation: (candidate, { words }) => isOfOrganisation(candidate, words),
};

/**
 * Finds the models, parts, papers, lectures, terms and topics that a query names, best first.
 *
 * @example rankNames(candidates, parseQuery('llava'))[0]?.entry.name // 'LLaVA'
 */
export function rankNames(candidates: readonly Candidate[], query: Query): NameHit[] {
  return rankBy(tests, candidates, query);
}

/** Shown at most: what is spelled nearly alike is a guess. */
const mostGuesses = 5;

/**
 * Finds names that are spelled nearly like a query, for one that matches no name.
 *
 * @example rankClose(candidates, parseQuery('flamimgo'))[0]?.entry.name // 'Flamingo'
 */
export function rankClose(candidates: readonly Candidate[], query: Query): NameHit[] {
  if (/^[\d.]*$/.test(query.text) || query.phrases.length > 0) return [];
  return candidates
    .map((candidate) => ({ entry: candidate.entry, edits: closeness(candidate, query) }))
    .filter(({ edits }) => edits < Number.POSITIVE_INFINITY)

    .sort(
      (a, b) =>
        a.edits - b.edits ||
        byMeaning(a.entry, b.entry) ||
        byKind(a.entry, b.entry) ||
        byNearness(a.entry, b.entry, query),
    )
    .slice(0, mostGuesses)
    .map(({ entry }) => ({ entry, rank: closeRank }));
}

/** A typing error seldom changes the length of a word. */
function byNearness(a: NameEntry, b: NameEntry, { text }: Query): number {
  return Math.abs(a.name.length - text.length) - Math.abs(b.name.length - text.length) || byLength(a, b);
}

/** Each word in some form, or as the first letters of some words: `visual cot` for visual chain of thought. */
function holdsForms(candidate: Candidate, words: readonly string[]): boolean {
  const letters = isThing(candidate.entry) ? candidate.nameWords.map(([first]) => first).join('') : '';
  const isShort = (word: string) => word.length >= shortestInitials && letters.includes(word);
  return (
    (words.length > 1 || words.some(isShort)) &&
    words.every((word) => isShort(word) || stemsOf(candidate).has(stemOf(word)))
  );
}

/** Two letters begin the words of many names. */
const shortestInitials = 3;

const stems = new WeakMap<Candidate, ReadonlySet<string>>();

/** What the forms of the words of a name have in common. */
function stemsOf(candidate: Candidate): ReadonlySet<string> {
  let known = stems.get(candidate);
  if (!known) {
    known = new Set(candidate.nameWords.map(stemOf));
    stems.set(candidate, known);
  }
  return known;
}

function isSame(stems: ReadonlySet<string>, wanted: ReadonlySet<string>): boolean {
  return stems.size === wanted.size && [...wanted].every((stem) => stems.has(stem));
}
