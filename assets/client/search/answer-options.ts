import type { AllNames } from './collect-more.ts';
import type { IsOver } from './engine.ts';
import type { TextSearch } from './text-search.ts';

/** What every answer is made from. */
export type AnswerOptions = {
  readonly base: string;
  readonly names: AllNames;
  readonly text: TextSearch;
  /** Hits of one group that are shown. */
  readonly limit: number;
  readonly isOver: IsOver;
};
