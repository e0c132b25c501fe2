/** The languages that the site speaks, by the name of their file. */
export type SpokenLanguage = 'en' | 'zh-hant';

/** By the first part of a language tag: all Chinese counts as Traditional until there is a table for Simplified. */
const spoken: Readonly<Record<string, SpokenLanguage>> = { en: 'en', zh: 'zh-hant' };

/**
 * The language that the site speaks to a reader of some language: English, if there is no table for theirs.
 *
 * @param tag BCP 47, or what an author wrote for it
 * @example languageOf('zh-TW') // 'zh-hant'
 */
export function languageOf(tag: string): SpokenLanguage {
  const [primary = ''] = tag.trim().toLowerCase().split(/[-_]/);
  return Object.hasOwn(spoken, primary) ? (spoken[primary] ?? 'en') : 'en';
}
