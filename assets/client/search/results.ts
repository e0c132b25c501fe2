import type { NameEntry } from '../../../src/search/read-names.ts';
import type { SearchWords } from '../../../src/words/words.ts';
import type { FilterName } from './filter-names.ts';
import type { Segment } from './marks.ts';
import type { Query } from './plain-query.ts';

export type HitKind = NameEntry['kind'] | 'section' | 'comparison' | 'fact' | 'page';

/** One answer, ready to be shown. */
export type Hit = {
  readonly kind: HitKind;
  readonly title: readonly Segment[];
  /** With base path. */
  readonly href: string;
  /** What distinguishes it from others of its name: kind, family, year, id. */
  readonly facts: readonly string[];
  /** Sections that teach it. */
  readonly places: readonly HitPlace[];
  readonly excerpt?: readonly Segment[];
  /** What it says is read off the page that it leads to. */
  readonly isFilled?: true;
  /** Its key in the list of the course's pictures. */
  readonly pictureKey?: string;
};

/** Title of a lecture, and the section in it with base path. */
export type HitPlace = { readonly lecture: string; readonly href: string };

export type GroupName = keyof SearchWords['groups'];

export type Group = {
  readonly name: GroupName;
  readonly hits: readonly Hit[];
  /** How many there are, including those that are not shown. */
  readonly total: number;
};

/** A value of a filter, and how many answers it would leave. */
export type Facet = { readonly value: string; readonly count: number; readonly isChosen: boolean };

export type Facets = Readonly<Record<FilterName, readonly Facet[]>>;

/**
 * - `searching`: names are here, the full text is still under way
 * - `complete`: everything there is
 * - `names only`, `text only`: the other half did not load
 * - `failed`: nothing loaded
 */
export type ResultState = 'searching' | 'complete' | 'names only' | 'text only' | 'failed';

export type Results = {
  readonly query: Query;
  readonly state: ResultState;
  /** Nothing matches the query by name; this name is spelled similarly, and what is shown is related to it. */
  readonly meant?: string;
  /** Words of the query that the course does not have, so that what is shown only has to do with the others. */
  readonly missing?: readonly string[];
  /** Each word is in the course, and no place has them all; what is shown has most of them. */
  readonly isNearest?: true;
  readonly groups: readonly Group[];
  readonly facets?: Facets;
};
