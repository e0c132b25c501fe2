import { english } from './en.ts';
import { languageOf, type SpokenLanguage } from './language-of.ts';
import type { Words } from './words.ts';
import { traditionalChinese } from './zh-hant.ts';

const tables: Readonly<Record<SpokenLanguage, Words>> = { en: english, 'zh-hant': traditionalChinese };

/**
 * What a page of some language says.
 *
 * @param language BCP 47
 * @example wordsOf('zh-TW').lists.models // '模型'
 */
export function wordsOf(language: string): Words {
  return tables[languageOf(language)];
}
