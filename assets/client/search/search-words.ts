import { englishInSearch } from '../../../src/words/search/en.ts';
import type { SearchWords } from '../../../src/words/words.ts';
import { loadTable, type OtherTables } from '../load-table.ts';

const others: OtherTables<SearchWords> = {
  'zh-hant': () =>
    import('../../../src/words/search/zh-hant.ts').then((table) => table.traditionalChineseInSearch),
};

/** What search says in the language of the page, apart from what other scripts say. To be read within functions. */
export let words: SearchWords = englishInSearch;

/** Takes the words of the page's language. */
export async function loadWords(): Promise<void> {
  words = await loadTable(englishInSearch, others, renameList);
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
