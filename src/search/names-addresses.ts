/** Where the list of names is in the site, without base path: all of it, or the table of its parts. */
export const namesAddress = '/search/names.json';

/** Terms, parts and details, which come after the names. */
export const thingsAddress = '/search/things.json';

/** Words of the texts, for a query that nothing holds. */
export const wordsAddress = '/search/words.json';

/** Pictures of models, by the address of their page: loaded once there are answers to show them in. */
export const picturesAddress = '/search/pictures.json';

/** The full text of a site that is opened from a folder, where Pagefind's program cannot run. */
export const plainIndexAddress = '/search/pieces.json';

/**
 * Where a part of a long list is. Letters of any script are encoded as a plain file name.
 *
 * @param key how the names in it begin, folded
 * @example partAddress('ll') // '/search/names-6c-6c.json'
 */
export function partAddress(key: string): string {
  const codes = [...key].map((character) => (character.codePointAt(0) ?? 0).toString(16));
  return `/search/names-${codes.join('-')}.json`;
}

/** What the addresses of all parts begin with. */
export const partsAddress = partAddress('').replace(/\.json$/, '');
