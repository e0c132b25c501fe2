import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What a build is about to do to its output. From the moment it is written, the new generation counts: all of it is ready
 * beside the output, and whatever finds the journal of a killed build can finish it.
 */
export type Journal = {
  readonly format: 1;
  /** Folders in the work folder: the new generation, and what it replaces. */
  readonly staged: string;
  readonly old: string;
  /** Folders of the output that are made for it, outer ones first. */
  readonly folders: readonly string[];
  readonly blocking: readonly string[];
  readonly place: readonly string[];
  readonly remove: readonly string[];
  /** Those of all these that the old generation has. */
  readonly kept: readonly string[];
};

/** The name of a journal says in which direction its work continues: to the new generation, or back to the old one. */
const names = { forward: 'journal.json', back: 'journal-back.json' } as const;

export type Direction = keyof typeof names;

/** Writes a journal in one step: either none or all of it is there. */
export function writeJournal(work: string, journal: Journal): void {
  const file = join(work, names.forward);
  writeFileSync(`${file}.new`, JSON.stringify(journal), { flush: true });
  renameSync(`${file}.new`, file);
}

/** From now on the old generation is the one that counts again. */
export function reverse(work: string): void {
  if (readJournal(work)?.direction === 'forward') {
    renameSync(join(work, names.forward), join(work, names.back));
  }
}

/** The journal of a build that did not finish; undefined if there is none. */
export function readJournal(
  work: string,
): { readonly journal: Journal; readonly direction: Direction } | undefined {
  for (const direction of ['back', 'forward'] as const) {
    try {
      return { journal: JSON.parse(readFileSync(join(work, names[direction]), 'utf8')), direction };
    } catch {
      // There is none.
    }
  }
  return undefined;
}

/** Everything there was to do is done. */
export function removeJournal(work: string): void {
  for (const name of Object.values(names)) rmSync(join(work, name), { force: true });
}
