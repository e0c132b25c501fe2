/**
 * How well an entry can answer a query: the first of these that is true of it is its rank, and the smaller is the better. `letter-tests.ts`
 * and `rank-names.ts` say what each means.
 */
export const ranks = [
  'exactName',
  'exactAlias',
  'exactId',
  'nameStart',
  'exactThing',
  'thingStart',
  'aliasStart',
  'idStart',
  'exactForms',
  'slip',
  'namePhrase',
  'nameWords',
  'nameForms',
  'author',
  'organisation',
  'allWords',
  'inside',
] as const;

export type RankName = (typeof ranks)[number];

/** Up to this rank, a term or a part is what was typed. */
export const thingRank = ranks.indexOf('exactThing');

/** Up to this rank, a name is what was typed or begins with it. */
export const startRank = ranks.indexOf('nameStart');

/** Rank of a hit that is only spelled alike. */
export const closeRank = ranks.length;

/** Rank of a name among other words; what contains all of the words goes before it. */
export const namedRank = closeRank + 1;

/** Rank of what a question is about. */
export const askedRank = ranks.indexOf('nameWords');

/** Ranks of hits whose names nearly match the query. */
export const guessRanks: ReadonlySet<number> = new Set([ranks.indexOf('slip'), closeRank]);

/** Ranks up to this one mean the entry itself, not one of many that share a word. */
export const lastExactRank = ranks.indexOf('exactId');

/** From this rank on, an entry only shares words with a query. */
export const weakRank = ranks.indexOf('allWords');
