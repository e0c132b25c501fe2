import type { Turn } from './slide-bar.ts';

/** What the windows of one deck tell each other. */
export type Told =
  /** The slide that is shown, and how many steps of it. */
  | { readonly at: string; readonly steps: number }
  /** What the speaker wants. */
  | { readonly turn: Turn }
  /** A window that has just opened wants to know where the deck is. */
  | { readonly ask: true };

/** Joins all windows of this browser that show this deck. */
export function joinWindows(hear: (told: Told) => void): (told: Told) => void {
  const channel = new BroadcastChannel(`slides ${location.pathname}`);
  channel.addEventListener('message', ({ data }: MessageEvent<Told>) => hear(data));
  return (told) => channel.postMessage(told);
}
