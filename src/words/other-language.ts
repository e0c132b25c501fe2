/**
 * The `lang` of words in a page: only where they are in another language than the page.
 *
 * @example otherLanguage('zh-Hant', 'en') // 'zh-Hant'
 */
export function otherLanguage(language: string, ofPage: string): string | undefined {
  return language === ofPage ? undefined : language;
}

/**
 * The `lang` of a name, of which nobody says what language it is in: Chinese characters tell, in a page that is written
 * in none.
 *
 * @example nameLanguage('白鷺', 'en') // 'zh'
 */
export function nameLanguage(name: string | undefined, ofPage: string): 'zh' | undefined {
  return !/^(zh|ja)\b/.test(ofPage) && name && /\p{Script=Han}/u.test(name) ? 'zh' : undefined;
}
