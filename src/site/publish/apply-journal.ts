import { cpSync, linkSync, mkdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findEntry } from './find-entry.ts';
import type { Journal } from './journal.ts';
import { foldersOf, parentsOf } from './plan-publish.ts';

/** The folders that a journal concerns, absolute and all on one file system. */
export type Places = { readonly output: string; readonly work: string };

const isThere = (path: string) => findEntry(path) !== undefined;

/** Folders that must be made in the output before the files of a plan can be put there, outer ones first. */
export function findMissingFolders(output: string, place: readonly string[]): string[] {
  return [...foldersOf(place)].filter((folder) => !findEntry(join(output, folder))?.isDirectory()).sort();
}

/**
 * Does beforehand what may fail for lack of space or permission: keeps the files that will be replaced or removed,
 * and makes the new folders. Nothing that a reader sees changes.
 */
export function prepare({ output, work }: Places, { old, folders, blocking, kept }: Journal): void {
  for (const path of kept) keep(join(output, path), join(work, old, path));
  const isBlocked = (folder: string) =>
    [folder, ...parentsOf(folder)].some((path) => blocking.includes(path));
  for (const folder of folders) {
    if (!isBlocked(folder)) mkdirSync(join(output, folder), { recursive: true });
  }
}

/** A second name for the same file, or a copy where the file system has only one name for a file. */
function keep(file: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(file, to);
  } catch {
    cpSync(file, to, { verbatimSymlinks: true, preserveTimestamps: true });
  }
}

/**
 * Puts the new generation in its place, file by file, each by one rename: anyone who opens one gets all of the old file or all of
 * the new. Can be started again at any time, and then does what is left. Yields after every step what it was.
 */
export function* placeFiles({ output, work }: Places, journal: Journal): Generator<string> {
  for (const path of journal.blocking) {
    removeFile(output, path);
    yield `cleared ${path}`;
  }
  for (const folder of journal.folders) mkdirSync(join(output, folder), { recursive: true });
  for (const path of journal.place) {
    if (isThere(join(work, journal.staged, path))) {
      renameSync(join(work, journal.staged, path), join(output, path));
    }
    yield `placed ${path}`;
  }
}

/** Removes what only the old generation has. */
export function* removeFiles({ output }: Places, paths: readonly string[]): Generator<string> {
  for (const path of paths) {
    removeFile(output, path);
    yield `removed ${path}`;
  }
}

/** A file, and the folders that it leaves empty. If there is a folder by now, it is a new one, or not ours. */
function removeFile(output: string, path: string): void {
  if (findEntry(join(output, path))?.isDirectory() !== false) return;
  rmSync(join(output, path), { force: true });
  for (const folder of parentsOf(path)) {
    try {
      rmdirSync(join(output, folder));
    } catch {
      return;
    }
  }
}

/**
 * Undoes what was done of a journal: the old generation is there again, and nothing of the new one. Can be started again
 * at any time, as long as work has not continued in the other direction.
 */
export function undo({ output, work }: Places, { staged, old, folders, place, kept }: Journal): void {
  const wasThere = new Set(kept);
  const placed = new Set(place.filter((path) => !isThere(join(work, staged, path))));
  for (const path of placed) {
    if (!wasThere.has(path)) rmSync(join(output, path), { force: true });
  }
  for (const folder of [...folders].reverse()) {
    try {
      rmdirSync(join(output, folder));
    } catch {
      // It was not made yet, or there is now another file in it.
    }
  }
  const isToPlace = new Set(place);
  for (const path of kept) {
    const isUntouched = isToPlace.has(path) ? !placed.has(path) : isThere(join(output, path));
    if (isUntouched || !isThere(join(work, old, path))) continue;
    mkdirSync(dirname(join(output, path)), { recursive: true });
    renameSync(join(work, old, path), join(output, path));
  }
}
