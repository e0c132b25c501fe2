import type { Candidate } from './candidates.ts';
import type { IsOver } from './engine.ts';
import type { NameSource } from './load-names.ts';
import { createNameWords } from './name-words.ts';
import { type Query, toQuery } from './plain-query.ts';

/** The names of a course as the rest of search asks for them. */
export type AllNames = Omit<NameSource, 'collect'> & {
  /** What may hold a query. */
  readonly collect: Collect;
  /** The best of it, which is there before the rest: what begins so, and the first blocks. */
  readonly collectFirst: Collect;
  /** What it may have been meant to be, too: for a query that matches no name. */
  readonly collectNear: Collect;
  /** Every name, however long the course is: for readers who filter without a word. */
  readonly collectAll: () => Promise<readonly Candidate[]>;
};

type Collect = (query: Query) => Promise<readonly Candidate[]>;

/** Of the blocks of a query, those which hold its best names. A browser asks for six files at a time over HTTP/1.1. */
const firstBlocks = 4;

/** Blocks that are loaded at a time where all are wanted. */
const batch = 8;

/**
 * Adds to a list of names what only the table of their words can find.
 *
 * @param isOver once it is, no more blocks are loaded
 */
export function openAllNames(names: NameSource, isOver: IsOver = () => false): AllNames {
  const words = createNameWords(names);
  const collectBy =
    (find: (query: Query) => Promise<readonly number[]>): Collect =>
    (query) =>
      names.collect(
        query,
        find(query).then((blocks) => (isOver() ? [] : blocks)),
      );
  return {
    ...names,
    collect: collectBy(words.findBlocks),
    collectFirst: collectBy(async (query) => (await words.findBlocks(query)).slice(0, firstBlocks)),
    collectNear: collectBy(words.findNear),
    collectAll: async () => {
      const { blocks } = await names.load();
      const nothing = toQuery('');
      const all = [...(blocks?.names ?? []).keys()];
      for (let start = 0; start < all.length; start += batch)
        await names.collect(nothing, all.slice(start, start + batch));
      return names.collect(nothing, all);
    },
  };
}
