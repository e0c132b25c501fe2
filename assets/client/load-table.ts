import { languageOf, type SpokenLanguage } from '../../src/words/language-of.ts';

/** What is said in languages other than English: each is loaded on its own pages only. */
export type OtherTables<Table> = Readonly<Record<Exclude<SpokenLanguage, 'en'>, () => Promise<Table>>>;

/**
 * The words of the page's language; English if they do not load.
 *
 * @param renameList the words of a course that lists something other than models, as its pages have them
 */
export async function loadTable<Table>(
  english: Table,
  others: OtherTables<Table>,
  renameList: (table: Table, many: string, one: string) => Table,
): Promise<Table> {
  const { lang, dataset } = document.documentElement;
  const language = languageOf(lang);
  const table = language === 'en' ? english : await others[language]().catch(() => english);
  const { many, one } = dataset;
  return many && one ? renameList(table, many, one) : table;
}
