import { deserialize, serialize } from 'node:v8';
import type { Lecture } from '../../lecture/lecture.ts';
import type { PostHead } from '../read/parse-post.ts';
import type { LinkingLecture } from '../read/read-lecture.ts';
import { KeptResults } from './kept-results.ts';

/** A post as it was read, and what it learned about other files on the way. */
export type Reading = {
  /** What was answered to each address that it asked for. */
  readonly answers: ReadonlyMap<string, string>;
  /** The day of the last change, if it asked for that. */
  readonly dates: ReadonlySet<string>;
  readonly read: LinkingLecture;
};

type WrittenSample = { readonly sample: Lecture; readonly drawings: readonly string[] };

type Written = Reading & { readonly drawings: readonly string[] };

/** All readings are written again once one in this many is new: that takes as long as reading one post in a hundred. */
const worthWriting = 100;

/**
 * What earlier builds read of the posts of one course: each as bytes, keyed by the text of the post and everything else that it
 * depends on, except what it asks. Only the first build of a process reads and writes them; what an author edits after that is not
 * worth keeping.
 */
export class KeptReadings {
  #results: KeptResults<Uint8Array> | undefined;
  readonly #drawings: KeptResults<unknown>;
  #asked = 0;
  #made = 0;

  /**
   * @param course folder of the course, absolute
   * @param drawings that reading a post asks for, which are kept as long as the post is
   */
  constructor(course: string, drawings: KeptResults<unknown>) {
    this.#results = new KeptResults('readings', course);
    this.#drawings = drawings;
  }

  /**
   * Reads a post, or takes it from an earlier build that got the same answers.
   *
   * @param parts all that a reading depends on, except the code and what it asks
   * @param isRight whether it would get the same answers now
   * @param read gives nothing to keep where it could not be done as a whole
   */
  find(
    parts: readonly unknown[],
    isRight: (reading: Reading) => boolean,
    read: () => { readonly reading: Reading; readonly isWhole: boolean },
  ): Reading {
    this.#asked += 1;
    const known = this.#read(parts);
    if (known && isRight(known)) {
      this.#drawings.use(known.drawings);
      return known;
    }
    const { made, used } = this.#drawings.noteUse(read);
    if (this.#results && made.isWhole) {
      this.#made += 1;
      this.#results.keep(parts, serialize({ ...made.reading, drawings: used } satisfies Written));
    }
    return made.reading;
  }

  /**
   * The front matter of a post, read or taken from an earlier build: it asks for nothing.
   *
   * @param parts all that it depends on, except the code
   */
  findHead(parts: readonly unknown[], read: () => PostHead): PostHead {
    const key = ['head', ...parts];
    const bytes = this.#results?.get(key);
    if (bytes) return deserialize(bytes);
    const head = read();
    this.#results?.keep(key, serialize(head));
    return head;
  }

  /** A text of ours that is read like a post, and asks for nothing but drawings. */
  findSample(parts: readonly unknown[], read: () => Lecture, isWhole: () => boolean): Lecture {
    const key = ['sample', ...parts];
    const bytes = this.#results?.get(key);
    if (bytes) {
      const known: WrittenSample = deserialize(bytes);
      this.#drawings.use(known.drawings);
      return known.sample;
    }
    const { made, used } = this.#drawings.noteUse(read);
    if (isWhole())
      this.#results?.keep(key, serialize({ sample: made, drawings: used } satisfies WrittenSample));
    return made;
  }

  save(): void {
    if (this.#made * worthWriting >= this.#asked) this.#results?.save();
    this.#results = undefined;
  }

  #read(parts: readonly unknown[]): Written | undefined {
    const bytes = this.#results?.get(parts);
    return bytes && (deserialize(bytes) as Written);
  }
}
