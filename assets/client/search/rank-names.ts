import { byKind, byLength } from '../../../src/search/name-order.ts';
import type { NameEntry } from '../../../src/search/read-names.ts';
import { stemOf } from '../../../src/search/word-forms.ts';
import type { Candidate } from './candidates.ts';
import { closenessTo, isSlip, isSlipOf } from './closeness.ts';
import { isByAuthor } from './is-by-author.ts';
import { isOfOrganisation } from './is-of-organisation.ts';
import { letterTests } from './letter-tests.ts';
import { ownNamesOf } from './organisation-names.ts';
import type { Query } from './plain-query.ts';
import { byMeaning, isThing, type NameHit, type RankTests, rankBy } from './rank-by.ts';
import { closeRank } from './ranks-of-rest.ts';

/** Every test: those that compare letters, and those that know more of words and names. */
const tests: RankTests = {
  ...letterTests,
  /** All of its words, in any form and order: `distil preferences`. */
  exactForms: ({ words }) => {
    const wanted = new Set(words.map(stemOf));
    return words.length > 1 && ((candidate) => isSame(stemsOf(candidate), wanted));
  },
  slip: (query) => isSlip(query) && ((candidate) => isSlipOf(candidate, query)),
  nameForms: ({ words }) => {
    const wanted = words.map((word) => toWanted(word, words.length === 1));
    return (candidate) => wanted.every((want) => holdsForm(candidate, want));
  },
  author:
    ({ words }) =>
    (candidate) =>
      isByAuthor(candidate, words),
  organisation: ({ words }) => {
    const own = ownNamesOf(words);
    return (candidate) => isOfOrganisation(candidate, own);
  },
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
  const closeness = closenessTo(query);
  return candidates
    .map((candidate) => ({ entry: candidate.entry, edits: closeness(candidate) }))
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

/** A word of a query: in any form, or as the first letters of some words: `cot` of visual chain of thought. */
type Wanted = { readonly stem: string; readonly initials: string };

/** Two letters begin the words of many names. */
const shortestInitials = 3;

/** @param isAlone a word alone is too little to be looked for in all its forms */
function toWanted(word: string, isAlone: boolean): Wanted {
  return { stem: isAlone ? '' : stemOf(word), initials: word.length < shortestInitials ? '' : word };
}

function holdsForm(candidate: Candidate, { stem, initials }: Wanted): boolean {
  return stemsOf(candidate).has(stem) || (initials !== '' && initialsOf(candidate).includes(initials));
}

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

const initials = new WeakMap<Candidate, string>();

/** The first letters of the words of a term or a part; what an author names has the short forms that they give it. */
function initialsOf(candidate: Candidate): string {
  let known = initials.get(candidate);
  if (known === undefined) {
    known = isThing(candidate.entry) ? candidate.nameWords.map(([first]) => first).join('') : '';
    initials.set(candidate, known);
  }
  return known;
}
