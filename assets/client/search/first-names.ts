import type { AnswerOptions } from './answer-options.ts';
import { describeFound } from './describe-hits.ts';
import { findFact } from './find-fact.ts';
import type { FoundNames } from './find-hits.ts';
import type { Query } from './plain-query.ts';
import { readQuestion } from './question.ts';
import { rankNames } from './rank-names.ts';
import { formsRank } from './ranks-of-rest.ts';
import type { Results } from './results.ts';

/**
 * The best names for a query on a slow line, where others of a long list are still on their way. Of a question, and of what asks for a
 * fact, nothing is shown before all is known.
 *
 * @param finding all names for it
 * @returns undefined if these are there first, or nothing that is there holds every word
 */
export async function findFirstNames(
  query: Query,
  options: AnswerOptions,
  finding: Promise<FoundNames>,
): Promise<Results | undefined> {
  if (query.phrases.length === 0 && readQuestion(query.text)) return undefined;
  const candidates = await Promise.race([options.names.collectFirst(query), finding.then(() => [])]);
  const hits = rankNames(candidates, query);
  const [best] = hits;
  if (!best || best.rank > formsRank || findFact(candidates, query)) return undefined;
  // The filters count what all names have.
  const { facets: _, ...described } = describeFound({ hits, wanted: query, compared: [] }, query, options);
  return described.groups.length > 0 ? { ...described, state: 'searching' } : undefined;
}
