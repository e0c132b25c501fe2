import { lstatSync, readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { markFile } from '../publish/mark.ts';

/**
 * True where a ZIP may be written: nothing is there, or one that a build wrote, which holds our mark.
 *
 * @param name of the folder in the ZIP
 */
export function isOwnZip(zip: string, name: string): boolean {
  const found = lstatSync(zip, { throwIfNoEntry: false });
  if (!found) return true;
  if (!found.isFile()) return false;
  try {
    let isMarked = false;
    unzipSync(readFileSync(zip), {
      filter: (entry) => {
        isMarked ||= entry.name === `${name}/${markFile}`;
        return false;
      },
    });
    return isMarked;
  } catch {
    return false;
  }
}
