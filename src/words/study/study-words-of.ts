import { languageOf, type SpokenLanguage } from '../language-of.ts';
import { type StudyWords, studyInEnglish } from './en.ts';
import { studyInTraditionalChinese } from './zh-hant.ts';

const tables: Readonly<Record<SpokenLanguage, StudyWords>> = {
  en: studyInEnglish,
  'zh-hant': studyInTraditionalChinese,
};

/**
 * What scripts say around questions and what a reader keeps, in some language.
 *
 * @param language BCP 47
 */
export function studyWordsOf(language: string): StudyWords {
  return tables[languageOf(language)];
}
