import { foldText, foldWords } from '../../../src/search/fold.ts';
import type { Names } from '../../../src/search/names.ts';
import { type NameEntry, readNames } from '../../../src/search/read-names.ts';
import { closeness } from './closeness.ts';
import type { Query } from './query.ts';

/** An entry with all that a query is compared with, folded once. */
export type Candidate = {
  readonly entry: NameEntry;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly nameWords: readonly string[];
  readonly allWords: readonly string[];
};

export type NameHit = {
  readonly entry: NameEntry;
  /** Place in `tests`; smaller is better. */
  readonly rank: number;
};

type Test = (candidate: Candidate, query: Query) => boolean;

/** How well an entry answers a query: the first test it passes is its rank. */
const tests = {
  exactName: ({ name }, { folded }) => name === folded,
  exactAlias: ({ aliases }, { folded }) => aliases.includes(folded),
  exactId: ({ entry }, { arxiv }) => arxiv !== undefined && entry.arxiv === arxiv,
  nameStart: ({ name }, { folded }) => name.startsWith(folded),
  aliasStart: ({ aliases }, { folded }) => aliases.some((alias) => alias.startsWith(folded)),
  idStart: ({ entry }, { text }) => /^\d{4}\./.test(text) && (entry.arxiv?.startsWith(text) ?? false),
  nameWords: ({ nameWords }, { words }) => holdsAll(nameWords, words),
  allWords: ({ allWords }, { words }) => holdsAll(allWords, words),
  inside: ({ name }, { folded }) => isTelling(folded) && name.includes(folded),
} as const satisfies Record<string, Test>;

const ranking: readonly Test[] = Object.values(tests);

/** Rank of a hit that is only spelled alike. */
export const closeRank = ranking.length;

/** Ranks up to this one mean the entry itself, and not one of many that share a word. */
export const lastExactRank = Object.keys(tests).indexOf('exactId');

const prepared = new WeakMap<Names, Candidate[]>();

/** Folds the list of names, once for each list, so that a key stroke only compares. */
export function prepareNames(names: Names): Candidate[] {
  const known = prepared.get(names);
  if (known) return known;
  const candidates = readNames(names).map(prepareName);
  prepared.set(names, candidates);
  return candidates;
}

function prepareName(entry: NameEntry): Candidate {
  const { name, aliases, under = '', year = '' } = entry;
  const lastParts = aliases
    .filter((alias) => alias.includes('/'))
    .map((alias) => alias.slice(alias.indexOf('/') + 1));
  const nameWords = foldWords(name);
  return {
    entry,
    name: foldText(name),
    aliases: [...aliases, ...lastParts].map(foldText),
    nameWords,
    allWords: [...nameWords, ...[...aliases, under, String(year)].flatMap(foldWords)],
  };
}

/**
 * Finds the models, papers and lectures that a query names, best first. Where nothing matches, those that are
 * spelled nearly like it, with `closeRank`.
 *
 * @example rankNames(candidates, parseQuery('llava'))[0]?.entry.name // 'LLaVA'
 */
export function rankNames(candidates: readonly Candidate[], query: Query): NameHit[] {
  if (query.folded === '') return [];
  const hits = candidates.flatMap((candidate) => {
    const rank = ranking.findIndex((test) => test(candidate, query));
    return rank < 0 ? [] : [{ entry: candidate.entry, rank }];
  });
  return hits.length > 0 ? hits.sort(byRank) : rankClose(candidates, query);
}

function rankClose(candidates: readonly Candidate[], query: Query): NameHit[] {
  if (/^[\d.]+$/.test(query.text)) return [];
  return candidates
    .map((candidate) => ({ entry: candidate.entry, edits: closeness(candidate, query) }))
    .filter(({ edits }) => edits < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.edits - b.edits || byLength(a.entry, b.entry))
    .slice(0, 5)
    .map(({ entry }) => ({ entry, rank: closeRank }));
}

function byRank(a: NameHit, b: NameHit): number {
  return (
    a.rank - b.rank || byKind(a.entry, b.entry) || byLength(a.entry, b.entry) || byYear(a.entry, b.entry)
  );
}

const kindOrder: readonly NameEntry['kind'][] = ['model', 'paper', 'lecture'];

function byKind(a: NameEntry, b: NameEntry): number {
  return kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind);
}

/** Of two names that begin alike, the shorter is nearer to what was typed. */
function byLength(a: NameEntry, b: NameEntry): number {
  return a.name.length - b.name.length;
}

function byYear(a: NameEntry, b: NameEntry): number {
  return (b.year ?? 0) - (a.year ?? 0);
}

function holdsAll(words: readonly string[], wanted: readonly string[]): boolean {
  return wanted.length > 0 && wanted.every((want) => words.some((word) => word.startsWith(want)));
}

/** Two letters are in every name; two Han characters are a word. */
function isTelling(folded: string): boolean {
  return folded.length >= 3 || /^\p{Script=Han}+$/u.test(folded);
}
