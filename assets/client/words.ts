import { languageOf, type SpokenLanguage } from '../../src/words/language-of.ts';
import { englishInScripts } from '../../src/words/scripts/en.ts';
import type { ScriptWords } from '../../src/words/words.ts';

/** Tables of languages other than English, each loaded on its own pages only. */
const tables: Readonly<Record<Exclude<SpokenLanguage, 'en'>, () => Promise<ScriptWords>>> = {
  'zh-hant': () =>
    import('../../src/words/scripts/zh-hant.ts').then((table) => table.traditionalChineseInScripts),
};

/** What scripts say in the language of the page. To be read within functions: a part is loaded with its words. */
export let words: ScriptWords = englishInScripts;

/** Takes the words of the page's language; stays with English if they do not load. */
export async function loadWords(): Promise<void> {
  const language = languageOf(document.documentElement.lang);
  if (language !== 'en') words = await tables[language]().catch(() => words);
  const { many, one } = document.documentElement.dataset;
  if (many && one) words = renameList(words, many, one);
}

/** The words of a course that lists something other than models, as its pages have them. */
function renameList(table: ScriptWords, many: string, one: string): ScriptWords {
  const { shown, compare } = table.named(many, one);
  const { lists } = table;
  return {
    ...table,
    lists: { ...lists, shown: { ...lists.shown, models: shown } },
    compare: { ...table.compare, ...compare },
  };
}
