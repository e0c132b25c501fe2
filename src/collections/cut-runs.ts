/**
 * Cuts a list into runs of neighbours.
 *
 * @param continues whether an item belongs to the run before it
 * @example cutRuns([1, 2, 5, 6], (next, run) => next === (run.at(-1) ?? 0) + 1) // [[1, 2], [5, 6]]
 */
export function cutRuns<Item>(
  items: readonly Item[],
  continues: (item: Item, run: readonly Item[], index: number) => boolean,
): Item[][] {
  const runs: Item[][] = [];
  for (const [index, item] of items.entries()) {
    const run = runs.at(-1);
    if (run && continues(item, run, index)) run.push(item);
    else runs.push([item]);
  }
  return runs;
}
