import {
  meantWeight,
  mostWeight,
  type PackedSection,
  type TextPiece,
  weighSection,
} from './section-index.ts';
import { TextTerms } from './text-terms.ts';

/** The terms of a piece, once for each of its sections that holds them. */
type WeighedPiece = {
  /** Numbers of the terms. */
  readonly terms: Int32Array;
  /** The section, counted in the piece, with the weight of the term in it: as `weighSection` says them. */
  readonly weights: Int32Array;
};

/** The terms of some pieces by themselves: their numbers are places in `names`. */
export type PackedTerms = { readonly names: readonly string[]; readonly pieces: readonly WeighedPiece[] };

/** How much the sections of a course have to do with their terms. */
export class WeighedTerms {
  readonly #isKept: boolean;
  readonly #terms = new TextTerms();
  readonly #pieces = new WeakMap<TextPiece, WeighedPiece>();
  readonly #worths: number[] = [];

  /** @param isKept whether the same pieces will be asked for again */
  constructor(isKept = false) {
    this.#isKept = isKept;
  }

  /** The terms, by their numbers. */
  get names(): readonly string[] {
    return this.#terms.names;
  }

  /** The terms of a piece, whose own characters have been learned: what other pieces hold makes no difference to them. */
  of(piece: TextPiece): WeighedPiece {
    const known = this.#pieces.get(piece);
    if (known) return known;
    const weighed = this.#weigh(piece);
    if (this.#isKept) this.#pieces.set(piece, weighed);
    return weighed;
  }

  /** The terms of some pieces as another process can take them. */
  pack(pieces: readonly TextPiece[]): PackedTerms {
    const places = new Map<number, number>();
    const placeOf = (term: number) => {
      const place = places.get(term) ?? places.size;
      places.set(term, place);
      return place;
    };
    const packed = pieces.map((piece) => {
      const { terms, weights } = this.of(piece);
      return { terms: terms.map(placeOf), weights };
    });
    return { names: [...places.keys()].map((term) => this.names[term] ?? ''), pieces: packed };
  }

  /** Takes over what `pack` gave for the same pieces. */
  take(pieces: readonly TextPiece[], { names, pieces: packed }: PackedTerms): void {
    const numbers = names.map((name) => this.#terms.numberOf(name));
    for (const [place, piece] of pieces.entries()) {
      const { terms, weights } = packed[place] ?? { terms: new Int32Array(), weights: new Int32Array() };
      this.#pieces.set(piece, { terms: terms.map((term) => numbers[term] ?? 0), weights });
    }
  }

  #weigh({ sections }: TextPiece): WeighedPiece {
    const terms: number[] = [];
    const weights: number[] = [];
    for (const [place, section] of sections.entries()) {
      weighTerms(section, this.#terms, this.#worths, (term, weight) => {
        terms.push(term);
        weights.push(weighSection(place, weight));
      });
    }
    return { terms: Int32Array.from(terms), weights: Int32Array.from(weights) };
  }
}

/** What a term in a heading is worth, in terms of the text; the more, the shorter the heading. */
const inHeading = 4;
const inShortHeading = 8;

/** A term in the first words of a section, which say what it is about. */
const inOpening = 1;
const opens = 12;

/** A section of this many terms is neither short nor long. */
const usualLength = 80;

/**
 * How much a section has to do with each of its terms. It grows ever more slowly with how often the term is there.
 *
 * @param worths of the terms by their numbers, all 0 before and after: one list for all sections
 * @param found is called once for each term
 */
function weighTerms(
  { title, text, also = '' }: PackedSection,
  terms: TextTerms,
  worths: number[],
  found: (term: number, weight: number) => void,
): void {
  const own: number[] = [];
  const add = (term: number, worth: number) => {
    const before = worths[term] ?? 0;
    if (before === 0) own.push(term);
    worths[term] = before + worth;
  };
  let words = 0;
  terms.read(text.split(' '), (term, place) => {
    add(term, place < opens ? 1 + inOpening : 1);
    words += 1;
  });
  const heading = new Set<number>();
  terms.read(title.split(' '), (term) => heading.add(term));
  for (const term of heading) add(term, inHeading + inShortHeading / heading.size);
  const length = (words + 5) / usualLength;
  for (const term of own) {
    found(term, weightOf(worths[term] ?? 0, length));
  }
  terms.read(also.split(' '), (term) => {
    if ((worths[term] ?? 0) !== 0) return;
    worths[term] = 1;
    own.push(term);
    found(term, meantWeight);
  });
  for (const term of own) worths[term] = 0;
}

function weightOf(worth: number, length: number): number {
  const share = worth / (worth + 1.2 * (0.4 + 0.6 * length));
  return Math.min(mostWeight, Math.max(meantWeight + 1, Math.round(mostWeight * share)));
}
