import { isThing, type RankTests } from './rank-by.ts';

/** The tests that compare letters as they were typed: enough to answer with a name at once. */
export const letterTests = {
  exactName:
    ({ folded }) =>
    ({ entry, name }) =>
      !isThing(entry) && name === folded,
  // The part of a title before the colon may be named after a model, which then goes first.
  exactAlias:
    ({ folded }) =>
    ({ entry, aliases }) =>
      entry.kind !== 'paper' && !isThing(entry) && aliases.includes(folded),
  exactId: ({ arxiv }) => arxiv !== undefined && (({ entry }) => entry.arxiv === arxiv),
  // A model that is still being typed goes before a term: Quorin-VL before the chapter Quorin.
  nameStart:
    ({ folded }) =>
    ({ entry, name }) =>
      !isThing(entry) && name.startsWith(folded),
  exactThing:
    ({ folded }) =>
    ({ name, aliases }) =>
      name === folded || aliases.includes(folded),
  thingStart:
    ({ folded }) =>
    ({ name }) =>
      name.startsWith(folded),
  aliasStart:
    ({ folded }) =>
    ({ aliases }) =>
      aliases.some((alias) => alias.startsWith(folded)),
  idStart: ({ text }) => /^\d{4}\./.test(text) && (({ entry }) => entry.arxiv?.startsWith(text) ?? false),
  namePhrase: ({ folded, words }) =>
    (words.length > 1 || isHan(folded)) && (({ name }) => name.includes(folded)),
  nameWords:
    ({ words }) =>
    ({ nameWords }) =>
      holdsAll(nameWords, words),
  allWords:
    ({ words }) =>
    ({ allWords }) =>
      holdsAll(allWords, words),
  inside: ({ folded }) => isTelling(folded) && (({ name }) => name.includes(folded)),
} as const satisfies RankTests;

/** Every wanted word begins one of the words; a single letter does so only where it is being typed, at the end. */
function holdsAll(words: readonly string[], wanted: readonly string[]): boolean {
  return (
    wanted.length > 0 &&
    wanted.every((want, index) =>
      words.some((word) =>
        want.length > 1 || index === wanted.length - 1 ? word.startsWith(want) : word === want,
      ),
    )
  );
}

/** Two letters are in every name; two Han characters are a word. */
function isTelling(folded: string): boolean {
  return folded.length >= 3 || isHan(folded);
}

function isHan(folded: string): boolean {
  return folded.length >= 2 && /^\p{Script=Han}+$/u.test(folded);
}
