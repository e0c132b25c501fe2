/**
 * The `lang` of words in a page: only where they are in another language than the page.
 *
 * @example otherLanguage('zh-Hant', 'en') // 'zh-Hant'
 */
export function otherLanguage(language: string, ofPage: string): string | undefined {
  return language === ofPage ? undefined : language;
}
