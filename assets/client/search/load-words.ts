import { wordsAddress } from '../../../src/search/names-addresses.ts';
import { fetchText } from '../fetch-text.ts';

const loading = new Map<string, Promise<readonly string[]>>();

/** Words of the texts, the commonest first; after a failure the next call tries again. */
export function loadWords(base: string): Promise<readonly string[]> {
  const known = loading.get(base);
  if (known) return known;
  const words = fetchText(`${base}${wordsAddress.slice(1)}`).then((text): string[] => JSON.parse(text));
  loading.set(base, words);
  words.catch(() => loading.delete(base));
  return words;
}
