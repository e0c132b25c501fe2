import { type Filters, filterNames } from './filters.ts';

/** A search, all of which is in the address of the search page. */
export type SearchState = { readonly query: string; readonly filters: Filters };

/**
 * Reads a search from the part of an address after `?`.
 *
 * @example parseState('?q=llava&year=2023') // { query: 'llava', filters: { year: ['2023'] } }
 */
export function parseState(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const filters = filterNames.flatMap((name) => {
    const values = parameters.getAll(name).filter(Boolean);
    return values.length > 0 ? [[name, values]] : [];
  });
  return { query: parameters.get('q') ?? '', filters: Object.fromEntries(filters) };
}

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
