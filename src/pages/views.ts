import type { Words } from '../words/words.ts';
import { addresses } from './addresses.ts';

/** Another way to look at the models of the course: where it is, and what it is called. */
export type View = { readonly address: string; readonly titleOf: (words: Words) => string };

/** In the order in which the models page names them. */
export const views: readonly View[] = [
  { address: addresses.compare, titleOf: ({ compare }) => compare.title },
  { address: addresses.timeline, titleOf: ({ timeline }) => timeline.title },
  { address: addresses.figures, titleOf: ({ wall }) => wall.title },
];
