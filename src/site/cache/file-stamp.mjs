import { statSync } from 'node:fs';

/** Milliseconds: no clock of a file system is coarser. */
const settling = 3000;

/** Milliseconds within which a clock that knows thousandths of a second has moved on: a kernel may look at it only a hundred times in one. */
const settlingByFineClock = 100;

/**
 * Times, size and inode of a file, which are different after any change to it, and when it was last changed, in milliseconds since 1970.
 *
 * @param {string} path
 * @param {typeof statSync} [look] what is asked about it: `statSync` follows links, `lstatSync` does not
 * @returns {{ readonly stamp: string, readonly changed: number } | undefined} nothing if it is not a file
 */
export function readStamp(path, look = statSync) {
  try {
    const found = look(path, { throwIfNoEntry: false });
    if (!found?.isFile()) return undefined;
    const { mtimeMs, ctimeMs, size, ino } = found;
    return { stamp: `${mtimeMs} ${ctimeMs} ${size} ${ino}`, changed: ctimeMs };
  } catch {
    return undefined;
  }
}

/**
 * True for a file that was last changed so long before it was read that a later change has another stamp.
 *
 * @param {number} changed milliseconds since 1970, by the clock of its file system
 * @param {number} read the same
 */
export function isSettled(changed, read) {
  const isFine = changed % 10 !== 0;
  return changed < read - (isFine ? settlingByFineClock : settling);
}
