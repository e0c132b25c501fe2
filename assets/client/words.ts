import { englishInScripts } from '../../src/words/scripts/en.ts';
import type { ScriptWords } from '../../src/words/words.ts';
import { loadTable, type OtherTables } from './load-table.ts';

const others: OtherTables<ScriptWords> = {
  'zh-hant': () =>
    import('../../src/words/scripts/zh-hant.ts').then((table) => table.traditionalChineseInScripts),
};

/** What scripts say in the language of the page. To be read within functions: a part is loaded with its words. */
export let words: ScriptWords = englishInScripts;

/** Takes the words of the page's language. */
export async function loadWords(): Promise<void> {
  words = await loadTable(englishInScripts, others, renameList);
}

/** The words of a course that lists something other than models, as its pages have them. */
function renameList(table: ScriptWords, many: string, one: string): ScriptWords {
  return { ...table, compare: { ...table.compare, ...table.named(many, one).compare } };
}
