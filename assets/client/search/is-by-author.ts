import type { Candidate } from './candidates.ts';

/** What people put beside a name: `Liu et al.`, `paper by Liu`. */
const besides: ReadonlySet<string> = new Set(
  'al and author authors by et from of paper papers the'.split(' '),
);

/** Fewer letters of a name that is still being typed match too many. */
const shortestBeginning = 3;

/**
 * Whether a paper is by those whom the words name: one author, in whatever order the name is typed, or the family names of several. Other
 * words must be the paper's own: a word of its title, its entry or its year.
 *
 * @example isByAuthor(simvlm, ['zirui', 'wang', '2021']) // true
 */
export function isByAuthor({ authors, allWords }: Candidate, words: readonly string[]): boolean {
  if (authors.length === 0) return false;
  const wanted = words.filter((word) => !besides.has(word));
  const last = wanted.at(-1);
  const isMeant = (want: string, word: string) =>
    word === want || (want === last && want.length >= shortestBeginning && word.startsWith(want));
  const named = wanted.filter((want) => authors.some((name) => name.some((word) => isMeant(want, word))));
  const others = wanted.filter((want) => !named.includes(want));
  if (named.length === 0 || !others.every((want) => allWords.some((word) => word.startsWith(want))))
    return false;
  const isOne = authors.some((name) => named.every((want) => name.some((word) => isMeant(want, word))));
  return isOne || named.every((want) => authors.some((name) => isMeant(want, name.at(-1) ?? '')));
}
