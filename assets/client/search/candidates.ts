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

/** Folds all that one name is compared by. */
export function prepareName(entry: NameEntry): Candidate {
  const { name, subtitle = '', aliases, under = '', year = '', authors = [], organisations = [] } = entry;
  const lastParts = aliases
    .filter((alias) => alias.includes('/'))
    .map((alias) => alias.slice(alias.indexOf('/') + 1));
  const nameWords = foldWords(name);
  return {
    entry,
    name: foldText(name),
    aliases: [...aliases, ...lastParts, ...withoutVersionLetter(name)].map(foldText),
    nameWords,
    allWords: [...nameWords, ...[...aliases, subtitle, under, String(year)].flatMap(foldWords)],
    authors: authors.map(foldWords),
    organisations: organisations.map(foldWords),
  };
}

/** `Yarrow 9` for Yarrow v9. */
function withoutVersionLetter(name: string): string[] {
  const short = name.replace(/(?<=[\s-])v(?=\d)/i, '');
  return short === name ? [] : [short];
}
