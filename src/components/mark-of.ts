import type { Certainty } from '../lecture/certainty.ts';

/** How authors mark a certainty. */
export const markOf: Readonly<Record<Certainty, string>> = {
  source: 'S',
  'second-hand': 'S2',
  derived: 'D',
  memory: 'R',
};
