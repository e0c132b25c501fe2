import { nameLanguage } from '../../../src/words/other-language.ts';

/**
 * The attribute that tells what language words of the course are in, where that is not the page's.
 *
 * @example buildElement('span', langOf('白鷺'), '白鷺') // <span lang="zh">白鷺</span>
 */
export function langOf(text: string): Readonly<Record<string, string>> {
  const lang = nameLanguage(text, document.documentElement.lang);
  return lang ? { lang } : {};
}
