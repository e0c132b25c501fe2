import type { english, englishInScripts } from './en.ts';

/** What pages say in one language. A language without one of English's keys does not compile. */
export type Words = typeof english;

/** What scripts say in one language. */
export type ScriptWords = typeof englishInScripts;
