import type { NameEntry } from '../../../src/search/read-names.ts';
import { stemOf } from '../../../src/search/word-forms.ts';
import type { Candidate } from './candidates.ts';
import { closeness, isSlipOf } from './closeness.ts';
import { isByAuthor } from './is-by-author.ts';
import { isOfOrganisation } from './is-of-organisation.ts';
import type { Query } from './query.ts';

export type NameHit = {
  readonly entry: NameEntry;
  /** Place in `tests`; smaller is better. */
  readonly rank: number;
};

type Test = (candidate: Candidate, query: Query) => boolean;

/** How well an entry answers a query: the first test it passes is its rank. */
const tests = {
  exactName: ({ entry, name }, { folded }) => !isThing(entry) && name === folded,
  // The part of a title before the colon may be named after a model, which then goes first.
  exactAlias: ({ entry, aliases }, { folded }) =>
    entry.kind !== 'paper' && !isThing(entry) && aliases.includes(folded),
  exactId: ({ entry }, { arxiv }) => arxiv !== undefined && entry.arxiv === arxiv,
  // A model that is still being typed goes before a term: Quorin-VL before the chapter Quorin.
  nameStart: ({ entry, name }, { folded }) => !isThing(entry) && name.startsWith(folded),
  exactThing: ({ name, aliases }, { folded }) => name === folded || aliases.includes(folded),
  thingStart: ({ name }, { folded }) => name.startsWith(folded),
  aliasStart: ({ aliases }, { folded }) => aliases.some((alias) => alias.startsWith(folded)),
  idStart: ({ entry }, { text }) => /^\d{4}\./.test(text) && (entry.arxiv?.startsWith(text) ?? false),
  /** All of its words, in any form and order: `distil preferences`. */
  exactForms: ({ nameStems }, { words }) => words.length > 1 && isSame(nameStems, new Set(words.map(stemOf))),
  slip: (candidate, query) => !/\d/.test(query.folded) && isSlipOf(candidate, query),
  namePhrase: ({ name }, { folded, words }) => (words.length > 1 || isHan(folded)) && name.includes(folded),
  nameWords: ({ nameWords }, { words }) => holdsAll(nameWords, words),
  nameForms: ({ nameStems }, { words }) =>
    words.length > 1 && words.every((word) => nameStems.has(stemOf(word))),
  author: (candidate, { words }) => isByAuthor(candidate, words),
  organisation: (candidate, { words }) => isOfOrganisation(candidate, words),
  allWords: ({ allWords }, { words }) => holdsAll(allWords, words),
  inside: ({ name }, { folded }) => isTelling(folded) && name.includes(folded),
} as const satisfies Record<string, Test>;

const ranking: readonly Test[] = Object.values(tests);

/** Terms and parts, of which a course has more than models. */
function isThing({ kind }: NameEntry): boolean {
  return kind === 'term' || kind === 'part';
}

/** Up to this rank, a term or a part is what was typed. */
export const thingRank = Object.keys(tests).indexOf('exactThing');

/** Rank of a hit that is only spelled alike. */
export const closeRank = ranking.length;

/** Rank of a name among other words; what contains all of the words goes before it. */
export const namedRank = closeRank + 1;

/** Rank of what a question is about. */
export const askedRank = Object.keys(tests).indexOf('nameWords');

/** Ranks of hits that are what was typed, in this form or another, or except for a typing error. */
const meantRanks: ReadonlySet<number> = new Set(
  ['exactThing', 'exactForms', 'slip'].map((name) => Object.keys(tests).indexOf(name)),
);

/** Ranks of hits whose names nearly match the query. */
export const guessRanks: ReadonlySet<number> = new Set([Object.keys(tests).indexOf('slip'), closeRank]);

/** Ranks up to this one mean the entry itself, not one of many that share a word. */
export const lastExactRank = Object.keys(tests).indexOf('exactId');

/** From this rank on, an entry only shares words with a query. */
export const weakRank = Object.keys(tests).indexOf('allWords');

/**
 * Finds the models, parts, papers, lectures, terms and topics that a query names, best first.
 *
 * @example rankNames(candidates, parseQuery('llava'))[0]?.entry.name // 'LLaVA'
 */
export function rankNames(candidates: readonly Candidate[], query: Query): NameHit[] {
  if (query.folded === '') return [];
  return candidates
    .filter((candidate) => holdsPhrases(candidate, query))
    .flatMap((candidate) => {
      const rank = ranking.findIndex((test) => test(candidate, query));
      return rank < 0 ? [] : [{ entry: candidate.entry, rank }];
    })
    .sort(byRank);
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

function byRank(a: NameHit, b: NameHit): number {
  return (
    a.rank - b.rank ||
    (meantRanks.has(a.rank) ? byMeaning(a.entry, b.entry) : 0) ||
    byKind(a.entry, b.entry) ||
    byLength(a.entry, b.entry) ||
    byYear(a.entry, b.entry)
  );
}

const kindOrder: readonly NameEntry['kind'][] = ['model', 'part', 'paper', 'lecture', 'term', 'topic'];

function byKind(a: NameEntry, b: NameEntry): number {
  return kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind);
}

/** Of a term and a part that are called the same, the term says what it is. */
function byMeaning(a: NameEntry, b: NameEntry): number {
  if (!isThing(a) || !isThing(b)) return 0;
  return Number(b.kind === 'term') - Number(a.kind === 'term');
}

/** Of two names that begin alike, the shorter is nearer to what was typed. */
function byLength(a: NameEntry, b: NameEntry): number {
  return a.name.length - b.name.length;
}

/** A typing error seldom changes the length of a word. */
function byNearness(a: NameEntry, b: NameEntry, { text }: Query): number {
  return Math.abs(a.name.length - text.length) - Math.abs(b.name.length - text.length) || byLength(a, b);
}

function byYear(a: NameEntry, b: NameEntry): number {
  return (b.year ?? 0) - (a.year ?? 0);
}

/** Every wanted word begins one of the words; a single letter does so only where it is being typed, at the end. */
function holdsAll(words: readonly string[], wanted: readonly string[]): boolean {
  return (
    wanted.length > 0 &&
    wanted.every((want, index) =>
      words.some((word) =>
        want.length > 1 || index === wanted.length - 1 ? word.startsWith(want) : word === want,
      ),
    )
  );
}

function isSame(stems: ReadonlySet<string>, wanted: ReadonlySet<string>): boolean {
  return stems.size === wanted.size && [...wanted].every((stem) => stems.has(stem));
}

function holdsPhrases({ name, aliases }: Candidate, { phrases }: Query): boolean {
  return phrases.every((phrase) => name.includes(phrase) || aliases.some((alias) => alias.includes(phrase)));
}

/** Two letters are in every name; two Han characters are a word. */
function isTelling(folded: string): boolean {
  return folded.length >= 3 || isHan(folded);
}

function isHan(folded: string): boolean {
  return folded.length >= 2 && /^\p{Script=Han}+$/u.test(folded);
}
