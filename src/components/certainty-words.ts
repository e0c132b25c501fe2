import type { Certainty } from '../lecture/certainty.ts';

/** What a mark means. */
export const certaintyWords: Readonly<Record<Certainty, string>> = {
  source: 'seen in the source',
  'second-hand': 'second-hand',
  derived: 'derived',
  memory: 'from memory, not verified',
};

/** The mark itself, as authors write it. */
export const markOf: Readonly<Record<Certainty, string>> = {
  source: 'S',
  'second-hand': 'S2',
  derived: 'D',
  memory: 'R',
};
