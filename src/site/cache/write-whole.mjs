import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a file in one step, with its folder. Without room for it, or where it may not be written, what was there before stays.
 *
 * @param {string} file
 * @param {string | Uint8Array} text
 */
export function writeWhole(file, text) {
  const scratch = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(scratch, text);
    renameSync(scratch, file);
  } catch {
    removeQuietly(scratch);
  }
}

/** A part of its path may be a file. */
function removeQuietly(file) {
  try {
    rmSync(file, { force: true });
  } catch {
    // Then it is not there.
  }
}
