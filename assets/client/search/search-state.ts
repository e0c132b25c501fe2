import { type Filters, filterNames } from './filter-names.ts';

/** A search, all of which is in the address of the search page. */
export type SearchState = { readonly query: string; readonly filters: Filters };

/**
 * Writes a search as the part of an address after `?`; nothing for an empty one.
 *
 * @example formatState({ query: 'llava', filters: { year: ['2023'] } }) // '?q=llava&year=2023'
 */
export function formatState({ query, filters }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query) parameters.set('q', query);
  for (const name of filterNames) for (const value of filters[name] ?? []) parameters.append(name, value);
  const text = parameters.toString();
  return text && `?${text}`;
}
