import { deserialize, serialize } from 'node:v8';
import type { Lecture } from '../../lecture/lecture.ts';
import type { PostHead } from '../read/parse-post.ts';
import type { LinkingLecture } from '../read/read-lecture.ts';
import { runningCode } from './code-key.mjs';
import { type FoundAlone, takeFound } from './found-alone.ts';
import { KeptResults } from './kept-results.ts';

/** A post as it was read, and what it learned about other files on the way. */
export type Reading = {
  /** What was answered to each address that it asked for. */
  readonly answers: ReadonlyMap<string, string>;
  /** The day of the last change, if it asked for that. */
  readonly dates: ReadonlySet<string>;
  readonly read: LinkingLecture;
  /** What was found in the lecture alone. */
  readonly found: FoundAlone;
};

type WrittenSample = { readonly sample: Lecture; readonly drawings: readonly string[] };

type Written = Reading & { readonly drawings: readonly string[] };

/** A post as another thread read it. */
export type MadeReading = {
  /** The reading and the drawings that it asked for, as `packReading` writes them. */
  readonly bytes: Uint8Array;
  /** Keys of these drawings. */
  readonly used: readonly string[];
  /** Those that were drawn for it, by their keys. */
  readonly drawn: readonly (readonly [string, unknown])[];
};

/** A reading as bytes, which another thread or a later build can take. */
export function packReading(reading: Reading, drawings: readonly string[]): Uint8Array {
  return serialize({ ...reading, drawings } satisfies Written);
}

export function unpackReading(bytes: Uint8Array): Written {
  const written: Written = deserialize(bytes);
  takeFound(written.read.lecture, written.found);
  return written;
}

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
    // Packing them costs as much as reading one post in thirty.
    this.#results = runningCode() === undefined ? undefined : new KeptResults('readings', course);
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
      this.#results.keep(parts, packReading(made.reading, used));
    }
    return made.reading;
  }

  /** Whether an earlier build read the same, perhaps with other answers. */
  has(parts: readonly unknown[]): boolean {
    return this.#results?.get(parts) !== undefined;
  }

  /**
   * Keeps what another thread read, as if it had been read here.
   *
   * @param parts as in `find`; undefined for a post of which the text is not known
   */
  take(parts: readonly unknown[] | undefined, { bytes, used, drawn }: MadeReading): Reading {
    this.#asked += 1;
    this.#made += 1;
    this.#drawings.add(drawn);
    this.#drawings.use(used);
    if (parts) this.#results?.keep(parts, bytes);
    return unpackReading(bytes);
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
    return bytes && unpackReading(bytes);
  }
}
