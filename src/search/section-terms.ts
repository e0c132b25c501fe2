import { hasHan } from '../words/has-han.ts';
import { stemOf } from './word-forms.ts';

const scripts = /\p{Script=Han}+|[^\p{Script=Han}]+/gu;

/**
 * The terms by which the section index knows a word: what the forms of the word have in common, and of Chinese, which has no
 * words, each pair of characters that are side by side.
 *
 * @param word folded
 * @example termsOfWord('clip模型圖') // ['clip', '模型', '型圖']
 */
export function termsOfWord(word: string): string[] {
  if (!hasHan(word)) return [stemOf(word)];
  return (word.match(scripts) ?? []).flatMap((run) => (hasHan(run) ? pairsOf(run) : [stemOf(run)]));
}

function pairsOf(run: string): string[] {
  const characters = [...run];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, at) => `${characters[at]}${character}`);
}
