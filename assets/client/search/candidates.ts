import { foldText, foldWords } from '../../../src/search/fold.ts';
import type { Names } from '../../../src/search/names.ts';
import { type NameEntry, readNames } from '../../../src/search/read-names.ts';

/** An entry with all that a query is compared with, folded once. */
export type Candidate = {
  readonly entry: NameEntry;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly nameWords: readonly string[];
  readonly allWords: readonly string[];
  /** Of each author the words of the name, the family name last. */
  readonly authors: readonly (readonly string[])[];
};

const prepared = new WeakMap<Names, Candidate[]>();

/** Folds the list of names, once for each list, so that a keystroke only compares. */
export function prepareNames(names: Names): Candidate[] {
  const known = prepared.get(names);
  if (known) return known;
  const candidates = readNames(names).map(prepareName);
  prepared.set(names, candidates);
  return candidates;
}

function prepareName(entry: NameEntry): Candidate {
  const { name, subtitle = '', aliases, under = '', year = '', authors = [] } = entry;
  const lastParts = aliases
    .filter((alias) => alias.includes('/'))
    .map((alias) => alias.slice(alias.indexOf('/') + 1));
  const nameWords = foldWords(name);
  return {
    entry,
    name: foldText(name),
    aliases: [...aliases, ...lastParts].map(foldText),
    nameWords,
    allWords: [...nameWords, ...[...aliases, subtitle, under, String(year)].flatMap(foldWords)],
    authors: authors.map(foldWords),
  };
}
