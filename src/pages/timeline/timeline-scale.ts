/** When something came out; the month is not always known. */
export type Moment = { readonly year: number; readonly month?: number | undefined };

/** A year of the drawing, or a run of years in which nothing came out. */
export type YearColumn = {
  readonly first: number;
  readonly last: number;
  /** Left edge. */
  readonly x: number;
  readonly width: number;
  readonly isEmpty: boolean;
};

/** How much room a month takes in a year in which so many things came out; in units of the drawing, 16 to the em. */
const monthWidths: readonly (readonly [atLeast: number, width: number])[] = [
  [48, 40],
  [4, 18],
  [0, 10],
];

/** Years without anything take no more room than their name. */
const emptyWidth = 72;

/**
 * Gives years their room, from left to right: twelve months where anything came out, wider where much did, and one
 * narrow column for all the years between that have nothing.
 *
 * @param years of all that is drawn, as often as they occur
 * @example buildColumns([2019, 2023]).map(({ first, last }) => [first, last]) // [[2019, 2019], [2020, 2022], [2023, 2023]]
 */
export function buildColumns(years: Iterable<number>): YearColumn[] {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  const columns: YearColumn[] = [];
  let x = 0;
  const add = (first: number, last: number, width: number, isEmpty: boolean): void => {
    columns.push({ first, last, x, width, isEmpty });
    x += width;
  };
  for (const [year, count] of [...counts].sort(([a], [b]) => a - b)) {
    const before = columns.at(-1)?.last ?? year - 1;
    if (before < year - 1) add(before + 1, year - 1, emptyWidth, true);
    add(year, year, 12 * monthWidth(count), false);
  }
  return columns;
}

function monthWidth(count: number): number {
  return monthWidths.find(([atLeast]) => count >= atLeast)?.[1] ?? 0;
}

/** The position of a moment: in the middle of its month, or at the start of its year where no month is known. */
export function placeOf({ year, month }: Moment, columns: readonly YearColumn[]): number {
  const column = columns.find(({ first }) => first === year);
  if (!column) return 0;
  return column.x + (month === undefined ? 0 : ((month - 0.5) * column.width) / 12);
}
