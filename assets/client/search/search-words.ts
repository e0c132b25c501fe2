import { languageOf, type SpokenLanguage } from '../../../src/words/language-of.ts';
import { englishInSearch } from '../../../src/words/search/en.ts';
import type { SearchWords } from '../../../src/words/words.ts';

const tables: Readonly<Record<Exclude<SpokenLanguage, 'en'>, () => Promise<SearchWords>>> = {
  'zh-hant': () =>
    import('../../../src/words/search/zh-hant.ts').then((table) => table.traditionalChineseInSearch),
};

/** What search says in the language of the page, apart from what other scripts say. To be read within functions. */
export let words: SearchWords = englishInSearch;

/** Takes the words of the page's language; stays with English if they do not load. */
export async function loadWords(): Promise<void> {
  const language = languageOf(document.documentElement.lang);
  if (language !== 'en') words = await tables[language]().catch(() => words);
  const { many, one } = document.documentElement.dataset;
  if (many && one) words = renameList(words, many, one);
}

/** The words of a course that lists something other than models, as its pages have them. */
function renameList(table: SearchWords, many: string, one: string): SearchWords {
  const { all, newest, found, foundNewest } = table.named(many, one);
  return {
    ...table,
    allModels: all,
    groups: { ...table.groups, models: many, newest },
    found: { ...table.found, models: found, newest: foundNewest },
  };
}
