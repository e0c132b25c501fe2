import { languageOf, type SpokenLanguage } from '../../language-of.ts';
import { type StudyPageWords, studyPagesInEnglish } from './en.ts';
import { studyPagesInTraditionalChinese } from './zh-hant.ts';

const tables: Readonly<Record<SpokenLanguage, StudyPageWords>> = {
  en: studyPagesInEnglish,
  'zh-hant': studyPagesInTraditionalChinese,
};

/**
 * What pages say around questions and what a reader keeps, in some language. What scripts say there is in `studyWordsOf`.
 *
 * @param language BCP 47
 */
export function studyPageWordsOf(language: string): StudyPageWords {
  return tables[languageOf(language)];
}
