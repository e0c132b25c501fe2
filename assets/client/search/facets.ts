import { foldText } from '../../../src/search/fold.ts';
import type { NameEntry } from '../../../src/search/read-names.ts';
import { type FilterName, type Filters, filterNames } from './filter-names.ts';
import { passesFilters, valuesOf } from './filters.ts';
import type { Facet, Facets } from './results.ts';

/**
 * Counts for every value of every filter how many of some entries it would leave, beside the other filters.
 *
 * @example countFacets(entries, {}).year[0] // { value: '2025', count: 12, isChosen: false }
 */
export function countFacets(entries: readonly NameEntry[], filters: Filters): Facets {
  const count = (name: FilterName): readonly Facet[] => {
    const others: Filters = Object.fromEntries(Object.entries(filters).filter(([other]) => other !== name));
    // Of the things that an answer comes with, everything chosen must be there.
    const left = entries.filter((entry) => passesFilters(entry, name === 'has' ? filters : others));
    return countValues(left, name, filters[name] ?? []);
  };
  return Object.fromEntries(filterNames.map((name) => [name, count(name)])) as Facets;
}

function countValues(entries: readonly NameEntry[], name: FilterName, chosen: readonly string[]): Facet[] {
  const counts = new Map<string, number>();
  for (const value of entries.flatMap((entry) => valuesOf(entry, name))) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const isChosen = (value: string) => chosen.some((one) => foldText(one) === foldText(value));
  // A chosen value stays, so that it can be cleared, however little it leaves.
  for (const value of chosen)
    if (![...counts.keys()].some((known) => foldText(known) === foldText(value))) counts.set(value, 0);
  return [...counts]
    .map(([value, count]) => ({ value, count, isChosen: isChosen(value) }))
    .sort(
      (a, b) =>
        (name === 'year' ? Number(b.value) - Number(a.value) : b.count - a.count) ||
        (a.value < b.value ? -1 : 1),
    );
}
