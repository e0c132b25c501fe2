import type { Turn } from './slide-bar.ts';

/** What the windows of one deck tell each other. */
export type DeckMessage =
  /** The slide that is shown, and how many steps of it. */
  | { readonly at: string; readonly steps: number }
  /** What the speaker wants. */
  | { readonly turn: Turn }
  /** A window that has just opened wants to know where the deck is. */
  | { readonly ask: true };

/** Joins all windows of this browser that show this deck. */
export function joinWindows(hear: (message: DeckMessage) => void): (message: DeckMessage) => void {
  const channel = new BroadcastChannel(`slides ${location.pathname}`);
  channel.addEventListener('message', ({ data }: MessageEvent<DeckMessage>) => hear(data));
  return (message) => channel.postMessage(message);
}
