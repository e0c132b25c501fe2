/** Words that are in every lecture: they find nothing, and each would load a piece of the index. */
const fillers = new Set(
  'a an and are as at be by for from how in into is it of on or that the this to was what which with'.split(
    ' ',
  ),
);

/** The distinctive words; all of them if none is. */
export function tellingWords(words: readonly string[]): string[] {
  const telling = words.filter((word) => !fillers.has(word));
  return [...new Set(telling.length > 0 ? telling : words)];
}

/**
 * How many of the wanted words an answer has to hold, one after another until something is found: all of them, then most.
 *
 * @param isExact only the whole text will do
 * @example listLeast(5, false) // [5, 3, 2]
 */
export function listLeast(wanted: number, isExact: boolean): number[] {
  if (isExact || wanted < 3) return [wanted];
  return [...new Set([wanted, Math.ceil(wanted * 0.6), 2])];
}
