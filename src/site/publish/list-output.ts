import { createHash } from 'node:crypto';
import { closeSync, type Dirent, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { markFile } from './mark.ts';

/** How much of a file is in memory at a time. */
const buffer = Buffer.allocUnsafe(1 << 20);

/** Digest of each file by its path with `/`; undefined for what is not a file, such as a link. */
export type OutputList = ReadonlyMap<string, string | undefined>;

/** What is known of the files of a folder without reading them. */
export type KnownDigests = {
  /** Digest of a file that is there, by its path; undefined where it must be read. */
  readonly digestOf: (path: string) => string | undefined;
};

const nothing: KnownDigests = { digestOf: () => undefined };

/**
 * Lists a folder without its mark. Links are not followed, and what cannot be read has no digest.
 *
 * @param skipped names at the top that are left out besides the mark
 * @param known spares reading files
 */
export function listOutput(
  folder: string,
  skipped: readonly string[] = [],
  known: KnownDigests = nothing,
): OutputList {
  const left = new Set([markFile, ...skipped]);
  return new Map(walk({ root: folder, known }, '', left));
}

function* walk(
  from: { readonly root: string; readonly known: KnownDigests },
  path: string,
  left?: ReadonlySet<string>,
): Generator<[string, string | undefined]> {
  const { root, known } = from;
  for (const entry of readEntries(join(root, path))) {
    if (left?.has(entry.name)) continue;
    const below = path ? `${path}/${entry.name}` : entry.name;
    if (entry.isDirectory()) yield* walk(from, below);
    else if (!entry.isFile()) yield [below, undefined];
    else yield [below, known.digestOf(below) ?? digestFile(join(root, below))];
  }
}

function readEntries(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** Digest of a file; undefined for one that cannot be read. */
export function digestFile(file: string): string | undefined {
  try {
    const handle = openSync(file, 'r');
    const hash = createHash('sha256');
    try {
      for (let size = readSync(handle, buffer); size > 0; size = readSync(handle, buffer)) {
        hash.update(buffer.subarray(0, size));
      }
    } finally {
      closeSync(handle);
    }
    return hash.digest('base64url').slice(0, 22);
  } catch {
    return undefined;
  }
}
