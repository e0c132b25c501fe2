/** Where the list of names is in the site, without base path: all of it, or what begins its blocks. */
export const namesAddress = '/search/names.json';

/** Terms, parts and details, which come after the names. */
export const thingsAddress = '/search/things.json';

/** Words of the texts, for a query that nothing holds. */
export const wordsAddress = '/search/words.json';

/** Pictures of models, by the address of their page: loaded once there are answers to show them in. */
export const picturesAddress = '/search/pictures.json';

/** The full text of a site that is opened from a folder, where Pagefind's program cannot run. */
export const plainIndexAddress = '/search/pieces.json';

/** What the addresses of all blocks of a long list begin with, and those of its words. */
export const blocksAddress = '/search/names-';

/** Where a block of a long list is. */
export function blockAddress(block: number): string {
  return `${blocksAddress}${block}.json`;
}

/** Where some of the words are that lead to the blocks. */
export function nameWordsAddress(file: number): string {
  return `${blocksAddress}words-${file}.json`;
}
