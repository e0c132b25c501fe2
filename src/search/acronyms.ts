/** A short form and what it is short for: `VQA`, `visual question answering`. */
export type Acronym = { readonly short: string; readonly long: string };

/** Words of the longest long form. */
const mostWords = 8;

const inBrackets = /\(([^()]{2,80})\)/g;
const shortForm = /^(?=.*\p{Lu})(?=.*\p{L}.*\p{L})[\p{L}\d][\p{L}\d-]{1,11}$/u;
const lastWords = /(?:[\p{L}\d][\p{L}\d-]*[ -]+){1,8}$/u;
const wordBefore = /([\p{L}\d][\p{L}\d.-]*)\s*$/u;

/**
 * Finds short forms that a text explains, in either order: `visual question answering (VQA)`, `LLaVA (Large Language
 * and Vision Assistant)`. The letters of the short form have to begin words of the long one.
 *
 * @example findAcronyms('trained by image-text matching (ITM)') // [{ short: 'ITM', long: 'image-text matching' }]
 */
export function findAcronyms(text: string): Acronym[] {
  return [...text.matchAll(inBrackets)].flatMap((match) => {
    const inside = match[1]?.split(/[,;]/)[0]?.trim() ?? '';
    const before = text.slice(Math.max(0, match.index - 120), match.index);
    return shortForm.test(inside) ? endingWith(before, inside) : startingWith(before, inside);
  });
}

/** Words that a short form passes over. */
const small = new Set('a and by for from in of on or the to with'.split(' '));

/**
 * Whether a short form is made of the letters of a long one: it begins like its first word, has the first letter of its last, and no
 * letter out of order. Each word that says something has to give a letter.
 *
 * @example isShortFor('ViT', 'Vision Transformer') // true
 */
export function isShortFor(short: string, long: string): boolean {
  const letters = [...short.toLowerCase().replace(/[^\p{L}\d]|(?<=\p{Lu})s$/gu, '')];
  const words = long.toLowerCase().split(/[\s-]+/);
  const telling = words.filter((word) => !small.has(word));
  const last = telling.at(-1)?.[0] ?? '';
  if (words[0]?.[0] !== letters[0] || telling.length < 2 || telling.length > letters.length) return false;
  return letters.lastIndexOf(last) > 0 && isWithin(letters, words.join(' '));
}

function isWithin(letters: readonly string[], text: string): boolean {
  let at = 0;
  return letters.every((letter) => {
    at = text.indexOf(letter, at) + 1;
    return at > 0;
  });
}

function endingWith(before: string, short: string): Acronym[] {
  const words = (lastWords.exec(`${before.trimEnd()} `)?.[0] ?? '').trim().split(/\s+/).slice(-mostWords);
  for (let count = 1; count <= words.length; count += 1) {
    const long = words.slice(-count).join(' ');
    if (isShortFor(short, long)) return [{ short, long }];
  }
  return [];
}

function startingWith(before: string, long: string): Acronym[] {
  const short = wordBefore.exec(before)?.[1] ?? '';
  return shortForm.test(short) && isShortFor(short, long) ? [{ short, long }] : [];
}
