/**
 * Makes a promise once for each key, and keeps it until it fails: the next call then tries again.
 *
 * @example
 * const load = onceEach((address: string) => fetchText(address));
 */
export function onceEach<Key, Value>(make: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const kept = new Map<Key, Promise<Value>>();
  return (key) => {
    const known = kept.get(key);
    if (known) return known;
    const made = make(key);
    kept.set(key, made);
    made.catch(() => kept.delete(key));
    return made;
  };
}
