import { type Built, buildHostile } from './build-hostile.ts';
import { million, post } from './shape-text.ts';

/** What one post may cost in seconds of processor time, collecting its garbage included. */
const mostSeconds = 5;

/** What a post cost. */
export type Cost = {
  /** Of processor time. */
  readonly seconds: number;
  /** The same in times of a megabyte of short paragraphs, for a post that took longer than any may: a busy machine is slow with both. */
  readonly times?: number;
};

/** Builds a hostile post, and says what that cost. */
export function measure(text: string): Cost & { readonly built: Built } {
  const { built, seconds } = build(text);
  if (seconds <= mostSeconds) return { built, seconds };
  const paragraphs = build(post(million('A heron waits: it does not move.\n\n'))).seconds;
  return { built, seconds, times: seconds / paragraphs };
}

function build(text: string): { readonly built: Built; readonly seconds: number } {
  const start = process.cpuUsage();
  const built = buildHostile(text);
  const { user, system } = process.cpuUsage(start);
  return { built, seconds: (user + system) / 1e6 };
}
