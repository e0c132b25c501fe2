import { readThings } from '../../../src/search/read-things.ts';
import type { ListAnswer } from './answer-list.ts';
import { answerSpecial } from './answer-special.ts';
import { attempt, isLate } from './attempt.ts';
import type { AllNames } from './collect-more.ts';
import { correctWords } from './correct-words.ts';
import { describeHits, isGuess } from './describe-hits.ts';
import { namesDescribed } from './described.ts';
import type { IsOver } from './engine.ts';
import { countFacets } from './facets.ts';
import { type Filters, isFiltered } from './filter-names.ts';
import { passesFilters } from './filters.ts';
import { findHits } from './find-hits.ts';
import type { FoundSection } from './find-sections.ts';
import { groupSections } from './group-sections.ts';
import { loadWords } from './load-words.ts';
import { groupEntries } from './name-hits.ts';
import type { Query } from './plain-query.ts';
import { parseQuery } from './query.ts';
import { readQuestion } from './question.ts';
import type { NameHit } from './rank-by.ts';
import { lastExactRank } from './ranks.ts';
import type { Results } from './results.ts';
import { sayOtherwise } from './say-otherwise.ts';
import { compareModels, newestFirst, newestModels, toFactGroup } from './special-groups.ts';
import type { TextSearch } from './text-search.ts';

export type AnswerOptions = {
  readonly base: string;
  readonly names: AllNames;
  readonly text: TextSearch;
  /** Hits of one group that are shown. */
  readonly limit: number;
  readonly isOver: IsOver;
};

/**
 * Answers what was typed from the list of names at once and from the full text when it arrives. Each half
 * works without the other.
 */
export async function* answerQuery(
  typed: string,
  chosen: Filters,
  options: AnswerOptions,
): AsyncGenerator<Results> {
  const { names } = options;
  prepare(typed, options);
  if (!(await attempt(names.load()))) {
    yield await answerWithoutNames(parseQuery(typed, chosen), options);
    return;
  }
  await attempt(names.loadThings(readThings));
  if (options.isOver()) return;
  // Only now: it also tells which spellings are the same.
  const query = parseQuery(typed, chosen);
  if (query.folded === '') yield await browse(query, options);
  else {
    const list = await answerSpecial(query, options);
    if (list) yield* answerWithList(list, options);
    else yield* answerWithNames(query, options);
  }
}

/** A list, or pages of the course, and below them the places that hold the words. */
async function* answerWithList(
  { isDenied, ...list }: ListAnswer,
  options: AnswerOptions,
): AsyncGenerator<Results> {
  const { query, groups } = list;
  const { base, limit, text, isOver } = options;
  if (isDenied) {
    yield { ...list, state: 'complete' };
    return;
  }
  const searching = attempt(text.findSections(query, isOver));
  if (await isLate(searching)) yield { ...list, state: 'searching' };
  const sections = await searching;
  if (isOver()) return;
  const above = new Set(groups.flatMap(({ hits }) => hits.map(({ href }) => href)));
  // What holds only some of the words has nothing to do with what they ask for together.
  const others = sections?.filter(({ hit, isSure }) => isSure && !above.has(hit.href)) ?? [];
  const below = groupSections(others, { hits: [], groups: [], query, base, limit }).groups;
  yield { ...list, groups: [...groups, ...below], state: sections ? 'complete' : 'names only' };
}

const han = /\p{Script=Han}/u;

/** Loads what the index and the names know about the words while their terms and parts are on their way. Of Chinese, the spellings have to be known first. */
function prepare(typed: string, { names, text }: AnswerOptions): void {
  if (han.test(typed) && !names.hasThings()) return;
  const query = parseQuery(typed);
  const question = query.phrases.length === 0 ? readQuestion(query.text) : undefined;
  if (query.folded === '') return;
  const asked = question ? parseQuery(question.text) : query;
  text.prepare(asked);
  names.collect(asked).catch(() => undefined);
}

/** Without a word: what the filters leave, or the newest models. */
async function browse(query: Query, { base, names, limit }: AnswerOptions): Promise<Results> {
  const filtered = isFiltered(query.filters);
  const candidates = filtered ? await names.collectAll() : await names.collect(query);
  const entries = candidates.map(({ entry }) => entry);
  const groups = filtered
    ? groupEntries(newestFirst(entries.filter((entry) => passesFilters(entry, query.filters))), {
        base,
        query,
        limit,
      })
    : newestModels(entries, { base, query, limit });
  return { query, groups, facets: countFacets(entries, query.filters), state: 'complete' };
}

