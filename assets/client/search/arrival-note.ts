const key = 'search-arrival';

/** After this long, in milliseconds, a page was not opened by the hit. */
const patience = 60_000;

type Arrival = {
  readonly href: string;
  readonly words: readonly string[];
  /** Other spellings of their characters, which the page does not know. */
  readonly variants: string;
  readonly at: number;
};

/** Leaves a note for the page that a hit leads to, also in a new tab. */
export function keepArrival(href: string, words: readonly string[], variants: string): void {
  const arrival: Arrival = { href, words, variants, at: Date.now() };
  try {
    localStorage.setItem(key, JSON.stringify(arrival));
  } catch {
    // Then nothing is marked there.
  }
}

/** Whether there is a note at all, without reading it. */
export function hasArrival(): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

/** Takes the note if it is for this address. */
export function takeArrival(href: string): Pick<Arrival, 'words' | 'variants'> | undefined {
  try {
    const note = JSON.parse(localStorage.getItem(key) ?? 'null') as Arrival | null;
    if (!note || note.href !== href || Date.now() - note.at > patience) return undefined;
    localStorage.removeItem(key);
    return { words: note.words.filter((word) => typeof word === 'string'), variants: String(note.variants) };
  } catch {
    return undefined;
  }
}
