import type { english } from './en.ts';
import type { englishInScripts } from './scripts/en.ts';
import type { englishInSearch } from './search/en.ts';

/** What pages say in one language. A language without one of English's keys does not compile. */
export type Words = typeof english;

/** What scripts say in one language. */
export type ScriptWords = typeof englishInScripts;

/** What search says in one language: it comes with the first part of search. */
export type SearchWords = typeof englishInSearch;
