import { addTo } from '../../collections/add-to.ts';
import { deflate, listSectionFiles } from '../../search/build-sections.ts';
import type { TextPiece } from '../../search/section-index.ts';
import { type PackedTerms, WeighedTerms } from '../../search/weighed-terms.ts';
import { rememberOf } from '../../source/remember.ts';
import { KeptResults } from '../cache/kept-results.ts';
import { digestOf } from '../publish/mark.ts';
import { KnownFiles } from './known-files.ts';
import type { Stage } from './stage.ts';

/**
 * Writes the section index of a new site. The terms of a page are those that an earlier build weighed, if its text is the same, and a file that
 * would be as it is published is not compressed.
 *
 * @param course folder of the course, absolute
 */
export async function writeKeptSections(
  stage: Stage,
  course: string,
  pieces: readonly TextPiece[],
): Promise<void> {
  const terms = new KeptTerms(course);
  const files = new KnownFiles('deflated', course, stage);
  for (const [address, value] of await listSectionFiles(pieces, terms.take(pieces)))
    files.write(address, keyOf(value), () => deflate(value));
  terms.save();
  files.save();
}

/** The terms of the pages of a course, each under the digest of its text. */
class KeptTerms {
  readonly #known: KeptResults<PackedTerms>;
  readonly #weighed = new WeighedTerms(true);
  readonly #new: (readonly TextPiece[])[] = [];

  constructor(course: string) {
    this.#known = new KeptResults('terms', course);
  }

  /** What is known of the terms of some pieces. */
  take(pieces: readonly TextPiece[]): WeighedTerms {
    const pages = new Map<string, TextPiece[]>();
    for (const piece of pieces) addTo(pages, piece.page, piece);
    for (const own of pages.values()) {
      const known = this.#known.get(own.map(keyOf));
      if (known) this.#weighed.take(own, known);
      else this.#new.push(own);
    }
    return this.#weighed;
  }

  /** Keeps the terms of what is new, once they were asked for. */
  save(): void {
    for (const pieces of this.#new) this.#known.keep(pieces.map(keyOf), this.#weighed.pack(pieces));
    this.#known.save();
  }
}

const keyOf = rememberOf((value: object) => digestOf(JSON.stringify(value)));
