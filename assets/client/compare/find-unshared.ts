/** A word of a cell, or a part that it names. */
export type Unit = {
  /** What identifies it: the word, folded, or the page of the part. */
  readonly key: string;
  /** A word without meaning of its own: of, in. */
  readonly isNeutral?: boolean;
};

/**
 * Says for each unit of some cells whether another cell lacks it. Where the cells have nothing in common, all of it
 * differs and nothing is said; cells without a unit do not count.
 *
 * @example findUnshared([[{ key: 'vicuna' }, { key: '7b' }], [{ key: 'vicuna' }]]) // [[false, true], [false]]
 */
export function findUnshared(cells: readonly (readonly Unit[])[]): boolean[][] {
  const compared = cells.filter((units) => units.some(({ isNeutral }) => !isNeutral));
  const counts = new Map<string, number>();
  for (const units of compared)
    for (const key of new Set(units.map((unit) => unit.key))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const isShared = ({ key }: Unit) => counts.get(key) === compared.length;
  const haveMuch = compared.length > 1 && compared[0]?.some((unit) => !unit.isNeutral && isShared(unit));
  return cells.map((units) => units.map((unit) => Boolean(haveMuch) && !unit.isNeutral && !isShared(unit)));
}
