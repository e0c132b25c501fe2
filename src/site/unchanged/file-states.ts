import { lstatSync, type statSync } from 'node:fs';
import { isSettled, readStamp } from '../cache/file-stamp.mjs';
import { digestFile } from '../publish/list-output.ts';

/** What a file contained when it was examined. */
export type FileState = {
  /** Times, size and inode: different after any change to the file. */
  readonly stamp: string;
  /** Of its bytes. */
  readonly digest: string;
  /** False if the file was so new that it may have changed again and kept its stamp. */
  readonly isSettled: boolean;
};

/** Files by their paths. */
export type FileStates = ReadonlyMap<string, FileState>;

/** What is asked about a file: `statSync` follows links, `lstatSync` does not. */
type Look = typeof statSync;

/**
 * Examines files. The content of one is read only if its stamp proves nothing.
 *
 * @param folder of the paths, with a slash at its end; nothing for absolute ones
 * @param known earlier states
 * @param look whether links are followed
 * @returns undefined if a path is not a file, or cannot be read
 */
export function readStates(
  folder: string,
  paths: Iterable<string>,
  known: FileStates = new Map(),
  look: Look = lstatSync,
): FileStates | undefined {
  const states = new Map<string, FileState>();
  for (const path of paths) {
    const state = readState(`${folder}${path}`, known.get(path), look);
    if (!state) return undefined;
    states.set(path, state);
  }
  return states;
}

/** Examines one file, like `readStates`. */
export function readState(file: string, known: FileState | undefined, look: Look): FileState | undefined {
  const before = Date.now();
  const found = readStamp(file, look);
  if (!found) return undefined;
  if (known?.isSettled && known.stamp === found.stamp) return known;
  const digest = digestFile(file);
  if (digest === undefined) return undefined;
  return { stamp: found.stamp, digest, isSettled: isSettled(found.changed, before) };
}

/**
 * Examines files whose bytes are known from elsewhere.
 *
 * @param folder of the paths, with a slash at its end
 * @param digests of the files, by their paths
 * @param since when they were taken, in milliseconds since 1970
 * @returns undefined if a path is not a file
 */
export function stampStates(
  folder: string,
  digests: ReadonlyMap<string, string>,
  since: number,
): FileStates | undefined {
  const states = new Map<string, FileState>();
  for (const [path, digest] of digests) {
    const found = readStamp(`${folder}${path}`, lstatSync);
    if (!found) return undefined;
    states.set(path, { stamp: found.stamp, digest, isSettled: isSettled(found.changed, since) });
  }
  return states;
}

/**
 * True if no file can have changed since it was examined.
 *
 * @param folder of the paths, with a slash at its end
 */
export function areAsKnown(folder: string, known: FileStates): boolean {
  for (const [path, { stamp, isSettled: isSure }] of known) {
    if (!isSure || readStamp(`${folder}${path}`, lstatSync)?.stamp !== stamp) return false;
  }
  return true;
}

/** True for the same files with the same bytes. */
export function haveSameBytes(one: FileStates, other: FileStates): boolean {
  if (one === other) return true;
  return (
    one.size === other.size && [...one].every(([path, { digest }]) => other.get(path)?.digest === digest)
  );
}

/** True for files that have not been touched in between. */
export function areUntouched(before: FileStates, after: FileStates): boolean {
  const isSame = ([path, { stamp }]: [string, FileState]) => after.get(path)?.stamp === stamp;
  return haveSameBytes(before, after) && [...before].every(isSame);
}
