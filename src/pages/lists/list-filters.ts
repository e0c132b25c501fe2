import type { Subject } from '../../lecture/headings/stated.ts';

/** A way to filter a list: the name of its field, and what can be chosen. */
export type ListFilter = { readonly name: FilterName; readonly options: readonly FilterOption[] };

export type FilterName = 'family' | 'kind' | 'year' | 'lecture' | 'encoder' | 'connector' | 'llm' | 'frozen';

export type FilterOption = {
  /** What the address of the page says: `?family=projection`. */
  readonly value: string;
  /** What the reader sees. */
  readonly text: string;
  /** How many rows it leaves. */
  readonly count: number;
  /** What rows contain instead, if the value itself would be long. */
  readonly key?: string;
  /** Of the text, where it is a title: BCP 47. */
  readonly language?: string;
};

/** What a row tells the filters, in as few bytes as a list of thousands affords. */
export type RowKeys = {
  readonly family?: string;
  readonly kind?: Subject;
  readonly year?: number;
  /** Lectures that teach it, as places in the course's list of them. */
  readonly lectures: readonly number[];
  readonly has: readonly Feature[];
  /** Parts that it uses, by their slugs. */
  readonly encoder?: readonly string[];
  readonly connector?: readonly string[];
  readonly llm?: readonly string[];
  /** Kinds of parts that its facts call frozen. */
  readonly frozen?: readonly string[];
  /** Tokens that represent a picture, and its pixels across. */
  readonly tokens?: number;
  readonly pixels?: number;
};

/** What a reader may want a row to have. */
export type Feature = 'code' | 'weights' | 'figure';

/** The possible options, before it is known how many rows each leaves. */
export type Candidate = Omit<FilterOption, 'count'>;

/**
 * A filter over some rows, without what no row has; none where it would leave nothing to choose.
 *
 * @param valuesOf what a row tells this filter, each once
 * @param fewest options that make a filter: one is enough if rows may have none
 */
export function buildFilter<Row>(
  name: FilterName,
  candidates: readonly Candidate[],
  rows: readonly Row[],
  valuesOf: (row: Row) => readonly string[],
  fewest = 2,
): ListFilter[] {
  const counts = new Map<string, number>();
  for (const value of rows.flatMap(valuesOf)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const options = candidates.flatMap((candidate) => {
    const count = counts.get(candidate.key ?? candidate.value);
    return count === undefined ? [] : [{ ...candidate, count }];
  });
  return options.length >= fewest ? [{ name, options }] : [];
}
