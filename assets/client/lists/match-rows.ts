import { foldSpelling } from '../../../src/identity/name.ts';

/** What a row of a list says to filters and orders. */
export type RowFacts = {
  /** By the name of the filter: `year` → `['2023']`. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  readonly name: string;
  /** `2023-04` or `2023`; empty where it is unknown. */
  readonly date: string;
};

/** What the reader chose: each filter with what a row must have of it, all of it. */
export type Choice = {
  readonly wanted: Readonly<Record<string, readonly string[]>>;
  /** Words that the name holds. */
  readonly text: string;
  /** The name of an order; empty for the order of the page. */
  readonly order: string;
};

/**
 * The rows that match a choice, in the order that it asks for.
 *
 * @param language of the page, by which names are sorted
 */
export function matchRows<Row extends RowFacts>(
  rows: readonly Row[],
  choice: Choice,
  language: string,
): Row[] {
  const wanted = Object.entries(choice.wanted);
  const text = foldSpelling(choice.text);
  const found = rows.filter(
    ({ values, name }) =>
      wanted.every(([filter, all]) => all.every((value) => values[filter]?.includes(value))) &&
      (text === '' || foldSpelling(name).includes(text)),
  );
  const compare = comparators(language)[choice.order];
  return compare ? found.sort(compare) : found;
}

type Comparator = (a: RowFacts, b: RowFacts) => number;

/** Equal rows keep the order of the page. */
function comparators(language: string): Readonly<Record<string, Comparator>> {
  const { compare } = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  return {
    title: (a, b) => compare(a.name, b.name),
    newest: (a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0),
    lecture: (a, b) => firstLecture(a) - firstLecture(b),
    tokens: (a, b) => amountOf(b, 'tokens') - amountOf(a, 'tokens'),
    pixels: (a, b) => amountOf(b, 'pixels') - amountOf(a, 'pixels'),
  };
}

/** Rows without one come last. */
function amountOf({ values }: RowFacts, name: string): number {
  return Number(values[name]?.[0] ?? -1);
}

/** Rows name lectures by their place in the course. */
function firstLecture({ values }: RowFacts): number {
  return Math.min(...(values.lecture ?? []).map(Number));
}
