import { byKind, byLength, byYear } from '../../../src/search/name-order.ts';
import type { NameEntry } from '../../../src/search/read-names.ts';
import type { Candidate } from './candidates.ts';
import type { Query } from './plain-query.ts';
import { type RankName, ranks } from './ranks.ts';

export type NameHit = {
  readonly entry: NameEntry;
  /** Place in `ranks`; smaller is better. */
  readonly rank: number;
};

/** What a query asks of each candidate; false where it asks nothing. What does not depend on the candidate is worked out once. */
export type RankTest = (query: Query) => false | ((candidate: Candidate) => boolean);

export type RankTests = Readonly<Partial<Record<RankName, RankTest>>>;

/** Ranks of hits that are what was typed, in this form or another, or except for a typing error. */
const meantRanks: ReadonlySet<number> = new Set(
  (['exactThing', 'exactForms', 'slip'] as const).map((name) => ranks.indexOf(name)),
);

/** Ranks the entries that pass some test, best first. */
export function rankBy(tests: RankTests, candidates: readonly Candidate[], query: Query): NameHit[] {
  if (query.folded === '') return [];
  const own = ranks.flatMap((name, rank) => {
    const test = tests[name]?.(query);
    return test ? [{ test, rank }] : [];
  });
  return candidates
    .filter((candidate) => holdsPhrases(candidate, query))
    .flatMap((candidate) => {
      const passed = own.find(({ test }) => test(candidate));
      return passed ? [{ entry: candidate.entry, rank: passed.rank }] : [];
    })
    .sort(byRank);
}

function holdsPhrases({ name, aliases }: Candidate, { phrases }: Query): boolean {
  return phrases.every((phrase) => name.includes(phrase) || aliases.some((alias) => alias.includes(phrase)));
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

/** Terms and parts, of which a course has more than models. */
export function isThing({ kind }: NameEntry): boolean {
  return kind === 'term' || kind === 'part';
}

/** Of a term and a part that are called the same, the term says what it is. */
export function byMeaning(a: NameEntry, b: NameEntry): number {
  if (!isThing(a) || !isThing(b)) return 0;
  return Number(b.kind === 'term') - Number(a.kind === 'term');
}
