/**
 * Adds an item to the group of its key. Groups and their items keep the order in which they come.
 *
 * @example addTo(papersByYear, 2023, paper)
 */
export function addTo<Key, Item>(groups: Map<Key, Item[]>, key: Key, item: Item): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}
