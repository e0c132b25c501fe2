import type { NameEntry } from '../../../src/search/read-names.ts';
import { readThings } from '../../../src/search/read-things.ts';
import type { NameOptions } from './answer-by-name.ts';
import { groupEntries } from './name-hits.ts';
import { readNthLecture } from './nth-lecture.ts';
import { findKind, groupOwnPages, saysNothingElse } from './own-pages.ts';
import type { Query } from './plain-query.ts';
import { rankNames } from './rank-names.ts';
import { weakRank } from './ranks-of-rest.ts';
import type { Results } from './results.ts';

/**
 * Answers what asks for a lecture by its place in the course: the lectures that are numbered so in their titles, else the one that is taught
 * then; below it the list of all.
 *
 * @returns undefined where no lecture is asked for by its place, or something else is said
 */
export async function answerNth(
  query: Query,
  { names, base, limit }: NameOptions,
): Promise<Omit<Results, 'state'> | undefined> {
  const asked = query.phrases.length > 0 ? undefined : readNthLecture(query.text);
  if (!asked || !saysNothingElse(asked.rest)) return undefined;
  const { own = [], taught } = (await names.loadThings(readThings).catch(() => undefined)) ?? {};
  const { blocks } = await names.load();
  const candidates = await names.collect(query);
  const titled = rankNames(candidates, query).filter(
    ({ entry, rank }) => entry.kind === 'lecture' && rank < weakRank,
  );
  const lectures = candidates.map(({ entry }) => entry).filter(({ kind }) => kind === 'lecture');
  const inOrder = taught?.flatMap((place) => lectures[place] ?? []) ?? lectures.toReversed();
  const nth = blocks ? undefined : inOrder.at(asked.place === 'last' ? -1 : asked.place - 1);
  const found: NameEntry[] = titled.length > 0 ? titled.map(({ entry }) => entry) : [nth ?? []].flat();
  const pages = findKind(own, 'lectures');
  const groups = [
    ...groupEntries(found, { base, query, limit }),
    ...(pages.length > 0 ? [groupOwnPages(pages, base)] : []),
  ];
  return groups.length > 0 ? { query, groups } : undefined;
}
