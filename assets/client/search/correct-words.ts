import { countSlips } from '../../../src/identity/count-slips.ts';
import { foldText } from '../../../src/search/fold.ts';
import { stemOf } from '../../../src/search/word-forms.ts';
import { isProperty } from './question.ts';
import { keyOf, type SameWords } from './same-words.ts';

/** Slips that are forgiven in a word, by its length. */
const allowances = [
  { from: 8, slips: 2 },
  { from: 4, slips: 1 },
] as const;

/** A word this short with another first letter is another word: `peft` is not `left`, but an acronym that the course does not have. */
const shortest = 4;

/** Letters that stand for words are no typing error of a word: PEFT is not `left`. */
const shortForm = /^\p{Lu}{2,5}s?$/u;

/**
 * Replaces words that the course does not have with words of the course that are only a typing error away.
 *
 * @param words of the course, the commonest first
 * @param same what else is spelled well
 * @returns undefined where nothing is to be corrected
 * @example correctWords('raven matrces', ['raven', 'matrices']) // 'raven matrices'
 */
export function correctWords(
  text: string,
  words: readonly string[],
  same: SameWords = new Map(),
): string | undefined {
  const known = new Set(words);
  const stems = new Set(words.map(stemOf));
  const isKnown = (word: string) => known.has(word) || stems.has(stemOf(word));
  const corrected = joinParts(text.split(' '), isKnown).map((typed) => {
    const folded = foldText(typed);
    if (shortForm.test(typed)) return typed;
    if (!/^\p{L}{4,}$/u.test(folded) || /\p{Script=Han}/u.test(folded)) return typed;
    // What is in every question is spelled well, though no lecture may have it.
    if (isProperty(folded) || isKnown(folded)) return typed;
    const isWord = same.has(keyOf([folded]));
    return (isWord ? undefined : findNearest(folded, words)) ?? splitWord(folded, isKnown) ?? typed;
  });
  const result = corrected.join(' ');
  return result === text ? undefined : result;
}

/** Words that the course writes as one: `time stamps` where it has `timestamps`. */
function joinParts(parts: readonly string[], isKnown: (word: string) => boolean): string[] {
  const joined: string[] = [];
  for (const part of parts) {
    const last = joined.at(-1) ?? '';
    if (/^[a-z]{3,} [a-z]{3,}$/.test(`${last} ${part}`) && isKnown(last + part)) {
      joined[joined.length - 1] = last + part;
    } else joined.push(part);
  }
  return joined;
}

/** A word that the course writes as two: `timestamps` where it has `time stamps`. */
function splitWord(word: string, isKnown: (word: string) => boolean): string | undefined {
  for (let at = word.length - shortest; at >= shortest; at -= 1) {
    const parts = [word.slice(0, at), word.slice(at)];
    if (parts.every(isKnown)) return parts.join(' ');
  }
  return undefined;
}

/** The word with the fewest slips; of several the one that begins alike, then the commonest. */
function findNearest(typed: string, words: readonly string[]): string | undefined {
  const most = allowances.find(({ from }) => typed.length >= from)?.slips ?? 0;
  let best: { readonly word: string; readonly slips: number } | undefined;
  for (const word of words) {
    const slips = countSlips(typed, word, most);
    if (slips > most || (typed.length <= shortest && word[0] !== typed[0])) continue;
    const cost = slips + (word[0] === typed[0] ? 0 : 0.5);
    if (!best || cost < best.slips) best = { word, slips: cost };
  }
  return best?.word;
}
