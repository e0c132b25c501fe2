import { accessSync, constants, lstatSync, readdirSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { removeJournal } from './journal.ts';
import { readOwner } from './lock.ts';
import { digestOf } from './mark.ts';
import { Refusal } from './refusal.ts';

/** For an output beside which nothing can be written. */
export const innerWorkFolder = '.lectern';

/** What a build makes in its work folder, besides locks. */
const ours = /^(?:site|old)-\d+$|^journal\.json\.new$/;
const locks = /^lock(?:-|$)/;

/**
 * The folder in which a build prepares its output and keeps what it replaces: beside the output, hidden, and named after it. Within the
 * output only if that is a file system of its own, to which nothing could be moved, or if its parent cannot be
 * written to.
 *
 * @param output absolute and without links
 * @example workFolderOf('/srv/course/_site') // '/srv/course/.lectern-_site'
 */
export function workFolderOf(output: string): string {
  if (mustBeInside(output)) return join(output, innerWorkFolder);
  const name = basename(output);
  return join(dirname(output), `.lectern-${Buffer.byteLength(name) > 200 ? digestOf(name) : name}`);
}

function mustBeInside(output: string): boolean {
  const found = statSync(output, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return false;
  if (found.dev !== statSync(dirname(output)).dev) return true;
  try {
    accessSync(dirname(output), constants.W_OK);
    return false;
  } catch {
    return true;
  }
}

/**
 * Checks that a work folder is ours: it is missing or empty, or there is a lock in it, which is the first thing that a build
 * writes there and the last that it removes.
 *
 * @throws Refusal for a folder, a file or a link that is not ours
 */
export function checkWorkFolder(folder: string): void {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (!found) return;
  const names = found.isDirectory() ? readdirSync(folder) : [''];
  const isOurs = names.every((name) => locks.test(name)) || readOwner(join(folder, 'lock')) !== undefined;
  if (!isOurs) throw new Refusal(`Nothing is written because ${folder} is in the way; move it elsewhere.`);
}

/** Removes everything that builds made there, except locks; the journal first, since everything else is what it needs. */
export function clearWorkFolder(folder: string): void {
  removeJournal(folder);
  for (const name of readdirSync(folder)) {
    if (ours.test(name)) rmSync(join(folder, name), { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Removes the folder itself, unless another process has begun to wait for it. */
export function removeWorkFolder(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Not empty: the process that uses it removes it.
  }
}