async function* answerWithNames(query: Query, options: AnswerOptions): AsyncGenerator<Results> {
  const { base, limit, text } = options;
  const { hits, wanted, compared, fact } = await findHits(options.names, query);
  if (options.isOver()) return;
  const described = describeHits(hits, query, options);
  const first = [...(fact ? [toFactGroup(fact, options)] : []), ...compareModels(compared, options)];
  const answer = { ...described, groups: [...first, ...described.groups] };
  const searching = attempt(searchText(wanted, hits, options));
  if (await isLate(searching)) yield { ...answer, state: 'searching' };
  const sections = await searching;
  if (options.isOver()) return;
  const above = { hits, groups: answer.groups, query, base, limit };
  const { groups, isText } = groupSections(sections ?? [], above);
  if (groups.length === 0) {
    const corrected = await answerAgain(query, options);
    const nearest = corrected ? [] : ((await attempt(text.findNearest(wanted))) ?? []);
    yield corrected ?? {
      ...answer,
      groups: groupSections(nearest, above).groups,
      state: sections ? 'complete' : 'names only',
    };
    return;
  }
  // Words that are in a lecture are not typing errors.
  const { meant, ...rest } = answer;
  yield { ...rest, ...(meant && !isText && { meant }), groups, state: sections ? 'complete' : 'names only' };
}

/** A query that finds nothing is asked again as courses write it, then in the nearest words that the course has. */
async function answerAgain(query: Query, options: AnswerOptions): Promise<Results | undefined> {
  if (query.phrases.length > 0) return undefined;
  const otherwise = sayOtherwise(query.text) ?? namesDescribed(query.text)[0];
  const said = otherwise === undefined ? undefined : await answerMeant(otherwise, query, options);
  if (said) return said;
  const words = await attempt(loadWords(options.base));
  const corrected = words && correctWords(query.text, words);
  return corrected === undefined ? undefined : answerMeant(corrected, query, options);
}

/** Answers what the reader meant by a query; undefined if that finds nothing either. */
async function answerMeant(text: string, query: Query, options: AnswerOptions): Promise<Results | undefined> {
  const meant = { ...parseQuery(text), filters: query.filters };
  const { hits, wanted } = await findHits(options.names, meant);
  const found = (await attempt(searchText(wanted, hits, options))) ?? [];
  const isNothing = found.length === 0 && hits.length === 0;
  // Most of a long text in Chinese will do, since words that nothing holds are no typing error.
  const sections = isNothing && han.test(text) ? await attempt(options.text.findNearest(wanted)) : found;
  const described = describeHits(hits, meant, options);
  const { base, limit } = options;
  const above = { ...described, hits, query: meant, base, limit };
  const { groups } = groupSections(sections ?? [], above);
  return groups.length > 0 ? { ...described, query, groups, meant: text, state: 'complete' } : undefined;
}

/** The words as typed; where the text holds none of them, the name that they turned out to mean. */
async function searchText(
  query: Query,
  hits: readonly NameHit[],
  { text, isOver }: AnswerOptions,
): Promise<readonly FoundSection[]> {
  const sections = await text.findSections(query, isOver);
  const [best] = hits;
  if (sections.length > 0 || !best || isOver()) return sections;
  const isMeant = best.rank <= lastExactRank || isGuess(hits);
  if (!isMeant) return sections;
  const meant = await text.findSections(parseQuery(best.entry.name), isOver);
  return meant.map((section) => ({ ...section, isSure: false, isWhole: false }));
}

async function answerWithoutNames(
  query: Query,
  { base, text, limit, isOver }: AnswerOptions,
): Promise<Results> {
  const failed: Results = { query, groups: [], state: 'failed' };
  if (query.folded === '') return failed;
  const sections = await attempt(text.findSections(query, isOver));
  if (!sections) return failed;
  const { groups } = groupSections(sections, { hits: [], groups: [], query, base, limit });
  return { query, groups, state: 'text only' };
}
