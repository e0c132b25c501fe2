import type { AnswerOptions } from './answer-options.ts';
import { attempt } from './attempt.ts';
import { correctWords } from './correct-words.ts';
import { describeFound, isGuess } from './describe-hits.ts';
import { namesDescribed } from './described.ts';
import { type FoundNames, findHits } from './find-hits.ts';
import type { FoundSection } from './find-sections.ts';
import { groupSections } from './group-sections.ts';
import { loadWords } from './load-words.ts';
import type { Query } from './plain-query.ts';
import { parseQuery } from './query.ts';
import { readQuestion } from './question.ts';
import type { NameHit } from './rank-by.ts';
import { lastExactRank } from './ranks.ts';
import { askedRank, guessRanks, namedRank } from './ranks-of-rest.ts';
import type { Results } from './results.ts';

const han = /\p{Script=Han}/u;

/** A query that finds nothing is asked again by the name of what it describes, then in the nearest words that the course has. */
export async function answerAgain(query: Query, options: AnswerOptions): Promise<Results | undefined> {
  if (query.phrases.length > 0) return undefined;
  const [otherwise] = namesDescribed(query.text);
  const said = otherwise === undefined ? undefined : await answerMeant(otherwise, query, options);
  return said ?? answerCorrected(query, options);
}

/**
 * A query in the nearest words that the course has.
 *
 * @param mustBeSure true where what was typed finds something, too
 * @returns undefined where every word is in the course, or the words together find nothing
 */
export async function answerCorrected(
  query: Query,
  options: AnswerOptions,
  mustBeSure = false,
): Promise<Results | undefined> {
  if (query.phrases.length > 0) return undefined;
  const words = await attempt(loadWords(options.base));
  const corrected = words && correctWords(query.text, words.words, words.same);
  return corrected === undefined ? undefined : answerMeant(corrected, query, options, mustBeSure);
}

/**
 * Whether an answer only has some of what was typed, so that one of the words may be a typing error. A question has words of
 * its own, which no lecture need have.
 */
export function isUnsure(
  { text }: Query,
  { hits, fact }: FoundNames,
  sections: readonly FoundSection[] = [],
): boolean {
  const isPoor = hits.every(({ rank }) => rank === namedRank) && !sections.some(({ isSure }) => isSure);
  return !fact && isPoor && !readQuestion(text);
}

/** Answers what the reader meant by a query; undefined if that finds nothing either. */
async function answerMeant(
  text: string,
  query: Query,
  options: AnswerOptions,
  mustBeSure = false,
): Promise<Results | undefined> {
  const meant = { ...parseQuery(text), filters: query.filters };
  const found = await findHits(options.names, meant);
  const { hits, wanted } = found;
  const held = (await attempt(searchText(wanted, hits, options))) ?? [];
  if (mustBeSure && !isSure(found, held)) return undefined;
  const isNothing = held.length === 0 && hits.length === 0;
  // Most of a long text in Chinese will do, since words that nothing holds are no typing error.
  const sections = isNothing && han.test(text) ? await attempt(options.text.findNearest(wanted)) : held;
  const described = describeFound(found, meant, options);
  const { base, limit } = options;
  const { groups } = groupSections(sections ?? [], { ...described, hits, query: meant, base, limit });
  return groups.length > 0 ? { ...described, query, groups, meant: text, state: 'complete' } : undefined;
}

function isSure({ hits, fact }: FoundNames, sections: readonly FoundSection[]): boolean {
  const [best] = hits;
  const isNamed = best !== undefined && best.rank <= askedRank && !guessRanks.has(best.rank);
  return fact !== undefined || isNamed || sections.some((section) => section.isSure);
}

/** The sections that hold the words as typed; where the text holds none of them, the name that they turned out to mean. */
export async function searchText(
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
