import { learnedOfCourse } from '../../search/course-variants.ts';
import type { KeepSplit, SplitNames } from '../../search/split-names.ts';
import { KeptResults } from '../cache/kept-results.ts';
import { digestOf } from '../publish/mark.ts';

/** The lists of names as they were last split: most edits of a course change no name. */
export class KeptNames {
  readonly #course: string;
  #last: { readonly key: string; readonly split: SplitNames } | undefined;

  /** @param course its folder, absolute */
  constructor(course: string) {
    this.#course = course;
  }

  /** Splits some names, unless that was done before. */
  readonly of: KeepSplit = (names, split) => {
    const key = digestOf(JSON.stringify([names, learnedOfCourse()]));
    if (this.#last?.key !== key) this.#last = { key, split: this.#find(key, split) };
    return this.#last.split;
  };

  #find(key: string, split: () => SplitNames): SplitNames {
    const kept = new KeptResults<SplitNames>('names', this.#course);
    const found = kept.get(key) ?? kept.keep(key, split());
    kept.save();
    return found;
  }
}
