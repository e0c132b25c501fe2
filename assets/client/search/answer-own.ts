import type { NameEntry } from '../../../src/search/read-names.ts';
import { readThings } from '../../../src/search/read-things.ts';
import type { NameOptions } from './answer-by-name.ts';
import { groupEntries } from './name-hits.ts';
import { findOwnPages, groupOwnPages } from './own-pages.ts';
import type { Query } from './plain-query.ts';
import { rankNames } from './rank-names.ts';
import { guessRanks, thingRank } from './ranks-of-rest.ts';
import type { Results } from './results.ts';

/**
 * Answers what asks for a page that the course has beside what it teaches, together with the names that hold the words; what is
 * called as it was typed comes first.
 *
 * @returns undefined where nothing of the kind is asked for, or the course does not have it
 */
export async function answerOwn(
  query: Query,
  { names, base, limit }: NameOptions,
): Promise<Omit<Results, 'state'> | undefined> {
  if (query.phrases.length > 0) return undefined;
  const { own: all = [] } = (await names.loadThings(readThings).catch(() => undefined)) ?? {};
  const found = findOwnPages(query.text, all);
  if (!found) return undefined;
  const { pages, heading } = found;
  const candidates = await names.collect(query);
  const hits = rankNames(candidates, query).filter(({ rank }) => !guessRanks.has(rank));
  const isCalledSo = hits[0] !== undefined && hits[0].rank <= thingRank;
  const named = hits.map(({ entry }) => entry);
  const saying = candidates
    .map(({ entry }) => entry)
    .filter(({ kind, name }) => kind === 'term' && heading?.test(name));
  const toGroups = (entries: readonly NameEntry[]) => groupEntries(entries, { base, query, limit });
  const own = [...toGroups(saying), groupOwnPages(pages, base)];
  return { query, groups: isCalledSo ? [...toGroups(named), ...own] : [...own, ...toGroups(named)] };
}
