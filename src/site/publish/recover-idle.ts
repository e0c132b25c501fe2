import { existsSync } from 'node:fs';
import { tryLock } from './lock.ts';
import { closeOutput, findOutput, nameOutput } from './open-output.ts';
import { recover } from './recover.ts';
import { checkWorkFolder, workFolderOf } from './work-folder.ts';

/**
 * Repairs a site that a killed build left between two generations, for a command that only reads it. Does nothing while a
 * build is working on it.
 *
 * @param path of the output, absolute
 * @returns whether there was anything to repair
 * @throws Refusal if what is beside the site is not ours
 */
export function recoverIdle(path: string): boolean {
  const output = findOutput(path);
  const work = workFolderOf(output);
  if (!existsSync(work)) return false;
  checkWorkFolder(work);
  const lock = tryLock(work);
  if (!('release' in lock)) return false;
  try {
    return recover(output, work);
  } finally {
    closeOutput(work, lock);
  }
}

/**
 * What a command says once it has repaired a site.
 *
 * @param path of the output, absolute
 */
export function describeRecovery(path: string): string {
  return `A build was interrupted while it published; ${nameOutput(path)} is whole again.\n`;
}
