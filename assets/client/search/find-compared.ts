import type { AllNames } from './collect-more.ts';
import type { Query } from './plain-query.ts';
import { parseQuery } from './query.ts';
import { stripAsking } from './question.ts';
import type { NameHit } from './rank-by.ts';
import { rankClose, rankNames } from './rank-names.ts';
import { askedRank, thingRank } from './ranks-of-rest.ts';

/** Between two things that are compared. */
const between =
  /\s+(?:vs\.?|versus|and|or|to|with|from|than)\s+|\s*(?:[和與与跟及、,，]|還是|还是|對比|对比|比較|比较)\s*/iu;

/** Kinds of names that can be told apart by what they are. */
const kinds: ReadonlySet<string> = new Set(['model', 'term', 'part']);

/** Things that are compared at a time. */
const most = 4;

/**
 * Finds the things that a text compares, each by its own piece of the text and typing errors forgiven.
 *
 * @returns none unless every piece names one
 */
export async function findCompared(names: AllNames, { text }: Query): Promise<NameHit[]> {
  const pieces = text.split(between).map(stripAsking).filter(Boolean);
  if (pieces.length < 2 || pieces.length > most) return [];
  const found = await Promise.all(pieces.map((piece) => findOne(names, piece)));
  const hits = found.flatMap((hit) => hit ?? []);
  const isEach = hits.length === pieces.length && new Set(hits.map(({ entry }) => entry)).size > 1;
  return isEach ? hits.map((hit) => ({ ...hit, rank: askedRank })) : [];
}

async function findOne(names: AllNames, text: string): Promise<NameHit | undefined> {
  const query = parseQuery(text);
  const exact = rankNames(await names.collect(query), query).filter(({ rank }) => rank <= thingRank);
  const hit = exact.find(({ entry }) => kinds.has(entry.kind));
  if (hit) return hit;
  const near = rankClose(await names.collectNear(query), query);
  return near.find(({ entry }) => kinds.has(entry.kind));
}
