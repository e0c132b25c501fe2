import type { Names } from '../../../src/search/names.ts';
import { groupNameHits, newestModels } from './name-hits.ts';
import type { Query } from './query.ts';
import { closeRank, lastExactRank, type NameHit, prepareNames, rankNames } from './rank-names.ts';
import type { Group, Hit, Results } from './results.ts';
import type { TextSearch } from './text-search.ts';

/** How long names wait for the full text, so that a warm search is drawn once. In milliseconds. */
const patience = 40;

export type AnswerOptions = {
  readonly base: string;
  readonly loadNames: () => Promise<Names>;
  readonly text: TextSearch;
  /** Hits of one group that are shown. */
  readonly limit: number;
};

/**
 * Answers a query from the list of names at once and from the full text when it comes. Each half
 * works without the other.
 */
export async function* answerQuery(query: Query, options: AnswerOptions): AsyncGenerator<Results> {
  const names = await attempt(options.loadNames());
  if (!names) yield await answerWithoutNames(query, options);
  else yield* answerWithNames(query, names, options);
}

async function* answerWithNames(
  query: Query,
  names: Names,
  { base, text, limit }: AnswerOptions,
): AsyncGenerator<Results> {
  const candidates = prepareNames(names);
  const groupOptions = { base, query, limit, hasOneLecture: names.lectures.length === 1 };
  if (query.folded === '') {
    yield { query, groups: newestModels(candidates, groupOptions), isGuess: false, state: 'complete' };
    return;
  }
  const hits = rankNames(candidates, query);
  const groups = groupNameHits(hits, groupOptions);
  const isGuess = hits[0]?.rank === closeRank;
  const searching = attempt(searchText(query, hits, text));
  if (await isLate(searching)) yield { query, groups, isGuess, state: 'searching' };
  const sections = await searching;
  yield {
    query,
    isGuess,
    groups: [...groups, ...groupSections(sections ?? [], groups, limit)],
    state: sections ? 'complete' : 'names only',
  };
}

/** The words as typed; where the text holds none of them, the name that they turned out to mean. */
async function searchText(query: Query, hits: readonly NameHit[], text: TextSearch): Promise<readonly Hit[]> {
  const sections = await text.findSections(query.text);
  const [best] = hits;
  if (sections.length > 0 || !best) return sections;
  const isMeant = best.rank <= lastExactRank || best.rank === closeRank;
  return isMeant ? text.findSections(best.entry.name) : sections;
}

async function answerWithoutNames(query: Query, { text, limit }: AnswerOptions): Promise<Results> {
  const failed: Results = { query, groups: [], isGuess: false, state: 'failed' };
  if (query.folded === '') return failed;
  const sections = await attempt(text.findSections(query.text));
  if (!sections) return failed;
  return { query, isGuess: false, groups: groupSections(sections, [], limit), state: 'text only' };
}

/** A section that already stands above as a model or paper is not repeated. */
function groupSections(sections: readonly Hit[], above: readonly Group[], limit: number): Group[] {
  const shown = new Set(above.flatMap((group) => group.hits.map((hit) => hit.href)));
  const hits = sections.filter((hit) => !shown.has(hit.href)).slice(0, limit);
  return hits.length > 0 ? [{ name: 'text', hits }] : [];
}

/** What a promise brings, or nothing where it fails: the state says which half is missing. */
function attempt<T>(promise: Promise<T>): Promise<T | undefined> {
  return promise.catch(() => undefined);
}

function isLate(promise: Promise<unknown>): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(true), patience));
  return Promise.race([promise.then(() => false), late]);
}
