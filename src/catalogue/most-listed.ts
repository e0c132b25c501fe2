/** How many entries, and how many papers, of one lecture have pages of their own. */
export const mostListed = 1000;

/**
 * Counts what a lecture adds to a list, and says when it is enough.
 *
 * @example const count = new ListedCount(); count.has('llava') // true, for the first thousand names
 */
export class ListedCount {
  readonly #keys = new Set<string>();

  /** True for a name that is counted, or that there is still room for. */
  has(key: string): boolean {
    if (this.#keys.size < mostListed) this.#keys.add(key);
    return this.#keys.has(key);
  }
}
