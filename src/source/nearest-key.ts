import { editDistance } from '../identity/name.ts';

/** Shorter keys are too near to too much. */
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
    return (
      other.length >= leastLetters && (isSwapped(word, other) || editDistance(word, other, limit) <= limit)
    );
  };
  return known.find((each) => fold(each) === word) ?? known.find(isNear);
}

function fold(key: string): string {
  return key.toLowerCase().replace(/[-_ ]/g, '');
}

function isSwapped(one: string, other: string): boolean {
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  const swapped = one.slice(0, at) + one.charAt(at + 1) + one.charAt(at) + one.slice(at + 2);
  return at >= 0 && swapped === other;
}
