import { nameLanguage } from '../../../src/words/other-language.ts';

/**
 * The attribute that says what language words of the course are in, if it is not that of the page.
 *
 * @example buildElement('span', langOf('白鷺'), '白鷺') // <span lang="zh">白鷺</span>
 */
export function langOf(text: string): Readonly<Record<string, string>> {
  const lang = nameLanguage(text, document.documentElement.lang);
  return lang ? { lang } : {};
}
