/** Room that something takes on a line. */
export type Span = { readonly start: number; readonly end: number };

/**
 * Puts each span on the first row where it touches no other.
 *
 * @param spans by their start
 * @returns the row of each, from 0
 * @example packRows([{ start: 0, end: 50 }, { start: 40, end: 90 }, { start: 60, end: 99 }]) // [0, 1, 0]
 */
export function packRows(spans: readonly Span[]): number[] {
  const ends: number[] = [];
  return spans.map(({ start, end }) => {
    const free = ends.findIndex((taken) => taken <= start);
    const row = free < 0 ? ends.length : free;
    ends[row] = end;
    return row;
  });
}
