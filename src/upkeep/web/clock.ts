import { setTimeout as delay } from 'node:timers/promises';

/** The time, and a way to wait; a test has one that never waits. */
export type Clock = {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
};

/** In milliseconds. */
export const day = 86_400_000;

export const systemClock: Clock = {
  now: Date.now,
  sleep: async (milliseconds, signal) => {
    await delay(milliseconds, undefined, signal && { signal });
  },
};

/** @example dayOf(Date.UTC(2026, 10, 29)) // '2026-11-29' */
export function dayOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
