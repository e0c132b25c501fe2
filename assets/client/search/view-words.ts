import { languageOf, type SpokenLanguage } from '../../../src/words/language-of.ts';
import { englishViews, type ViewWords } from '../../../src/words/search/views/en.ts';
import { traditionalChineseViews } from '../../../src/words/search/views/zh-hant.ts';

const tables: Readonly<Record<SpokenLanguage, ViewWords>> = {
  en: englishViews,
  'zh-hant': traditionalChineseViews,
};

/** What answers say of the pages that show all models, in the language of a page. */
export function viewWordsOf(language: string): ViewWords {
  return tables[languageOf(language)];
}
