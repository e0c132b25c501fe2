/** What answers can be narrowed by; each is also a word of a query: `year:2023`. */
export const filterNames = ['kind', 'year', 'family', 'lecture', 'has'] as const;

export type FilterName = (typeof filterNames)[number];

/** Values that are wanted, as they were typed or chosen. Any of a name's values will do; of `has`, all must be there. */
export type Filters = Readonly<Partial<Record<FilterName, readonly string[]>>>;

export function isFiltered(filters: Filters): boolean {
  return Object.keys(filters).length > 0;
}
