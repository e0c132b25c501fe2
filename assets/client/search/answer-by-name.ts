import { type Filters, isFiltered } from './filter-names.ts';
import { letterTests } from './letter-tests.ts';
import { mostWordFiles, type NameSource } from './load-names.ts';
import { groupEntries } from './name-hits.ts';
import { cleanText, toQuery } from './plain-query.ts';
import { rankBy } from './rank-by.ts';
import { lastExactRank, startRank } from './ranks.ts';
import type { Results } from './results.ts';

export type NameOptions = {
  readonly base: string;
  readonly names: NameSource;
  /** Hits of one group that are shown. */
  readonly limit: number;
};

/** What only the rest of search can read: addresses, quotes, filter words. */
const special = /[:/"“”„「」『』]/;

/** Shorter words begin too much; what they lead to is not requested before they are asked for. */
export function isLong({ length }: string): boolean {
  return length > 2;
}

/**
 * Answers with what is called as it was typed, or begins so, from the list of names alone.
 *
 * @returns undefined where something that is not loaded yet may be better
 */
export async function answerByName(
  typed: string,
  chosen: Filters,
  { base, names, limit }: NameOptions,
): Promise<Results | undefined> {
  const query = toQuery(cleanText(typed));
  if (isFiltered(chosen) || special.test(query.text)) return undefined;
  // The rest looks them up, once it is there.
  names.readWords(query.words.filter(isLong), mostWordFiles).catch(() => undefined);
  const hits = rankBy(letterTests, await names.collect(query), query);
  const [first] = hits;
  // The name of a model may begin with what asks for a fact of another, but not with a single word.
  const last = query.words.length === 1 ? startRank : lastExactRank;
  if (!first || first.rank > last) return undefined;
  const entries = hits.map(({ entry }) => entry);
  return { query, groups: groupEntries(entries, { base, query, limit }), state: 'searching' };
}
