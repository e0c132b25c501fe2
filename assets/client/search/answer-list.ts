import { type Measures, readMeasures, type Scale } from '../../../src/search/measures.ts';
import type { NameEntry } from '../../../src/search/read-names.ts';
import { readThings } from '../../../src/search/read-things.ts';
import type { NameOptions } from './answer-by-name.ts';
import type { ListQuery } from './asked-list.ts';
import type { AllNames } from './collect-more.ts';
import { countFacets } from './facets.ts';
import { passesFilters } from './filters.ts';
import { type FoundList, findList } from './find-list.ts';
import { linkList } from './list-links.ts';
import { readListQuery } from './list-query.ts';
import { groupEntries } from './name-hits.ts';
import type { Query } from './plain-query.ts';
import { rankNames } from './rank-names.ts';
import { lastExactRank } from './ranks.ts';
import type { Group, Results } from './results.ts';
import { toFactGroup } from './special-groups.ts';
import { viewWordsOf } from './view-words.ts';

export type ListOptions = Omit<NameOptions, 'names'> & { readonly names: AllNames };

/** A list, and whether places that hold the words of the text are what it denies. */
export type ListAnswer = Omit<Results, 'state'> & { readonly isDenied?: true };

/**
 * Answers what asks for a list by comparing, denying or restricting: the page that shows the list, if the site has one, and what is in
 * it, in the order that was asked for.
 *
 * @returns undefined where nothing of the kind is asked for, or found
 */
export async function answerList(query: Query, options: ListOptions): Promise<ListAnswer | undefined> {
  const { names, base, limit } = options;
  const asked = readListQuery(query.text);
  if (!asked) return undefined;
  // First, since it has the parts of models, which a list may be of.
  const { hasMatrix = false, hasLineage = false } = await names
    .loadThings(readThings)
    .catch((): { hasMatrix?: true; hasLineage?: true } => ({}));
  const near = await names.collect(query);
  const [best] = rankNames(near, query);
  if (best && best.rank <= lastExactRank) return undefined;
  const early = findList(near, query);
  // What is beside a list is often no name of anything, and a very long course has a megabyte of names.
  if (asked.rest !== '' && !early) return undefined;
  const linkTo = (found: FoundList) =>
    linkList(found, { base, hasMatrix, hasLineage, language: pageLanguage() });
  const isWhole = !needsAll(asked) || (await names.load()).blocks === undefined;
  // Of such a course, the page that shows the list has to do.
  const page = isWhole || !early ? [] : linkTo(early);
  if (page.length > 0) return { query, groups: page };
  const list = findList(isWhole ? near : await names.collectAll(), query);
  if (!list) return undefined;
  if (asked.order === 'descent' && !hasLineage) return undefined;
  const entries = list.found.map(({ entry }) => entry);
  const shown = entries.filter((entry) => passesFilters(entry, query.filters));
  const toGroups = (some: readonly NameEntry[]) => {
    const found = groupEntries(some, { base, query, limit });
    const by = asked.by ?? (asked.property === 'parameters' ? 'parameters' : undefined);
    return by ? saySizes(found, some, { base, by }) : found;
  };
  const groups = [
    ...linkTo(list),
    ...decidingFact(list, options),
    ...(isListed(list) ? toGroups(shown) : []),
  ];
  if (groups.length === 0) return undefined;
  const facets = countFacets(entries, query.filters);
  return { query, groups, facets, ...(asked.isRestDenied && { isDenied: true }) };
}

/** Whether it takes every name to answer: a page shows the others, and the newest names are always there. */
function needsAll({ order, frozen, rest, filters }: ListQuery): boolean {
  if (order === 'descent') return false;
  const isShown = order === 'newest' || order === 'time' || frozen;
  return !isShown || rest !== '' || filters.year !== undefined || filters.has !== undefined;
}

/** Whether names know enough of what is asked to say who is in the list. */
function isListed({ asked: { order, frozen }, part, model }: FoundList): boolean {
  if (order === 'descent') return model !== undefined;
  return !(order === 'time' || frozen || part);
}

/** What puts the first of a list in its place. */
function decidingFact({ asked, found }: FoundList, { base }: ListOptions): Group[] {
  const [first] = found;
  const { property, order } = asked;
  if (!first || !property || (order === undefined && found.length > 1)) return [];
  // A size may be known from a name alone.
  if (!first.entry.facts?.includes(property)) return [];
  return [toFactGroup({ model: first, property }, { base })];
}

/** Adds to each hit what puts it in its place. */
function saySizes(
  groups: readonly Group[],
  entries: readonly NameEntry[],
  { base, by }: { readonly base: string; readonly by: Scale },
): Group[] {
  const sizes = new Map(
    entries.map(({ href, measures }) => [`${base}${href.slice(1)}`, sayMeasure(readMeasures(measures), by)]),
  );
  return groups.map((group) => ({
    ...group,
    hits: group.hits.map((hit) => ({ ...hit, facts: [...hit.facts, sizes.get(hit.href) ?? []].flat() })),
  }));
}

function pageLanguage(): string {
  return globalThis.document?.documentElement.lang ?? '';
}

/** @example sayMeasure({ parameters: 13000, … }, 'parameters') // '13B' */
function sayMeasure(measures: Measures, by: Scale): string | undefined {
  const count = measures[by];
  if (count === undefined) return undefined;
  if (by === 'pixels') return `${count} px`;
  if (by === 'tokens') return viewWordsOf(pageLanguage()).tokensEach(count);
  return count < 1000 ? `${count}M` : `${Number((count / 1000).toFixed(2))}B`;
}
