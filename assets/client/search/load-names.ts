import { learnVariants } from '../../../src/search/fold.ts';
import type { Names } from '../../../src/search/names.ts';
import { namesAddress, partAddress } from '../../../src/search/names-addresses.ts';
import type { NamesFile } from '../../../src/search/split-names.ts';
import { type Candidate, prepareNames } from './candidates.ts';
import { chooseParts, choosePartsOfSlips } from './choose-parts.ts';
import type { Query } from './query.ts';

/** The names of a course as search asks for them. */
export type NameSource = {
  /** The first file, which starts everything; after a failure the next call tries again. */
  readonly load: () => Promise<NamesFile>;
  /** Everything loaded so far and whatever else may contain a query. */
  readonly collect: (query: Query) => Promise<readonly Candidate[]>;
  /** The same, plus what a query may have been meant to be, for one that matches no name. */
  readonly collectSlips: (query: Query) => Promise<readonly Candidate[]>;
  /** Every name of the course, however long it is: for readers who filter without a word. */
  readonly collectAll: () => Promise<readonly Candidate[]>;
};

/** Parts that are loaded at a time where all are wanted. */
const batch = 6;

/**
 * Loads the list of names of a site, and its parts as they are needed.
 *
 * @param base with or without host
 */
export function createNameSource(base: string): NameSource {
  const files = new Map<string, Promise<NamesFile>>();
  const candidates = new Map<string, Candidate>();
  const load = (address: string) => {
    const known = files.get(address);
    if (known) return known;
    const file = fetchNames(`${base}${address.slice(1)}`).catch((error: unknown) => {
      files.delete(address);
      throw error;
    });
    files.set(address, file);
    return file;
  };
  const add = (names: Names) => {
    for (const candidate of prepareNames(names)) {
      const key = `${candidate.entry.kind} ${candidate.entry.href}`;
      if (!candidates.has(key)) candidates.set(key, candidate);
    }
  };
  const loadHead = async () => {
    const head = await load(namesAddress);
    if (head.han) learnVariants(head.han.pairs);
    add(head);
    return head;
  };
  const loadParts = async (keys: readonly string[]) => {
    // What does not load is missing from the answer, and the rest is there.
    const loaded = await Promise.all(keys.map((key) => load(partAddress(key)).catch(() => undefined)));
    for (const names of loaded) if (names) add(names);
  };
  return {
    load: loadHead,
    collect: async (query) => {
      const { parts = [] } = await loadHead();
      await loadParts(chooseParts(query, parts));
      return [...candidates.values()];
    },
    collectSlips: async (query) => {
      const { parts = [] } = await loadHead();
      await loadParts(choosePartsOfSlips(query, parts));
      return [...candidates.values()];
    },
    collectAll: async () => {
      const { parts = [] } = await loadHead();
      for (let start = 0; start < parts.length; start += batch)
        await loadParts(parts.slice(start, start + batch));
      return [...candidates.values()];
    },
  };
}

async function fetchNames(address: string): Promise<NamesFile> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  const names: unknown = await response.json();
  if (!isNames(names)) throw new Error(`${address} is no list of names`);
  return names;
}

const lists = ['lectures', 'headings', 'models', 'papers', 'topics'] as const;

/** The build wrote the file from the same type; this tells it from some other answer of a server. */
function isNames(value: unknown): value is NamesFile {
  if (typeof value !== 'object' || value === null) return false;
  return lists.every((list) => list in value && Array.isArray(value[list as keyof typeof value]));
}
