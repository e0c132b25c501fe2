/** A text that the index is asked for, and how many of the wanted words its answers must contain. */
export type Lookup = { readonly text: string; readonly least: number };

/** Words that are in every lecture: they find nothing, and each would load a piece of the index. */
const fillers = new Set(
  'a an and are as at be by for from how in into is it of on or that the this to was what which with'.split(
    ' ',
  ),
);
const hanFillers = /[的了是在和與与及為为]/g;

/** Characters of a run that are looked up first: each loads a piece of the index, and a few together are distinctive enough. */
const fewCharacters = 3;

/** If those find nothing, as many as this. */
const manyCharacters = 8;

/** The distinctive words; all of them if none is. */
export function tellingWords(words: readonly string[]): string[] {
  const telling = words.filter((word) => !fillers.has(word));
  return [...new Set(telling.length > 0 ? telling : words)];
}

/**
 * Plans what the index is asked for, one after another until something is found: the distinctive words with some characters
 * of each Chinese run, then with more of them, then only the longest words.
 *
 * @param isExact only the whole text will do
 * @example planLookups('the vision encoder', ['vision', 'encoder'], false) // [{ text: 'vision encoder', least: 2 }]
 */
export function planLookups(text: string, wanted: readonly string[], isExact: boolean): Lookup[] {
  const telling = text.split(' ').filter((word) => !fillers.has(word.toLowerCase()));
  const plain = telling.length > 0 ? telling.join(' ') : text;
  const all = [shortenRuns(plain, fewCharacters), shortenRuns(plain, manyCharacters)];
  const lookups = [...new Set(all)].map((text) => ({ text, least: wanted.length }));
  if (isExact || wanted.length < 3) return lookups;
  const longest = [...wanted].sort((a, b) => b.length - a.length);
  const most = [...new Set([Math.ceil(wanted.length * 0.6), 2])];
  return [...lookups, ...most.map((least) => ({ text: longest.slice(0, least).join(' '), least }))];
}

/** Keeps some characters of each run, at the same distances. */
function shortenRuns(text: string, length: number): string {
  return text.replace(/\p{Script=Han}+/gu, (run) => {
    const characters = [...(run.replace(hanFillers, '') || run)];
    if (characters.length <= length) return characters.join('');
    const step = (characters.length - 1) / (length - 1);
    return Array.from({ length }, (_, index) => characters[Math.round(index * step)]).join('');
  });
}
