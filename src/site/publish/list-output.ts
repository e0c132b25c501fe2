import { createHash } from 'node:crypto';
import { closeSync, type Dirent, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { markFile } from './mark.ts';

/** How much of a file is in memory at a time. */
const buffer = Buffer.allocUnsafe(1 << 20);

/** Digest of each file by its path with `/`; undefined for what is not a file, such as a link. */
export type OutputList = ReadonlyMap<string, string | undefined>;

/**
 * Lists a folder without its mark. Links are not followed, and what cannot be read has no digest.
 *
 * @param skipped names at the top that are left out besides the mark
 */
export function listOutput(folder: string, skipped: readonly string[] = []): OutputList {
  const left = new Set([markFile, ...skipped]);
  return new Map(walk(folder, '', left));
}

function* walk(
  root: string,
  path: string,
  left?: ReadonlySet<string>,
): Generator<[string, string | undefined]> {
  for (const entry of readEntries(join(root, path))) {
    if (left?.has(entry.name)) continue;
    const below = path ? `${path}/${entry.name}` : entry.name;
    if (entry.isDirectory()) yield* walk(root, below);
    else yield [below, entry.isFile() ? digestFile(join(root, below)) : undefined];
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
