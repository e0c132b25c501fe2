/** The languages that the site speaks, by the name of their file. */
export type SpokenLanguage = 'en' | 'zh-hant';

/** By the first part of a language tag: all of Chinese is traditional until there is a table of the other kind. */
const spoken: Readonly<Record<string, SpokenLanguage>> = { en: 'en', zh: 'zh-hant' };

/**
 * The language that the site speaks to a reader of some language: English, where there is no table of theirs.
 *
 * @param tag BCP 47, or what an author wrote for it
 * @example languageOf('zh-TW') // 'zh-hant'
 */
export function languageOf(tag: string): SpokenLanguage {
  const [primary = ''] = tag.trim().toLowerCase().split(/[-_]/);
  return Object.hasOwn(spoken, primary) ? (spoken[primary] ?? 'en') : 'en';
}
