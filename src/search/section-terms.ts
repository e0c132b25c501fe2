import { foldText, foldWords } from './fold.ts';
import { stemOf } from './word-forms.ts';

const han = /\p{Script=Han}/u;
const scripts = /\p{Script=Han}+|[^\p{Script=Han}]+/gu;

/** Longer words that are joined in print are looked for by their parts. */
const longestJoin = 24;

/**
 * The terms by which the section index knows a word: what the forms of the word have in common, and of Chinese, which has no
 * words, each pair of characters that are side by side.
 *
 * @param word folded
 * @example termsOfWord('clip模型圖') // ['clip', '模型', '型圖']
 */
export function termsOfWord(word: string): string[] {
  if (!han.test(word)) return [stemOf(word)];
  return (word.match(scripts) ?? []).flatMap((run) => (han.test(run) ? pairsOf(run) : [stemOf(run)]));
}

function pairsOf(run: string): string[] {
  const characters = [...run];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, at) => `${characters[at]}${character}`);
}

/**
 * The terms of a text, in order, with the places of the words that they begin at.
 *
 * @param words of a text whose Han characters are separated
 */
export function termsOfText(words: readonly string[]): (readonly [term: string, place: number])[] {
  const terms: (readonly [string, number])[] = [];
  let before = '';
  for (const [place, word] of words.entries()) {
    const read = readWord(word);
    for (const term of read.terms) terms.push([term, place]);
    if (read.han !== '') {
      if (before !== '') terms.push([before + read.han, place - 1]);
      else if (!followsHan(words[place + 1])) terms.push([read.han, place]);
    }
    before = read.isEnd ? '' : read.han;
  }
  return terms;
}

function followsHan(next: string | undefined): boolean {
  return next !== undefined && readWord(next).han !== '';
}

type ReadWord = { readonly terms: readonly string[]; readonly han: string; readonly isEnd: boolean };

const known = new Map<string, ReadWord>();

/** More different words than this are not kept. */
const mostKept = 200_000;

function readWord(word: string): ReadWord {
  let read = known.get(word);
  if (!read) {
    if (known.size > mostKept) known.clear();
    read = cutWord(word);
    known.set(word, read);
  }
  return read;
}

/** A Han character that is a word of its own, or the words that are joined in one: `MiniGPT-v2` is also `minigptv2`. */
function cutWord(word: string): ReadWord {
  const [first = ''] = word;
  if (han.test(first)) return { terms: [], han: foldText(first), isEnd: first.length !== word.length };
  const parts = foldWords(word);
  const whole = parts.length > 1 ? parts.join('') : '';
  const terms = [...parts.map(stemOf), ...(whole !== '' && whole.length <= longestJoin ? [whole] : [])];
  return { terms, han: '', isEnd: true };
}
