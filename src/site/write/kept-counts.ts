import type { KeepCounts, WordCounts } from '../../search/list-words.ts';
import { KeptResults } from '../cache/kept-results.ts';
import { lectureKey } from '../cache/lecture-keys.ts';

/** How often words are in lectures, as earlier builds of a course counted them. */
export class KeptCounts {
  readonly #known: KeptResults<WordCounts>;

  /** @param course its folder, absolute */
  constructor(course: string) {
    this.#known = new KeptResults('counts', course);
  }

  /** Counts words, unless that was done before. */
  readonly of: KeepCounts = (texts, count) => {
    const keys = texts.map(lectureKey);
    if (keys.includes(undefined)) return count();
    return this.#known.get(keys) ?? this.#known.keep(keys, count());
  };

  save(): void {
    this.#known.save();
  }
}
