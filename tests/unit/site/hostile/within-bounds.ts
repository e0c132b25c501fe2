import { expect } from 'vitest';
import { type Built, buildHostile } from './build-hostile.ts';

/** What one post may cost in seconds of processor time, collecting its garbage included. */
const mostSeconds = 5;

/** Builds a hostile post, and fails where that costs more than any post may. */
export function buildWithinBounds(text: string): Built {
  const start = process.cpuUsage();
  const built = buildHostile(text);
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1e6, 'seconds of processor time').toBeLessThan(mostSeconds);
  return built;
}
