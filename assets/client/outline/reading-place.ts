/** One for each lecture. */
const key = `lectern-place:${location.pathname}`;

/** Remembers the section that is being read, by its id. */
export function keepPlace(id: string): void {
  try {
    localStorage.setItem(key, id);
  } catch {
    // Storage is not available: the reader starts at the top the next time.
  }
}

/** The section that was being read at the last visit. */
export function readPlace(): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

export function forgetPlace(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was stored.
  }
}
