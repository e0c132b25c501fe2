import { wordsAddress } from '../../../src/search/names-addresses.ts';
import { fetchText } from '../fetch-text.ts';
import { onceEach } from '../once-each.ts';

/** Words of the texts, the commonest first; after a failure the next call tries again. */
export const loadWords = onceEach(
  async (base: string): Promise<readonly string[]> =>
    JSON.parse(await fetchText(`${base}${wordsAddress.slice(1)}`)),
);
