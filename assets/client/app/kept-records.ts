/*
 * What is kept of a course, so that it can be read without a network, is in caches of its own: one for each build, and one that says
 * which lectures the reader chose.
 */

/** The cache with what the reader chose. */
const recordsName = (base: string) => `lectern-app ${base}`;

/** The cache with the files of one build. */
export function cacheName(base: string, version: string): string {
  return `${recordsName(base)} ${version}`;
}

/** The caches of a course. A course below its path is another one. */
export async function listCaches(base: string): Promise<string[]> {
  const own = recordsName(base);
  return (await caches.keys()).filter((name) => name === own || name.startsWith(`${own} `));
}

/** Slugs under a name; none where nothing was written. Asking creates nothing. */
export async function readRecord(base: string, name: string): Promise<readonly string[]> {
  const response = await caches.match(keyOf(base, name), { cacheName: recordsName(base) });
  const read: unknown = await response?.json();
  return Array.isArray(read) ? read.filter((slug) => typeof slug === 'string') : [];
}

export async function writeRecord(base: string, name: string, slugs: readonly string[]): Promise<void> {
  const cache = await caches.open(recordsName(base));
  await cache.put(keyOf(base, name), new Response(JSON.stringify(slugs)));
}

function keyOf(base: string, name: string): string {
  return `${location.origin}${base}app/kept/${name}`;
}

/** Forgets what was written under other names. */
export async function keepRecords(base: string, names: readonly string[]): Promise<void> {
  if (!(await caches.has(recordsName(base)))) return;
  const cache = await caches.open(recordsName(base));
  const kept = names.map((name) => keyOf(base, name));
  for (const { url } of await cache.keys()) if (!kept.includes(url)) await cache.delete(url);
}

/** The slugs of the lectures that the reader chose. */
export const wanted = 'wanted';

/** Removes everything. */
export async function dropAll(base: string): Promise<void> {
  for (const name of await listCaches(base)) await caches.delete(name);
}
