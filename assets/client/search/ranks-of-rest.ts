import { ranks } from './ranks.ts';

// Only the rest of search asks for these, so the first answer does without them.

/** Up to this rank, a term or a part is what was typed. */
export const thingRank = ranks.indexOf('exactThing');

/** Up to this rank, a name holds every word, in some form or by first letters. */
export const formsRank = ranks.indexOf('nameForms');

/** Rank of a name that has just these words, in any form and order. */
export const sameWordsRank = ranks.indexOf('exactForms');

/** Rank of a hit that is only spelled alike. */
export const closeRank = ranks.length;

/** Rank of a name among other words; what contains all of the words goes before it. */
export const namedRank = closeRank + 1;

/** Rank of what a question is about. */
export const askedRank = ranks.indexOf('nameWords');

/** Rank of what an organisation made that is asked for. */
export const organisationRank = ranks.indexOf('organisation');

/** Ranks of hits whose names nearly match the query. */
export const guessRanks: ReadonlySet<number> = new Set([ranks.indexOf('slip'), closeRank]);

/** From this rank on, an entry only shares words with a query. */
export const weakRank = ranks.indexOf('allWords');
