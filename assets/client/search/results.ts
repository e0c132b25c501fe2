import type { ScriptWords } from '../../../src/words/words.ts';
import type { Segment } from './marks.ts';
import type { Query } from './query.ts';

export type HitKind = 'model' | 'paper' | 'lecture' | 'section';

/** One answer, ready to be shown. */
export type Hit = {
  readonly kind: HitKind;
  readonly title: readonly Segment[];
  /** With base path. */
  readonly href: string;
  /** What tells it from others of its name: family, year, id, lecture. */
  readonly facts: readonly string[];
  readonly excerpt?: readonly Segment[];
};

export type GroupName = keyof ScriptWords['search']['groups'];

export type Group = {
  readonly name: GroupName;
  readonly hits: readonly Hit[];
};

/**
 * - `searching`: names are here, the full text is still under way
 * - `complete`: all that there is
 * - `names only`, `text only`: the other half did not load
 * - `failed`: nothing loaded
 */
export type ResultState = 'searching' | 'complete' | 'names only' | 'text only' | 'failed';

export type Results = {
  readonly query: Query;
  readonly state: ResultState;
  /** Nothing is spelled like the query; what is shown is spelled nearly so. */
  readonly isGuess: boolean;
  readonly groups: readonly Group[];
};
