import { findNamed, type Named } from './find-named.ts';
import type { NameSource } from './load-names.ts';
import { parseQuery, type Query } from './query.ts';
import { type Question, readQuestion } from './question.ts';
import { askedRank, type NameHit, namedRank, rankClose, rankNames, weakRank } from './rank-names.ts';

/** What the list of names has for a query. */
export type FoundNames = {
  /** Best first. */
  readonly hits: readonly NameHit[];
  /** What the text is searched for: a question without its question words. */
  readonly wanted: Query;
  /** Models that the reader wants side by side. */
  readonly compared: readonly NameHit[];
};

/**
 * Names that match. If there are none: what a question is about, then names with nearly the same spelling, then names that
 * appear among other words.
 */
export async function findHits(names: NameSource, query: Query): Promise<FoundNames> {
  const candidates = await names.collect(query);
  const hits = rankNames(candidates, query);
  if (hits.length > 0) return plain(hits, query);
  const question = query.phrases.length === 0 ? readQuestion(query.text) : undefined;
  if (question) return findAsked(names, query, question);
  const named = findIn(candidates, query);
  if (named.isAllSaid && named.candidates.length > 0) return plain(toHits(named, weakRank), query);
  const near = await findNear(names, query);
  return plain(near.length > 0 ? near : toHits(named, namedRank), query);
}

async function findAsked(names: NameSource, query: Query, question: Question): Promise<FoundNames> {
  const asked = { ...parseQuery(question.text), filters: query.filters };
  const candidates = await names.collect(asked);
  const named = findIn(candidates, asked);
  const isComparison = question.isComparison && named.candidates.length > 1;
  const exact = isComparison ? [] : rankNames(candidates, asked);
  if (exact.length > 0) return plain(exact, asked);
  if (named.candidates.length === 0) return plain(await findNear(names, asked), asked);
  const hits = toHits(named, named.isAllSaid ? askedRank : namedRank);
  return { hits, wanted: asked, compared: isComparison ? hits : [] };
}

async function findNear(names: NameSource, query: Query): Promise<NameHit[]> {
  const candidates = await names.collectSlips(query);
  const again = rankNames(candidates, query);
  return again.length > 0 ? again : rankClose(candidates, query);
}

/** Between words, and where Han characters meet others, since no space is written there. */
const scriptEnds =
  /\s+|(?<=\p{Script=Han})(?=[^\s\p{Script=Han}])|(?<=[^\s\p{Script=Han}])(?=\p{Script=Han})/u;

function findIn(candidates: Parameters<typeof findNamed>[0], { text, phrases }: Query): Named {
  return findNamed(candidates, phrases.length > 0 ? [] : text.split(scriptEnds));
}

function toHits({ candidates }: Named, rank: number): NameHit[] {
  return candidates.map(({ entry }) => ({ entry, rank }));
}

function plain(hits: readonly NameHit[], wanted: Query): FoundNames {
  return { hits, wanted, compared: [] };
}
