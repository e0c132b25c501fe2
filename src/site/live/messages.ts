import type { Diagnostic } from '../../diagnostics/diagnostic.ts';

/** What the process that serves asks of the one that builds. */
export type BuilderRequest =
  /** Asks for a build; of posts alone where nothing else has changed. */
  | { readonly kind: 'build'; readonly isOfPosts: boolean }
  /** Asks that a file match the current course; answered by `fresh` with the same number. */
  | { readonly kind: 'freshen'; readonly file: string; readonly number: number };

/** What the process that builds tells the one that serves: for each build `read`, `shown` and `done`, in this order. */
export type BuilderMessage =
  /** Before the first `read` of a large course: pages of lectures can be asked for. */
  | ({ readonly kind: 'begun' } & ShownSite)
  | { readonly kind: 'read'; readonly lectures: number; readonly diagnostics: readonly Diagnostic[] }
  | ({ readonly kind: 'shown' } & ShownSite)
  | { readonly kind: 'done' }
  /** Before anything else: where its code is, absolute. */
  | { readonly kind: 'bundled'; readonly folder: string }
  /** Pages of lectures, laid out again: see `PagePacker`. */
  | { readonly kind: 'pages'; readonly bytes: Uint8Array }
  | { readonly kind: 'fresh'; readonly number: number }
  | { readonly kind: 'failed'; readonly reason: string };

/** A site whose pages can be asked for; the search data may still be in the making. */
export type ShownSite = {
  readonly base: string;
  /** File of each page that is read, below the output folder, and the files of its text, below the content folder. */
  readonly sources: Readonly<Record<string, readonly string[]>>;
};

/** Tells the process that serves, if one is waiting for this build. */
export function tellServer(message: BuilderMessage): void {
  process.send?.(message);
}
