import { addTo } from '../collections/add-to.ts';
import { compareText } from '../collections/compare-text.ts';
import { byKind, byWorth } from './name-order.ts';
import type { NameEntry } from './read-names.ts';

/** What begins each file of a long list, as short as tells it from the file before, sorted by code unit. */
export type BlockTable = {
  /** Of the blocks: how their first names begin, folded. */
  readonly names: readonly string[];
  /** Of the files of words. */
  readonly words: readonly string[];
};

/** A word, or another beginning by which names are looked for, and the names that have it, as `packNumbers` packs them. */
export type PackedWord = readonly [word: string, ...names: number[]];

/** Names in a block at most. A name has a number: that of its block and its place in there. */
export const mostNames = 128;

/** Something with a name, as it is put into a block. */
export type BlockItem = {
  readonly entry: NameEntry;
  /** Its name, folded: blocks are in this order. */
  readonly name: string;
  /** The beginnings by which it is looked for. */
  readonly keys: ReadonlySet<string>;
  /** Letters that it takes. */
  readonly size: number;
};

/** Letters of a block without the titles of its lectures; compression reduces them to a fifth. */
const longestBlock = 3_500;

/** Letters of a file of words; compression reduces them to a third. */
const longestFile = 3_300;

/** Cuts names, in order, into blocks: what begins alike is together. */
export function cutBlocks<Item extends BlockItem>(items: readonly Item[]): Item[][] {
  const sorted = items.toSorted(
    (a, b) => compareText(a.name, b.name) || compareText(a.entry.href, b.entry.href),
  );
  return cut(sorted, ({ size }) => size, { letters: longestBlock, count: mostNames });
}

/** Lists, in order, the words of the names in these blocks, cut into files. */
export function cutWords(blocks: readonly (readonly BlockItem[])[]): PackedWord[][] {
  const words = new Map<string, Numbered[]>();
  for (const [block, items] of blocks.entries()) {
    for (const [place, { entry, keys }] of items.entries()) {
      const numbered = { entry, number: block * mostNames + place };
      for (const key of keys) addTo(words, key, numbered);
    }
  }
  const packed = [...words].map(
    ([word, names]): PackedWord => [word, ...packNumbers(putBestFirst(names).map(({ number }) => number))],
  );
  packed.sort(([a], [b]) => compareText(a, b));
  return cut(packed, (word) => JSON.stringify(word).length, { letters: longestFile });
}

/**
 * What begins each file, no longer than tells its first text from the last one of the file before.
 *
 * @example firstsOf([['alto', 'bassoon'], ['bells', 'celesta']]) // ['a', 'be']
 */
export function firstsOf(files: readonly (readonly string[])[]): string[] {
  return files.map((file, place) => {
    const [first = ''] = file;
    const before = files[place - 1]?.at(-1) ?? '';
    let length = 1;
    while (length < first.length && first.slice(0, length) <= before) length += 1;
    return first.slice(0, length);
  });
}

/**
 * Packs numbers in any order: each as its distance from the last.
 *
 * @example packNumbers([3, 5, 4]) // [3, 2, -1]
 */
export function packNumbers(numbers: readonly number[]): number[] {
  return numbers.map((number, place) => number - (numbers[place - 1] ?? 0));
}

/** Reads what `packNumbers` packed. */
export function readNumbers(packed: readonly number[]): number[] {
  let last = 0;
  return packed.map((each) => {
    last += each;
    return last;
  });
}

type Numbered = { readonly entry: NameEntry; readonly number: number };

/** Names of each kind that come first: a reader sees so many. */
const mostBest = 10;

/** Of each kind, the names in which a word is most of it come first, the kinds in turn; the others follow in order. */
function putBestFirst(names: readonly Numbered[]): readonly Numbered[] {
  if (names.length < 2) return names;
  const kinds = new Map<NameEntry['kind'], Numbered[]>();
  for (const name of names) addTo(kinds, name.entry.kind, name);
  const best = [...kinds.values()].flatMap((own) =>
    own
      .toSorted((a, b) => byWorth(a.entry, b.entry))
      .slice(0, mostBest)
      .map((name, place) => ({ name, place })),
  );
  best.sort((a, b) => a.place - b.place || byKind(a.name.entry, b.name.entry));
  const first = best.map(({ name }) => name);
  const isFirst = new Set(first);
  return [...first, ...names.filter((name) => !isFirst.has(name))];
}

/** Cuts a list into files of so many letters, or a little more. */
function cut<Item>(
  items: readonly Item[],
  sizeOf: (item: Item) => number,
  { letters: longest, count = Number.POSITIVE_INFINITY }: { letters: number; count?: number },
): Item[][] {
  const files: Item[][] = [];
  let letters = 0;
  for (const item of items) {
    let file = files.at(-1);
    if (!file || letters > longest || file.length === count) {
      file = [];
      files.push(file);
      letters = 0;
    }
    file.push(item);
    letters += sizeOf(item);
  }
  return files;
}
