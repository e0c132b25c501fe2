/**
 * A number for the month of something, to sort by; what is without a month comes before its year's first one.
 *
 * @example monthNumber({ year: 2023, month: 4 }) > monthNumber({ year: 2023 }) // true
 */
export function monthNumber({
  year,
  month = 0,
}: {
  readonly year: number;
  readonly month?: number | undefined;
}): number {
  return year * 13 + month;
}
