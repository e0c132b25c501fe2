import type { Diagnostic } from '../../diagnostics/diagnostic.ts';

/** What the process that builds tells the one that serves, in this order for each build. */
export type BuilderMessage =
  | { readonly kind: 'read'; readonly lectures: number; readonly diagnostics: readonly Diagnostic[] }
  | ({ readonly kind: 'shown' } & ShownSite)
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly reason: string };

/** A site whose pages are on the disk; what is for programs may still be written. */
export type ShownSite = {
  readonly base: string;
  /** File of each lecture's page, below the output folder, and of its text, below the content folder. */
  readonly sources: Readonly<Record<string, string>>;
};

/** Tells the process that serves; a build that nobody waits for tells nobody. */
export function tellServer(message: BuilderMessage): void {
  process.send?.(message);
}
