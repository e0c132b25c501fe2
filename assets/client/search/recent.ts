/** How many searches are remembered; the oldest makes room. */
const most = 6;

/** Each course that shares a host remembers its own. */
const keyOf = (base: string) => `recent-searches ${base}`;

/** What the reader searched for recently, the latest first. It is kept in this browser and nowhere else. */
export function readRecent(base: string): readonly string[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(keyOf(base)) ?? '[]');
    return Array.isArray(value) ? value.filter((text) => typeof text === 'string').slice(0, most) : [];
  } catch {
    return [];
  }
}

/** Remembers a search that led somewhere. */
export function keepRecent(base: string, query: string): void {
  if (query === '') return;
  const others = readRecent(base).filter((text) => text.toLowerCase() !== query.toLowerCase());
  store(base, [query, ...others].slice(0, most));
}

export function forgetRecent(base: string): void {
  store(base, []);
}

/** A browser may refuse to store; search works without. */
function store(base: string, searches: readonly string[]): void {
  try {
    if (searches.length > 0) localStorage.setItem(keyOf(base), JSON.stringify(searches));
    else localStorage.removeItem(keyOf(base));
  } catch {}
}
