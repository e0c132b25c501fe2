import { foldText, foldWords } from '../../../src/search/fold.ts';
import type { NameEntry } from '../../../src/search/read-names.ts';

/** An entry with all that a query is compared with, folded once. */
export type Candidate = {
  readonly entry: NameEntry;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly nameWords: readonly string[];
  readonly allWords: readonly string[];
  /** The words of each author's name, the family name last. */
  readonly authors: readonly (readonly string[])[];
  /** The words of each organisation that made it. */
  readonly organisations: readonly (readonly string[])[];
};

type FoldedName = Pick<Candidate, 'name' | 'nameWords'> & { readonly short: readonly string[] };

/** Folds what each of some names is compared by: a name that many have, as headings of lectures do, once. */
export function prepareNames(entries: readonly NameEntry[]): Candidate[] {
  const folded = new Map<string, FoldedName>();
  return entries.map((entry) => {
    const own = folded.get(entry.name) ?? foldName(entry.name);
    folded.set(entry.name, own);
    return prepare(entry, own);
  });
}

/** Folds all that one name is compared by. */
export function prepareName(entry: NameEntry): Candidate {
  return prepare(entry, foldName(entry.name));
}

function foldName(name: string): FoldedName {
  return {
    name: foldText(name),
    nameWords: foldWords(name),
    short: withoutVersionLetter(name).map(foldText),
  };
}

function prepare(entry: NameEntry, { name: folded, nameWords, short }: FoldedName): Candidate {
  const { subtitle = '', aliases, under = '', year = '', authors = [], organisations = [] } = entry;
  const lastParts = aliases
    .filter((alias) => alias.includes('/'))
    .map((alias) => alias.slice(alias.indexOf('/') + 1));
  return {
    entry,
    name: folded,
    aliases: [...[...aliases, ...lastParts].map(foldText), ...short],
    nameWords,
    allWords: [
      ...nameWords,
      ...[...aliases, subtitle, under, String(year)].filter(Boolean).flatMap(foldWords),
    ],
    authors: authors.map(foldWords),
    organisations: organisations.map(foldWords),
  };
}

/** `Yarrow 9` for Yarrow v9. */
function withoutVersionLetter(name: string): string[] {
  const short = name.replace(/(?<=[\s-])v(?=\d)/i, '');
  return short === name ? [] : [short];
}
