import type { SearchWords } from '../../../src/words/words.ts';

/** What search says in the language of the page, apart from what other scripts say. Set before anything is shown, and so to be read within functions. */
export let words: SearchWords;

/**
 * Says everything in these words from now on.
 *
 * @param list what the course lists, if not models, as its pages have it
 */
export function speak(table: SearchWords, { many, one }: { many?: string; one?: string } = {}): void {
  words = many && one ? renameList(table, many, one) : table;
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
