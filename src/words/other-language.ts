import { hasHan } from './has-han.ts';

/**
 * The `lang` of words in a page: only if their language differs from that of the page.
 *
 * @example otherLanguage('zh-Hant', 'en') // 'zh-Hant'
 */
export function otherLanguage(language: string, ofPage: string): string | undefined {
  return language === ofPage ? undefined : language;
}

/**
 * The `lang` of a name whose language is not stated: Chinese characters show it, on a page that is written
 * without them.
 *
 * @example nameLanguage('白鷺', 'en') // 'zh'
 */
export function nameLanguage(name: string | undefined, ofPage: string): 'zh' | undefined {
  return !/^(zh|ja)\b/.test(ofPage) && name && hasHan(name) ? 'zh' : undefined;
}
