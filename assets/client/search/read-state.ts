import { filterNames } from './filter-names.ts';
import type { SearchState } from './search-state.ts';

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
