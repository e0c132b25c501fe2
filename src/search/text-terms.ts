import { hasHan } from '../words/has-han.ts';
import { foldText, foldWords } from './fold.ts';
import { stemOf } from './word-forms.ts';

/** Longer words that are joined in print are looked for by their parts. */
const longestJoin = 24;

/** More different words than this are not kept. */
const mostKept = 200_000;

/** More than a course can have of terms, so that two numbers make one. */
const mostTerms = 2 ** 26;

/** What a word of a text says. */
type ReadWord = {
  /** Numbers of its terms. */
  readonly terms: readonly number[];
  /** The number of a Han character, which is a word of its own; -1 for any other word. */
  readonly han: number;
  /** Whether a Han character that follows makes no pair with it. */
  readonly isEnd: boolean;
};

const nothing: ReadWord = { terms: [], han: -1, isEnd: true };

/**
 * The terms of texts, as `termsOfWord` knows them, each by a number: a course repeats some thousand terms a million times, and a number
 * is compared and counted without looking at letters.
 */
export class TextTerms {
  /** The terms, by their numbers. */
  readonly names: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #words = new Map<string, ReadWord>();
  readonly #pairs = new Map<number, number>();

  /**
   * Goes through the terms of a text, in order.
   *
   * @param words of a text whose Han characters are separated
   * @param found is called with each term and the place of the word that it begins at
   */
  read(words: readonly string[], found: (term: number, place: number) => void): void {
    let before = -1;
    for (let place = 0; place < words.length; place += 1) {
      const { terms, han, isEnd } = this.#readWord(words[place] ?? '');
      for (const term of terms) found(term, place);
      if (han >= 0) {
        if (before >= 0) found(this.#pair(before, han), place - 1);
        else if (!this.#isHan(words[place + 1])) found(han, place);
      }
      before = isEnd ? -1 : han;
    }
  }

  /** The number of a term, which is a new one for a term that is not known yet. */
  numberOf(term: string): number {
    let number = this.#numbers.get(term);
    if (number === undefined) {
      number = this.names.length;
      this.names.push(term);
      this.#numbers.set(term, number);
    }
    return number;
  }

  #isHan(word: string | undefined): boolean {
    return word !== undefined && this.#readWord(word).han >= 0;
  }

  #readWord(word: string): ReadWord {
    let read = this.#words.get(word);
    if (!read) {
      if (this.#words.size > mostKept) this.#words.clear();
      read = this.#cutWord(word);
      this.#words.set(word, read);
    }
    return read;
  }

  /** A Han character that is a word of its own, or the words that are joined in one: `MiniGPT-v2` is also `minigptv2`. */
  #cutWord(word: string): ReadWord {
    const [first = ''] = word;
    if (hasHan(first)) {
      const folded = foldText(first);
      return folded === ''
        ? nothing
        : { terms: [], han: this.numberOf(folded), isEnd: first.length !== word.length };
    }
    const parts = foldWords(word);
    const whole = parts.length > 1 ? parts.join('') : '';
    const terms = [...parts.map(stemOf), ...(whole !== '' && whole.length <= longestJoin ? [whole] : [])];
    return { terms: terms.map((term) => this.numberOf(term)), han: -1, isEnd: true };
  }

  #pair(before: number, after: number): number {
    const key = before * mostTerms + after;
    let pair = this.#pairs.get(key);
    if (pair === undefined) {
      pair = this.numberOf(`${this.names[before]}${this.names[after]}`);
      this.#pairs.set(key, pair);
    }
    return pair;
  }
}
