/**
 * The section index: which sections of the lectures hold which words, without positions. It is small, so that a search reads
 * few texts and the right ones. Its files are JSON, compressed, beside those of Pagefind:
 *
 * - `index.deflate`: how each of the files of terms begins; `null` if the site has no index
 * - `terms-3.deflate`: terms in order, each with the sections that hold it
 * - `text-12.deflate`: the text of some sections of one lecture
 */
export type SectionIndex = {
  /** How many sections there are. */
  readonly sections: number;
  /** How each file of terms begins, as short as tells it from the file before; sorted by code unit. */
  readonly firsts: readonly string[];
};

/** A term, how many sections hold it, and those sections, or the best of them, as `packSections` packs them. */
export type PackedTerm = readonly [term: string, count: number, ...sections: number[]];

/** The text of some sections. */
export type TextPiece = {
  /** Address of the lecture, without base path, encoded. */
  readonly page: string;
  readonly lecture: string;
  readonly sections: readonly PackedSection[];
};

export type PackedSection = {
  readonly title: string;
  /** Empty for what comes before the first heading. */
  readonly id: string;
  /** Its words, the heading left out; Han characters are separated. */
  readonly text: string;
  /** Words that somebody may ask for it by, and that it need not have; as its text is. */
  readonly also?: string;
};

/** A section has a number: that of its piece and its place in there. */
export const mostSections = 32;

/** How much a section has to do with a term, from 1. */
export const mostWeight = 15;

/** The weight of a term that a section does not hold, and that somebody may mean it by. */
export const meantWeight = 1;

const room = '/pagefind/sections/';

export const sectionIndexAddress = `${room}index.deflate`;

export function termsAddress(file: number): string {
  return `${room}terms-${file}.deflate`;
}

export function textAddress(piece: number): string {
  return `${room}text-${piece}.deflate`;
}

/** A section and how much it has to do with a term, as one number; they are ordered by their sections. */
export function weighSection(section: number, weight: number): number {
  return section * (mostWeight + 1) + weight;
}

/** The weight in what `weighSection` gives. */
export function weightIn(weighed: number): number {
  return weighed % (mostWeight + 1);
}

/**
 * Packs the sections that hold a term, in order: the number of each as its distance from the last, together with its weight.
 *
 * @example packSections([weighSection(3, 15), weighSection(5, 1)]) // [63, 33]
 */
export function packSections(weighed: readonly number[]): number[] {
  let last = 0;
  return weighed.map((each) => {
    const packed = each - last;
    last = each - weightIn(each);
    return packed;
  });
}

/** Reads what `packSections` packed. */
export function readSections(packed: readonly number[]): Map<number, number> {
  const sections = new Map<number, number>();
  let last = 0;
  for (const each of packed) {
    last += Math.floor(each / (mostWeight + 1));
    sections.set(last, each % (mostWeight + 1));
  }
  return sections;
}
