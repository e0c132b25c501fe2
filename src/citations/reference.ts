/** What a citation says about a paper, a lecture or the course; only what was stated. */
export type Reference = {
  readonly kind: 'paper' | 'lecture' | 'course';
  /** `liu2023visual`; no other reference of the course has it. */
  readonly key: string;
  readonly title: string;
  readonly authors: readonly Author[];
  /** There are more authors than these. */
  readonly hasOthers: boolean;
  readonly year?: number;
  /** 1 to 12 */
  readonly month?: number;
  readonly day?: number;
  /** Absolute. */
  readonly address?: string;
  /** `2304.08485` */
  readonly arxiv?: string;
  readonly doi?: string;
  /** `NeurIPS 2023`; of a lecture, the course. */
  readonly venue?: string;
  readonly note?: string;
  /** BCP 47, of lectures and the course. */
  readonly language?: string;
};

/** A person, or a name that must not be taken apart. */
export type Author = { readonly family: string; readonly given: string } | { readonly literal: string };

/** Everything of a course that can be cited, each under its own key. */
export type References = {
  readonly course: Reference;
  /** By the slug of the lecture. */
  readonly lectures: ReadonlyMap<string, Reference>;
  /** By the key of the paper in the catalogue. */
  readonly papers: ReadonlyMap<string, Reference>;
  /** The papers that a lecture teaches, by its slug. */
  readonly papersOf: ReadonlyMap<string, readonly Reference[]>;
};
