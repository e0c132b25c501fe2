import type { ArxivPaper, Identity } from '../identity/identity.ts';
import type { Subject } from '../lecture/headings/stated.ts';
import type { Fact, Figure, Lecture, Resource, Section } from '../lecture/lecture.ts';
import type { PartNames } from './parts/find-parts.ts';
import type { PartProperty } from './parts/part-property.ts';

/** Everything that the course teaches: each model and paper once, with every place that teaches it. */
export type Catalogue = {
  /** Newest first; undated ones by title after them. */
  readonly lectures: readonly Lecture[];
  /** By name. */
  readonly models: readonly Model[];
  /** Newest first. */
  readonly papers: readonly Paper[];
  /** Code, weights and data that lectures link, by owner and name. */
  readonly repositories: readonly Repository[];
  /** What models are built from. */
  readonly parts: Parts;
};

/** An entry of a lecture, or the same entry of several. */
export type Model = {
  /** Name with case, punctuation, spaces and the `v` of a version folded, `llava1·5`; a second thing of that name is `llava1·5 2` */
  readonly key: string;
  /** Last part of the address of its page: `llava-1-5`; no other model has it. */
  readonly slug: string;
  readonly name: string;
  /** What its heading says after the name: `Open Source Autopilot`. */
  readonly subtitle?: string;
  /** What it is, if that is certain. */
  readonly subject?: Subject;
  /** Other names that an author gives it, or that other lectures call it. */
  readonly aliases: readonly string[];
  /** The family that an author gives it, or else the heading that it is under. */
  readonly family?: string;
  /** What an author states, else month of its first paper. */
  readonly year?: number;
  readonly month?: number;
  readonly facts: readonly Fact[];
  readonly resources: readonly Resource[];
  readonly figures: readonly Figure[];
  /** Keys of its papers, the one that introduced it first. */
  readonly papers: readonly string[];
  readonly places: readonly Place[];
};

export type Paper = {
  /** arXiv id, else the id in another archive, else the address. */
  readonly key: string;
  /** Keys of its other forms, such as its page at a conference. */
  readonly otherKeys?: readonly string[];
  /** Last part of the address of its page: the arXiv id, else words of the title. */
  readonly slug: string;
  /** What a link or its surroundings call it, else its id, `arXiv 2304.08485`. */
  readonly title: string;
  /** Its title is unknown. */
  readonly isUntitled?: true;
  /** The name of the entry that links to a paper without a title, to identify it. */
  readonly about?: string;
  readonly address: string;
  readonly identity: Identity;
  readonly arxiv?: ArxivPaper;
  /** Read from the identity, if it gives one. */
  readonly year?: number;
  /** Models that link it as theirs; those that it introduced, whose first paper it is, come first. */
  readonly models: readonly Model[];
  /** Code that lectures give beside it, each address once. */
  readonly code: readonly Resource[];
  /** Each section once. */
  readonly places: readonly PaperPlace[];
  /** Every link to it. */
  readonly links: readonly PaperPlace[];
};

/** A repository, model card or data set, each once. */
export type Repository = {
  /** `github:haotian-liu/llava` */
  readonly key: string;
  readonly host: 'GitHub' | 'Hugging Face';
  /** `haotian-liu/LLaVA` */
  readonly name: string;
  readonly address: string;
  readonly places: readonly Place[];
};

/** Where in the course something is taught. */
export type Place = {
  readonly lecture: Lecture;
  readonly section: Section;
};

/** Where a paper is taught, and how its author links it there. */
export type PaperPlace = Place & { readonly resource: Resource };

/** Something that systems are built from, and all that use it. */
export type Part = {
  /** Last part of the address of its page: `clip-vit-l-14`; no other part has it. */
  readonly slug: string;
  readonly name: string;
  readonly property: PartProperty;
  /** Other names by which facts of the course call it. */
  readonly aliases: readonly string[];
  /** The model of the course that it comes from. */
  readonly origin?: Model;
  /** By name. */
  readonly users: readonly PartUser[];
};

/** A model, and the facts that name the part. */
export type PartUser = { readonly model: Model; readonly uses: readonly PartUse[] };

export type PartUse = { readonly fact: Fact; readonly place: Place };

/** The parts of a course, and the names by which any fact of it finds them. */
export type Parts = {
  /** Of each property those first that most models use. */
  readonly list: readonly Part[];
  readonly names: PartNames;
  /** By the keys that `names` gives. */
  readonly byKey: ReadonlyMap<string, Part>;
};
