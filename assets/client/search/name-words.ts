import { countSlips } from '../../../src/identity/count-slips.ts';
import { mostNames, type PackedWord, readNumbers } from '../../../src/search/name-blocks.ts';
import { cutKey } from '../../../src/search/name-keys.ts';
import { stemOf } from '../../../src/search/word-forms.ts';
import { mostWordFiles, type NameSource } from './load-names.ts';
import type { Query } from './plain-query.ts';

/** The words of a long list of names. */
export type NameWords = {
  /** Blocks that hold the names with most words of a query, and those which a word of it is most of. */
  readonly findBlocks: (query: Query) => Promise<number[]>;
  /** The same where the words may be typing errors. */
  readonly findNear: (query: Query) => Promise<number[]>;
};

/** The same for a word with a slip, of which only the first letters are right. */
const mostNearFiles = 6;

/** Words that are looked up, the longest first: a long text has enough of them. */
const mostWords = 5;

/** Looks words up among those of a long list; none are found where it is short. */
export function createNameWords({ readWords: read }: Pick<NameSource, 'readWords'>): NameWords {
  const find = async (word: string) => {
    const own = cutKey(word);
    if (isShort(own)) return (await read([own], 1)).filter(([key]) => key === own);
    return (await read([own], mostWordFiles)).filter(([key]) => key.startsWith(own));
  };
  const findForms = async (word: string) => {
    const found = await find(word);
    const stem = stemOf(word);
    return isShort(stem) || !word.startsWith(stem) ? found : [...found, ...(await find(stem))];
  };
  const findNear = async (word: string) => {
    const found = await find(word);
    if (found.length > 0 || isShort(word)) return found;
    const begun = await read([word.slice(0, sharedLetters)], mostNearFiles);
    return nearest(new Set([...begun, ...(await read(listSlips(word), 1))]), word);
  };
  const lookUp = async (words: readonly string[], find: (word: string) => Promise<readonly PackedWord[]>) =>
    countWords(await Promise.all(words.map(find)));
  return {
    findBlocks: async ({ words }) => {
      const asked = longest(words);
      const found = await lookUp(asked, find);
      if (found.most === asked.length) return chooseBlocks(found);
      const forms = await lookUp(asked, findForms);
      return chooseBlocks(forms, forms.most === asked.length ? mostBlocks : mostUncertain);
    },
    findNear: async ({ words, folded }) => {
      const asked = longest(words);
      const found = await Promise.all(asked.map(find));
      const unknown = found.filter(({ length }) => length === 0);
      // Of a name, a word or two are typing errors.
      if (unknown.length > mostUnknown) return chooseBlocks(countWords(found), mostUncertain);
      const near = await lookUp(asked.length > 1 ? [...asked, folded] : asked, findNear);
      return chooseBlocks(near, mostUncertain);
    },
  };
}

/** Of a word with a slip, the first letters are right, or `listSlips` has them. */
const sharedLetters = 2;

function longest(words: readonly string[]): string[] {
  return [...new Set(words)].sort((a, b) => b.length - a.length).slice(0, mostWords);
}

/** What so few letters begin is no word that a reader looks for. */
function isShort(word: string): boolean {
  return word.length < (/\p{Script=Han}/u.test(word) ? 2 : 3);
}

/** Blocks that are loaded for the words of a query, and for one of which no name has all words. */
const mostBlocks = 8;
const mostUncertain = 4;

/** Words of a query that may be typing errors of one name. */
const mostUnknown = 2;

/** Names with how many of the words they have, best first, and how many the best have. */
type Counted = {
  readonly names: readonly number[];
  readonly most: number;
  readonly firsts: readonly number[];
};

/** @param found what each word is in */
function countWords(found: readonly (readonly PackedWord[])[]): Counted {
  const lists = found.map(listNames);
  const counts = new Map<number, { words: number; place: number }>();
  let most = 0;
  for (const names of lists) {
    for (const [place, name] of names.entries()) {
      const last = counts.get(name);
      const words = (last?.words ?? 0) + 1;
      counts.set(name, { words, place: Math.min(last?.place ?? place, place) });
      most = Math.max(most, words);
    }
  }
  const best = [...counts]
    .filter(([, { words }]) => words === most)
    .sort(([, a], [, b]) => a.place - b.place);
  return { names: best.map(([name]) => name), most, firsts: lists.flatMap(([first]) => first ?? []) };
}

/** The blocks of the best, and of what each word is most of: a comparison needs them. */
function chooseBlocks({ names, firsts }: Counted, most = mostBlocks): number[] {
  const blocks = new Set<number>();
  for (const name of names) {
    if (blocks.size === most) break;
    blocks.add(blockOf(name));
  }
  for (const first of firsts) blocks.add(blockOf(first));
  return [...blocks];
}

function blockOf(name: number): number {
  return Math.floor(name / mostNames);
}

/** The names that have one of these words, each word in turn giving its next best. */
function listNames(words: readonly PackedWord[]): number[] {
  const lists = words.map(([, ...packed]) => readNumbers(packed));
  const names = new Set<number>();
  let left = lists;
  for (let place = 0; left.length > 0; place += 1) {
    left = left.filter(({ length }) => length > place);
    for (const list of left) for (const name of list.slice(place, place + 1)) names.add(name);
  }
  return [...names];
}

/** Slips that are looked for, by length of what was typed. */
function slipsIn({ length }: string): number {
  return length < 4 ? 0 : length < 7 ? 1 : 2;
}

/** The words that are only typing errors away, the nearest first. */
function nearest(words: ReadonlySet<PackedWord>, typed: string): PackedWord[] {
  const own = cutKey(typed);
  const isHan = /^\p{Script=Han}{3,}$/u.test(own);
  const most = isHan ? 1 : slipsIn(own);
  return [...words]
    .map((word) => ({ word, slips: countSlips(own, isHan ? word[0].slice(0, own.length) : word[0], most) }))
    .filter(({ slips }) => slips <= most)
    .sort((a, b) => a.slips - b.slips)
    .map(({ word }) => word);
}

/** What the beginning may have been meant to be: as it is, without an extra letter, or with two letters swapped. */
function listSlips(text: string): string[] {
  if (text.length < 4) return [text];
  const [a = '', b = '', c = ''] = text;
  const rest = text.slice(3);
  return [text, b + a + c + rest, a + c + b + rest, b + c + rest, a + c + rest].map(cutKey);
}
