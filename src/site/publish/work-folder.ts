import { accessSync, constants, lstatSync, readdirSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { removeJournal } from './journal.ts';
import { readOwner } from './lock.ts';
import { digestOf } from './mark.ts';
import { Refusal } from './refusal.ts';

/** Of an output beside which nothing can be written. */
export const innerWorkFolder = '.lectern';

/** What a build makes in its work folder, besides locks. */
const ours = /^(?:site|old)-\d+$|^journal\.json\.new$/;
const locks = /^lock(?:-|$)/;

/**
 * The folder in which a build gets ready and keeps what it replaces: beside the output, hidden, and named after it. Within the
 * output only where that is a file system of its own, from which nothing could be moved over, or where its parent cannot be
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
 * Holds a work folder to be ours: it is missing or empty, or there is a lock in it, which is the first thing that a build
 * writes there and the last that it takes away.
 *
 * @throws Refusal for a folder, a file or a link of somebody else's
 */
export function checkWorkFolder(folder: string): void {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (!found) return;
  const names = found.isDirectory() ? readdirSync(folder) : [''];
  const isOurs = names.every((name) => locks.test(name)) || readOwner(join(folder, 'lock')) !== undefined;
  if (!isOurs) throw new Refusal(`Nothing is written because ${folder} is in the way; move it elsewhere.`);
}

/** Takes away all that builds made there, besides locks; the journal first, since all else is what it needs. */
export function clearWorkFolder(folder: string): void {
  removeJournal(folder);
  for (const name of readdirSync(folder)) {
    if (ours.test(name)) rmSync(join(folder, name), { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Takes away the folder itself, unless another process has begun to wait for it. */
export function removeWorkFolder(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Not empty: whoever is in it takes it away.
  }
}
