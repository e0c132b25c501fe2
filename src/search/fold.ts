import { foldSpelling } from '../identity/name.ts';

const wordEnds = /(?:[\s\-–—_/:,;!?()[\]{}"“”'‘’|、，。：；（）「」]|\.(?!\d))+/u;

const accents = /[\u0300-\u036f]/g;

/** Letters that Unicode does not decompose, as typed by people without such a key. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  ð: 'd',
  ø: 'o',
  þ: 'th',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  œ: 'oe',
  ŧ: 't',
};

/** A text in the form that search compares, and the origin of each of its characters. */
export type Folded = {
  readonly text: string;
  /** For each character of `text`, the index in the original; one entry more, the original's length. */
  readonly origins: readonly number[];
};

/**
 * Folds a text so that spellings which a reader considers the same become equal: case, accents,
 * Unicode width, spaces and punctuation go, also the point in `1.5`, which people leave out.
 *
 * @example foldText('LLaVA-1.5') // 'llava15'
 */
export function foldText(text: string): string {
  let folded = '';
  for (const character of text) folded += foldCharacter(character);
  return folded;
}

/** Folds a text and remembers the origins, so that a match can be marked in the original. */
export function foldWithOrigins(text: string): Folded {
  const origins: number[] = [];
  let folded = '';
  let index = 0;
  for (const character of text) {
    const piece = foldCharacter(character);
    for (let count = 0; count < piece.length; count += 1) origins.push(index);
    folded += piece;
    index += character.length;
  }
  origins.push(text.length);
  return { text: folded, origins };
}

/**
 * The words of a text, folded. White space separates them, and so does what joins words in print.
 *
 * @example foldWords('Any-to-Any Multimodal') // ['any', 'to', 'any', 'multimodal']
 */
export function foldWords(text: string): string[] {
  return text
    .split(wordEnds)
    .map(foldText)
    .filter((word) => word !== '');
}

/**
 * Treats Simplified and Traditional spellings as the same from now on. What is learned is true of every text, so it
 * is never forgotten.
 *
 * @param pairs as `HanVariants` has them
 * @example learnVariants('機机'); foldText('機') // '机'
 */
export function learnVariants(pairs: string): void {
  const characters = [...pairs];
  for (let index = 0; index + 1 < characters.length; index += 2) {
    known.set(characters[index] ?? '', characters[index + 1] ?? '');
  }
}

/**
 * The other spellings of the characters of a text, as `learnVariants` learns them.
 *
 * @example learnVariants('機机視视'); listVariants('机器') // '機机'
 */
export function listVariants(folded: string): string {
  const own = new Set(folded.match(/\p{Script=Han}/gu));
  const pairs = [...known].filter(([character, simple]) => own.has(simple) && character !== simple);
  return pairs.flat().join('');
}

const known = new Map<string, string>();

/** One at a time, since only so each character keeps its origin. */
function foldCharacter(character: string): string {
  let folded = known.get(character);
  if (folded === undefined) {
    folded = foldSpelling(character.normalize('NFKD').replace(accents, ''));
    folded = plainLetters[folded] ?? folded;
    known.set(character, folded);
  }
  return folded;
}
