import { expect } from 'vitest';
import { type Built, buildHostile } from './build-hostile.ts';
import { million, post } from './shape-text.ts';

/** What one post may cost in seconds of processor time, collecting its garbage included. */
const mostSeconds = 5;

/**
 * What a post that takes longer may cost, in times of a megabyte of short paragraphs: a busy machine is slow with both, and a shape
 * that costs the square of its length is slower by the hundred.
 */
const mostTimes = 10;

/** Builds a text, and says what that took in seconds of processor time. */
function measure(text: string): { readonly built: Built; readonly seconds: number } {
  const start = process.cpuUsage();
  const built = buildHostile(text);
  const { user, system } = process.cpuUsage(start);
  return { built, seconds: (user + system) / 1e6 };
}

/** Builds a hostile post, and fails where that costs more than any post may. */
export function buildWithinBounds(text: string): Built {
  const { built, seconds } = measure(text);
  if (seconds > mostSeconds) {
    const paragraphs = measure(post(million('A heron waits: it does not move.\n\n'))).seconds;
    expect(seconds / paragraphs, 'times a megabyte of paragraphs').toBeLessThan(mostTimes);
  }
  return built;
}
