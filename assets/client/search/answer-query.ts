import { readThings } from '../../../src/search/read-things.ts';
import { isLong } from './answer-by-name.ts';
import { answerList, type ListAnswer } from './answer-list.ts';
import { answerAgain, answerCorrected, isUnsure, searchText } from './answer-meant.ts';
import type { AnswerOptions } from './answer-options.ts';
import { answerSpecial } from './answer-special.ts';
import { attempt, isLate } from './attempt.ts';
import { describeFound } from './describe-hits.ts';
import { namesDescribed } from './described.ts';
import { countFacets } from './facets.ts';
import { type Filters, isFiltered } from './filter-names.ts';
import { passesFilters } from './filters.ts';
import { type FoundNames, findHits } from './find-hits.ts';
import type { FoundSection } from './find-sections.ts';
import { findFirstNames } from './first-names.ts';
import { groupSections } from './group-sections.ts';
import { mostWordFiles } from './load-names.ts';
import { groupEntries } from './name-hits.ts';
import { type Query, toQuery } from './plain-query.ts';
import { preferEntries } from './prefer-entries.ts';
import { parseQuery } from './query.ts';
import { asksForLecture, readQuestion } from './question.ts';
import type { NameHit } from './rank-by.ts';
import { closeRank, namedRank } from './ranks-of-rest.ts';
import type { Results } from './results.ts';
import { newestFirst, newestModels } from './special-groups.ts';

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
  const knewSpellings = names.hasThings();
  await attempt(names.loadThings(readThings));
  if (options.isOver()) return;
  if (!knewSpellings) prepare(typed, options);
  // Only now: it also tells which spellings are the same.
  const query = parseQuery(typed, chosen);
  if (query.folded === '') yield await browse(query, isFiltered(chosen) ? '' : typed, options);
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

/** Loads what the index knows about the words while names are on their way. Of Chinese, the spellings have to be known first. */
function prepare(typed: string, { names, text }: AnswerOptions): void {
  if (han.test(typed) && !names.hasThings()) return;
  const query = parseQuery(typed);
  if (query.folded === '') return;
  names.readWords(query.words.filter(isLong), mostWordFiles).catch(() => undefined);
  text.prepare(toTextQuery(query));
}

/** What the text will be searched for, as far as that can be told before the names are there. */
function toTextQuery(query: Query): Query {
  const question = query.phrases.length === 0 ? readQuestion(query.text) : undefined;
  return question ? parseQuery(question.text) : query;
}

/**
 * Without a word: what the filters leave, or the newest models.
 *
 * @param said the filters as words, which a page may show
 */
async function browse(query: Query, said: string, options: AnswerOptions): Promise<Results> {
  const { base, names, limit } = options;
  const filtered = isFiltered(query.filters);
  const isVeryLong = filtered && (await names.load()).blocks !== undefined;
  const list = isVeryLong ? await answerList(toQuery(said), options) : undefined;
  if (list) return { query, groups: list.groups, state: 'complete' };
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
  const finding = findHits(options.names, query);
  if (await isLate(finding)) {
    // On a slow line, the best names are shown before the others, and the text is requested behind them.
    const first = await findFirstNames(query, options, finding);
    if (options.isOver()) return;
    text.findSections(toTextQuery(query), options.isOver).catch(() => undefined);
    if (first) yield first;
  }
  const found = await finding;
  if (options.isOver()) return;
  const { hits, wanted } = found;
  const answer = describeFound(found, query, options);
  const searching = attempt(searchMeant(wanted, hits, query, options));
  if (await isLate(searching)) yield { ...answer, state: 'searching' };
  const said = await searching;
  if (options.isOver()) return;
  const best = said && (await putMeantFirst(said, found, options));
  // Of a single word, one place says as much as another.
  const isOfWord = wanted.words.length === 1 && asksForLecture(query.text);
  const sections = best && isOfWord ? await putLectureFirst(best, wanted, options) : best;
  const state = sections ? 'complete' : 'names only';
  const above = { hits, groups: answer.groups, query, base, limit };
  const candidates = await options.names.collect(wanted);
  const prefer = (found: readonly FoundSection[]) => preferEntries(query.text, found, candidates, base);
  const { groups, isText } = groupSections(prefer(sections ?? []), above);
  if (groups.length === 0) {
    const corrected = await answerAgain(query, options);
    const nearest = corrected ? [] : ((await attempt(text.findNearest(wanted))) ?? []);
    yield corrected ?? {
      ...answer,
      ...(await sayLack(found, options)),
      groups: groupSections(prefer(nearest), above).groups,
      state,
    };
    return;
  }
  const better = isUnsure(query, found, sections) ? await answerCorrected(query, options, true) : undefined;
  // Words that are in a lecture are not typing errors.
  const { meant, ...rest } = answer;
  const lacks = sections && isPartly(found, sections) ? await sayLack(found, options) : undefined;
  yield better ?? { ...rest, ...lacks, ...(meant && !isText && { meant }), groups, state };
}

