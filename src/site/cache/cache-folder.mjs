import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { inGenerator } from '../generator.mjs';

/** What builds keep for later ones, inside the folder of the packages that our code needs. It may be deleted at any time. */
export const cacheFolder = inGenerator('node_modules/.cache/lectern');

/**
 * The folder of one process, which is removed when the process ends.
 *
 * @param {number} pid
 */
export function scratchOf(pid) {
  return join(cacheFolder, String(pid));
}

/** Removes the folders of processes that were killed: they could not. Each is named after its process. */
export async function clearAfterKilled() {
  for (const name of await readdir(cacheFolder).catch(() => [])) {
    const pid = /^(?:\d+|start-\d+-\d+)$/.exec(name)?.[0].match(/\d+/)?.[0];
    if (pid && !isAlive(Number(pid))) await rm(join(cacheFolder, name), { recursive: true, force: true });
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
