import type { Candidate } from './candidates.ts';

/** What people put beside a name: `Liu et al.`, `paper by Liu`. */
const besides: ReadonlySet<string> = new Set(
  'al and article articles author authors by et from of paper papers publication publications the with work works written'.split(
    ' ',
  ),
);

/** Fewer letters of a name that is still being typed match too many. */
const shortestBeginning = 3;

/**
 * Whether a paper is by those whom the words name: one author, in whatever order the name is typed, or several by their family names or whole names. Other
 * words must be the paper's own: a word of its title, its entry, its year or where it was published.
 *
 * @example isByAuthor(simvlm, ['zirui', 'wang', '2021']) // true
 */
export function isByAuthor(
  { authors, allWords, organisations }: Candidate,
  words: readonly string[],
): boolean {
  if (authors.length === 0) return false;
  const told = words.filter((word) => !besides.has(word));
  const wanted = told.filter((word) => !isInitial(word));
  const last = wanted.at(-1);
  const isMeant = (want: string, word: string) =>
    word === want || (want === last && want.length >= shortestBeginning && word.startsWith(want));
  const isIn = (want: string, name: readonly string[]) => name.some((word) => isMeant(want, word));
  const named = wanted.filter((want) => authors.some((name) => isIn(want, name)));
  const others = wanted.filter((want) => !named.includes(want));
  const own = [...allWords, ...organisations.flat()];
  if (named.length === 0 || !others.every((want) => own.some((word) => word.startsWith(want)))) return false;
  const meant = authors.filter((name) => named.some((want) => isIn(want, name)));
  const begins = (letter: string) => meant.some((name) => name.some((word) => word.startsWith(letter)));
  if (!told.filter(isInitial).every(begins)) return false;
  const isOne = meant.some((name) => named.every((want) => isIn(want, name)));
  const isFamily = (name: readonly string[]) => named.some((want) => isMeant(want, name.at(-1) ?? ''));
  return isOne || named.every((want) => meant.some((name) => isIn(want, name) && isFamily(name)));
}

/** `J` and `B` of `Alayrac, J.-B.`, which stand for names of an author who is named otherwise. */
function isInitial(word: string): boolean {
  return /^[a-z]$/.test(word);
}