/** Where nothing holds every word of a text: what says most of it, in its words or in others, before what has some of its words. */
async function putMeantFirst(
  said: readonly FoundSection[],
  { hits, wanted }: FoundNames,
  { text }: AnswerOptions,
): Promise<readonly FoundSection[]> {
  const isNamed = hits.some(({ rank }) => rank !== namedRank && rank !== closeRank);
  if (said.length === 0 || isNamed || said.some(({ isSure }) => isSure)) return said;
  const meant = (await attempt(text.findMeant(wanted))) ?? [];
  const above = new Set(meant.map(({ hit }) => hit.href));
  return [...meant, ...said.filter(({ hit }) => !above.has(hit.href))];
}

/** Of a question which lecture teaches something: first the places in the one that most of them are in. */
async function putLectureFirst(
  said: readonly FoundSection[],
  wanted: Query,
  { text }: AnswerOptions,
): Promise<readonly FoundSection[]> {
  const above = new Set(said.map(({ hit }) => hit.href));
  const meant = (await attempt(text.findMeant(wanted))) ?? [];
  const all = [...said, ...meant.filter(({ hit }) => !above.has(hit.href))];
  const counts = new Map<string, number>();
  const lectureOf = ({ hit }: FoundSection) => hit.href.split('#', 1)[0] ?? '';
  for (const each of all) counts.set(lectureOf(each), (counts.get(lectureOf(each)) ?? 0) + 1);
  return all.toSorted((a, b) => (counts.get(lectureOf(b)) ?? 0) - (counts.get(lectureOf(a)) ?? 0));
}

/** Whether no name is what was typed, and no section has all of it. */
function isPartly({ hits }: FoundNames, sections: readonly FoundSection[]): boolean {
  return hits.every(({ rank }) => rank === namedRank) && !sections.some(({ isSure }) => isSure);
}

/** What to say where only some of a query is in the course: which words are not, or that none of its places has them all. */
async function sayLack(
  { hits, wanted }: FoundNames,
  { text }: AnswerOptions,
): Promise<Pick<Results, 'missing' | 'isNearest'>> {
  const missing = (await attempt(text.findMissing(wanted))) ?? [];
  return missing.length > 0 ? { missing } : hits.length === 0 ? { isNearest: true } : {};
}

/** What holds the words; where no name does and no text has them as they are, before it what holds the name of that which they describe. */
async function searchMeant(
  wanted: Query,
  hits: readonly NameHit[],
  { text, phrases }: Query,
  options: AnswerOptions,
): Promise<readonly FoundSection[]> {
  const [name] = hits.length > 0 || phrases.length > 0 ? [] : namesDescribed(text);
  const said = await searchText(wanted, hits, options);
  if (!name || said[0]?.isWhole) return said;
  const meant = await options.text.findSections(parseQuery(name), options.isOver);
  const above = new Set(meant.map(({ hit }) => hit.href));
  return [...meant, ...said.filter(({ hit }) => !above.has(hit.href))];
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
