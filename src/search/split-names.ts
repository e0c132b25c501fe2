import { gzipSync } from 'node:zlib';
import { foldText } from './fold.ts';
import {
  type BlockItem,
  type BlockTable,
  cutBlocks,
  cutWords,
  firstsOf,
  type PackedWord,
} from './name-blocks.ts';
import { keysOf } from './name-keys.ts';
import {
  buildNames,
  listTopics,
  type Names,
  type NamesSource,
  type PackedLecture,
  type PackedName,
} from './names.ts';
import { readNames } from './read-names.ts';
import { type TakenNames, takeNames } from './take-names.ts';
import type { Details, Things } from './things.ts';

/** The file that is loaded first: all names, or those that fit, with what begins the blocks that hold the others. */
export type NamesFile = Names & { readonly blocks?: BlockTable };

export type SplitNames = {
  readonly head: NamesFile;
  /** What the first file leaves out of its models and papers, in its order. */
  readonly details: Things['details'];
  /** The names that the first file has no room for, each in one block. */
  readonly blocks: readonly Names[];
  /** The words of these names, in files. */
  readonly words: readonly (readonly PackedWord[])[];
};

/** Bytes of a first file that holds all names, compressed: to ask for a block takes as long as this. */
const headLimit = 15_000;

/** How many of the newest models are in the first file of a long course, so that there is something to show. */
const newestHeld = 24;

/** Gives what was made of the same names before, if anything was: most edits change none. */
export type KeepSplit = (names: Names, split: () => SplitNames) => SplitNames;

/**
 * Splits the list of names into blocks if it is too long for one file. A name is in one block, and a table says in which blocks
 * a word is.
 *
 * @example splitNames(catalogue).head.blocks // undefined for a course of some twenty lectures
 */
export function splitNames(catalogue: NamesSource, keep: KeepSplit = (_, split) => split()): SplitNames {
  const all = buildNames(catalogue, listTopics(catalogue.lectures));
  return keep(all, () => splitList(all));
}

function splitList(all: Names): SplitNames {
  const whole = shorten(all);
  if (weigh(whole.head) <= headLimit) return { ...whole, blocks: [], words: [] };
  const blocks = cutBlocks(listItems(all));
  const words = cutWords(blocks);
  const table: BlockTable = {
    names: firstsOf(blocks.map((items) => items.map(({ name }) => name))),
    words: firstsOf(words.map((file) => file.map(([word]) => word))),
  };
  const { head, details } = shorten({ ...takeNames(all, { models: listNewest(all) }), topics: all.topics });
  return {
    head: { ...head, blocks: table },
    details,
    blocks: blocks.map((items) => takeNames(all, groupPlaces(items))),
    words,
  };
}

/** Parts a list into what a name is found by at once, and what comes after. */
function shorten(names: Names): Pick<SplitNames, 'head' | 'details'> {
  const detailsOf = ({ w, f, g, q }: PackedName): Details => ({
    ...(w && { w }),
    ...(f && { f }),
    ...(g && { g }),
    ...(q && { q }),
  });
  const shortOf = ({ w: _w, f: _f, g: _g, q: _q, ...packed }: PackedName): PackedName => packed;
  return {
    head: { ...names, models: names.models.map(shortOf), papers: names.papers.map(shortOf) },
    details: { models: names.models.map(detailsOf), papers: names.papers.map(detailsOf) },
  };
}

function weigh(names: Names): number {
  return gzipSync(JSON.stringify(names)).length;
}

/** The newest models, as places in the list. */
function listNewest({ models }: Names): number[] {
  const places = [...models.keys()];
  return places.sort((a, b) => (models[b]?.y ?? 0) - (models[a]?.y ?? 0)).slice(0, newestHeld);
}

type Item = BlockItem & { readonly of: keyof TakenNames; readonly place: number };

function listItems(all: Names): Item[] {
  const entries = readNames(all);
  let read = 0;
  const list = (of: Item['of'], packed: readonly (PackedName | PackedLecture)[]) =>
    packed.flatMap((one, place): Item[] => {
      const entry = entries[read++];
      if (!entry) return [];
      const size = JSON.stringify(one).length;
      return [{ of, place, entry, size, name: foldText(entry.name), keys: keysOf(entry) }];
    });
  return [...list('models', all.models), ...list('papers', all.papers), ...list('lectures', all.lectures)];
}

function groupPlaces(items: readonly Item[]): TakenNames {
  const of = (kind: Item['of']) => items.filter((item) => item.of === kind).map(({ place }) => place);
  return { models: of('models'), papers: of('papers'), lectures: of('lectures') };
}
