import type { ArxivPaper, Identity } from '../identity/identity.ts';
import type { Figure, Lecture, Resource, Section } from '../lecture/lecture.ts';
import type { Subject } from '../lecture/subject.ts';

/** All that the course teaches: each model and paper once, with every place that teaches it. */
export type Catalogue = {
  /** Newest first; undated ones by title behind them. */
  readonly lectures: readonly Lecture[];
  /** By name. */
  readonly models: readonly Model[];
  /** Newest first. */
  readonly papers: readonly Paper[];
};

/** An entry of a lecture, or the same entry of several. */
export type Model = {
  /** Name with case, punctuation and spaces folded: `llava15` */
  readonly key: string;
  readonly name: string;
  /** What it is, where that is certain. */
  readonly subject?: Subject;
  /** Other names that an author gives it. */
  readonly aliases: readonly string[];
  /** Heading that the entry stands under: a training family, or the group. */
  readonly family?: string;
  /** Month of its first paper, where one is known. */
  readonly year?: number;
  readonly month?: number;
  readonly resources: readonly Resource[];
  readonly figures: readonly Figure[];
  readonly places: readonly Place[];
};

export type Paper = {
  /** arXiv id, else the id in another archive, else the address. */
  readonly key: string;
  readonly title: string;
  readonly address: string;
  readonly identity: Identity;
  readonly arxiv?: ArxivPaper;
  /** Read off the identity, where it tells one. */
  readonly year?: number;
  readonly places: readonly Place[];
};

/** Where in the course something is taught. */
export type Place = {
  readonly lecture: Lecture;
  readonly section: Section;
};
