import type { Href } from '../site.ts';

/** The way to the questions of a lecture, and how many there are. */
export type DeckLink = {
  /** Of the lecture. */
  readonly slug: string;
  readonly href: Href;
  readonly cards: number;
};
