import { learnVariants } from '../../../src/search/fold.ts';
import type { PackedWord } from '../../../src/search/name-blocks.ts';
import type { Names } from '../../../src/search/names.ts';
import {
  blockAddress,
  namesAddress,
  nameWordsAddress,
  thingsAddress,
} from '../../../src/search/names-addresses.ts';
import { type NameEntry, readDetails, readNames } from '../../../src/search/read-names.ts';
import type { NamesFile } from '../../../src/search/split-names.ts';
import type { Things } from '../../../src/search/things.ts';
import { fetchText } from '../fetch-text.ts';
import { onceEach } from '../once-each.ts';
import { type Candidate, prepareNames } from './candidates.ts';
import { findFiles } from './find-files.ts';
import type { Query } from './plain-query.ts';

/** The names of a course as search asks for them. */
export type NameSource = {
  /** Requests at the first sign of a query what it will need. */
  readonly warm: () => void;
  /** The first file, which starts everything; after a failure the next call tries again. */
  readonly load: () => Promise<NamesFile>;
  /** What comes after it: terms, parts, authors. It is read by the rest of search, which asks for it. */
  readonly loadThings: (readThings: ReadThings) => Promise<Things>;
  /** Whether terms, parts and authors are there. */
  readonly hasThings: () => boolean;
  /** What begins as a query does, and what is in some blocks of a long list. */
  readonly collect: (query: Query, blocks?: Blocks | Promise<Blocks>) => Promise<readonly Candidate[]>;
  /** The words of a long list that may begin so: all that are in the same files, of which each beginning has so many at most. */
  readonly readWords: (beginnings: readonly string[], most: number) => Promise<readonly PackedWord[]>;
};

/** Files that are read for what begins as a word does. */
export const mostWordFiles = 4;

type Blocks = readonly number[];

type ReadThings = (things: Things) => readonly NameEntry[];

/**
 * Loads the list of names of a site, and its blocks as they are needed.
 *
 * @param base with or without host
 */
export function createNameSource(base: string): NameSource {
  const files = new Map<string, LoadedNames>();
  let things: Things | undefined;
  let named: readonly Candidate[] = [];

  const read = async (address: string): Promise<unknown> =>
    JSON.parse(await fetchText(`${base}${address.slice(1)}`));
  const load = onceEach(async (address: string): Promise<LoadedNames> => {
    const names = await read(address);
    if (!isNames(names)) throw new Error(`${address} is no list of names`);
    const file = { names, candidates: prepareNames(readNames(names)) };
    files.set(address, file);
    return file;
  });
  const loadHead = async () => (await load(namesAddress)).names;
  const loadWords = onceEach(async (file: number) => (await read(nameWordsAddress(file))) as PackedWord[]);
  const askThings = onceEach<void, Things>(async () => (await read(thingsAddress)) as Things);
  const loadThings = onceEach(async (readThings: ReadThings) => {
    const [found, head] = await Promise.all([askThings(), loadHead()]);
    if (found.han) learnVariants(found.han.pairs);
    // What was folded before the spellings were known is folded again.
    for (const [address, { names }] of files) {
      const entries = readNames(names);
      const known = names === head ? addDetails(entries, names, found) : entries;
      files.set(address, { names, candidates: prepareNames(known) });
    }
    named = prepareNames(readThings(found));
    things = found;
    return found;
  });
  return {
    // A failure shows at the first query, which tries again.
    warm: () => void Promise.all([loadHead(), askThings()]).catch(() => undefined),
    load: loadHead,
    loadThings,
    hasThings: () => things !== undefined,
    collect: async ({ folded }, blocks = []) => {
      const { names = [] } = (await loadHead()).blocks ?? {};
      const begun = folded === '' ? [] : findFiles(names, folded, mostBegun);
      // What does not load is missing from the answer, and the rest is there.
      const loadBlocks = (some: Blocks) =>
        Promise.all(some.map((block) => load(blockAddress(block)).catch(() => undefined)));
      // At once, while it is looked up which others there are.
      const loading = loadBlocks(begun);
      const others = await blocks;
      await Promise.all([loading, loadBlocks(others)]);
      const wanted = [...new Set([...begun, ...others])].map(blockAddress);
      const found = [namesAddress, ...wanted].flatMap((address) => files.get(address)?.candidates ?? []);
      return [...dropRepeated(found), ...named];
    },
    readWords: async (beginnings, most) => {
      const { words = [] } = (await loadHead()).blocks ?? {};
      const wanted = new Set(beginnings.flatMap((beginning) => findFiles(words, beginning, most)));
      return (await Promise.all([...wanted].map((file) => loadWords(file).catch(() => [])))).flat();
    },
  };
}

/** Blocks that are loaded for what begins as a query does: the first letters of one begin many names. */
const mostBegun = 3;

type LoadedNames = { readonly names: NamesFile; readonly candidates: readonly Candidate[] };

/** Entries come in the order of their file: models, papers, and what has no details. */
function addDetails(entries: readonly NameEntry[], { models }: Names, { details }: Things): NameEntry[] {
  return entries.map((entry, place) => {
    const own = place < models.length ? details.models[place] : details.papers[place - models.length];
    return own ? { ...entry, ...readDetails(own) } : entry;
  });
}

/** Keeps each name once: the first file holds some that are also in a block. */
function dropRepeated(candidates: readonly Candidate[]): Candidate[] {
  return [...new Map(candidates.map((candidate) => [candidate.entry.href, candidate])).values()];
}

const lists = ['lectures', 'headings', 'models', 'papers', 'topics'] as const;

/** The build wrote the file from the same type; this distinguishes it from any other answer of a server. */
function isNames(value: unknown): value is NamesFile {
  if (typeof value !== 'object' || value === null) return false;
  return lists.every((list) => list in value && Array.isArray(value[list as keyof typeof value]));
}
