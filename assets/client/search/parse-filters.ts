import type { FilterName, Filters } from './filter-names.ts';
import { mergeFilters } from './filters.ts';
import { readListFilters } from './list-query.ts';

/** Other words that people type for a filter or a value of one. */
const filterWords: Readonly<Record<string, FilterName>> = {
  kind: 'kind',
  type: 'kind',
  is: 'kind',
  year: 'year',
  family: 'family',
  lecture: 'lecture',
  in: 'lecture',
  has: 'has',
  類型: 'kind',
  年份: 'year',
  家族: 'family',
  講義: 'lecture',
  含: 'has',
};

const word = /(?<![^\s])([\p{L}]+):(?:"([^"]+)"|([^\s":/][^\s"]*))/gu;

/**
 * Takes the filter words out of a query. A word with a colon that does not name a filter stays a word.
 *
 * A text that only says what a list should hold is filters, too: `2023 with code`.
 *
 * @example parseFilters('llava year:2023 has:code') // { text: 'llava', filters: { year: ['2023'], has: ['code'] } }
 */
export function parseFilters(typed: string): { readonly text: string; readonly filters: Filters } {
  const filters: Partial<Record<FilterName, string[]>> = {};
  const text = typed.replace(word, (whole, key: string, quoted?: string, plain?: string) => {
    const lower = key.toLowerCase();
    const name = Object.hasOwn(filterWords, lower) ? filterWords[lower] : undefined;
    if (!name) return whole;
    filters[name] = [...(filters[name] ?? []), quoted ?? plain ?? ''];
    return ' ';
  });
  const rest = text.replace(/\s+/g, ' ').trim();
  const list = readListFilters(rest);
  return list ? { text: '', filters: mergeFilters(filters, list) } : { text: rest, filters };
}
