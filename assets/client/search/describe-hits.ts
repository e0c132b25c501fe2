import type { NameOptions } from './answer-by-name.ts';
import { countFacets } from './facets.ts';
import { passesFilters } from './filters.ts';
import type { FoundNames } from './find-hits.ts';
import { groupEntries } from './name-hits.ts';
import { ownNamesOf } from './organisation-names.ts';
import type { Query } from './plain-query.ts';
import type { NameHit } from './rank-by.ts';
import { guessRanks, organisationRank } from './ranks-of-rest.ts';
import type { Results } from './results.ts';
import { compareModels, toFactGroup } from './special-groups.ts';

/** What the list of names has for a query, as an answer: the fact that is asked for, the comparison, the names. */
export function describeFound(
  { hits, compared, fact }: FoundNames,
  query: Query,
  options: Pick<NameOptions, 'base' | 'limit'>,
): Omit<Results, 'state'> {
  const described = describeHits(hits, query, options);
  const first = [...(fact ? [toFactGroup(fact, options)] : []), ...compareModels(compared, options)];
  return { ...described, groups: [...first, ...described.groups] };
}

/** Names as an answer: those that the filters leave, and what was meant where they are only spelled alike. */
function describeHits(
  hits: readonly NameHit[],
  query: Query,
  { base, limit }: Pick<NameOptions, 'base' | 'limit'>,
): Omit<Results, 'state'> {
  const entries = hits.map(({ entry }) => entry);
  const left = entries.filter((entry) => passesFilters(entry, query.filters));
  // Who asks what an organisation made wants its models before what it wrote on others.
  if (hits[0]?.rank === organisationRank) left.sort((a, b) => Number(!!a.subject) - Number(!!b.subject));
  return {
    query,
    groups: groupEntries(left, { base, query: sayOwnNames(hits, query), limit }),
    facets: countFacets(entries, query.filters),
    ...(isGuess(hits) && left[0] && { meant: left[0].name }),
  };
}

/** With the organisations that a place stands for, so that a hit shows whose it is: `models from japan`. */
function sayOwnNames(hits: readonly NameHit[], query: Query): Query {
  if (hits[0]?.rank !== organisationRank) return query;
  // Two letters are in the names of many.
  const told = ownNamesOf(query.words)
    .flat(2)
    .filter((word) => word.length > 2);
  return { ...query, words: [...query.words, ...told] };
}

/** Whether what was typed is the name of nothing, and these are only near. */
export function isGuess(hits: readonly NameHit[]): boolean {
  return hits[0] !== undefined && guessRanks.has(hits[0].rank);
}
