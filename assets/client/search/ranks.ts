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

/** Up to this rank, a name is what was typed or begins with it. */
export const startRank = ranks.indexOf('nameStart');

/** Ranks up to this one mean the entry itself, not one of many that share a word. */
export const lastExactRank = ranks.indexOf('exactId');
