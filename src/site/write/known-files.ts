import { KeptResults } from '../cache/kept-results.ts';
import type { Stage } from './stage.ts';

/** Files that need not be made to be known, since an earlier build made them from the same: those that are published are left as they are. */
export class KnownFiles {
  readonly #stage: Stage;
  readonly #digests: KeptResults<string>;

  /**
   * @param kind of files
   * @param course folder of the course, absolute
   */
  constructor(kind: string, course: string, stage: Stage) {
    this.#stage = stage;
    this.#digests = new KeptResults(kind, course);
  }

  /**
   * Writes a file, unless it would be the same as in the published site.
   *
   * @param key of all that it is made from; undefined if that is not known
   */
  write(address: string, key: string | undefined, make: () => string | Uint8Array): void {
    const known = key === undefined ? undefined : this.#digests.get(key);
    if (known !== undefined && this.#stage.leave(address, known)) return;
    const digest = this.#stage.write(address, make());
    if (key !== undefined) this.#digests.keep(key, digest);
  }

  save(): void {
    this.#digests.save();
  }
}
