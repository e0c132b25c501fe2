import type { FactName } from '../../../src/search/fact-name.ts';
import type { Measures, Scale } from '../../../src/search/measures.ts';
import type { NameEntry } from '../../../src/search/read-names.ts';

/** What a list is ordered by; descent is drawn on a page of its own. */
export type ListOrder = 'newest' | 'oldest' | 'largest' | 'smallest' | 'time' | 'descent';

/** Filters that a text can name without their words. */
export type ListFilters = Readonly<Partial<Record<'year' | 'has' | 'kind', readonly string[]>>>;

/** What must be true of each entry of a list. */
export type Condition = (entry: NameEntry, measures: Measures) => boolean;

/** What the list is compared with: `newer than LLaVA`. */
export type Relation = 'before' | 'after' | 'larger' | 'smaller';

/** What a text asks a list for. */
export type ListQuery = {
  readonly order?: ListOrder;
  /** What is largest or smallest. */
  readonly by?: Scale;
  readonly filters: ListFilters;
  readonly conditions: readonly Condition[];
  /** The kind of part that is frozen. */
  readonly frozen?: 'vision-encoder' | 'language-model';
  readonly relation?: Relation;
  /** The fact that decides who is in the list. */
  readonly property?: FactName;
  /** What is left: who made them, what they use, a family, or nothing. */
  readonly rest: string;
  /** What is left is not wanted: `not by Google`. */
  readonly isRestDenied: boolean;
};

/** One thing that a text says of a list. */
export type Said = Partial<Omit<ListQuery, 'rest' | 'isRestDenied'>>;
