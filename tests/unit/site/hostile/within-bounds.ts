import { expect } from 'vitest';
import type { Built } from './build-hostile.ts';
import { type Cost, measure } from './measure.ts';

/** In times of a megabyte of short paragraphs; a shape that costs the square of its length is slower by the hundred. */
const mostTimes = 10;

/** Builds a hostile post, and fails where that costs more than any post may. */
export function buildWithinBounds(text: string): Built {
  const { built, ...cost } = measure(text);
  expectWithinBounds(cost);
  return built;
}

/** Fails where a post cost more than any may. */
export function expectWithinBounds({ times = 0 }: Cost): void {
  expect(times, 'times a megabyte of paragraphs').toBeLessThan(mostTimes);
}
