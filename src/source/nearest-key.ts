import { countSlips } from '../identity/count-slips.ts';

/** Shorter keys are close to too many others. */
const leastLetters = 4;

/**
 * The key that a misspelt one was probably meant to be: with one letter wrong, or two in a long word, other case, or two letters
 * in the wrong order.
 *
 * @returns undefined for what is far from all of them
 * @example nearestKey('tilte', ['title', 'tags']) // 'title'
 */
export function nearestKey(key: string, known: readonly string[]): string | undefined {
  const word = fold(key);
  if (word.length < leastLetters) return undefined;
  const limit = word.length < 8 ? 1 : 2;
  const isNear = (each: string) => {
    const other = fold(each);
    return other.length >= leastLetters && countSlips(word, other, limit) <= limit;
  };
  return known.find((each) => fold(each) === word) ?? known.find(isNear);
}

/**
 * The key that was cut short, if only one begins like that.
 *
 * @example wholeKey('lang', ['title', 'language']) // 'language'
 */
export function wholeKey(key: string, known: readonly string[]): string | undefined {
  const word = fold(key);
  const found = word.length < leastLetters ? [] : known.filter((each) => fold(each).startsWith(word));
  return found.length === 1 ? found[0] : undefined;
}

function fold(key: string): string {
  return key.toLowerCase().replace(/[-_ ]/g, '');
}
