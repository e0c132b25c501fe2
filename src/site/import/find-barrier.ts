import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { displayPath } from '../read/display-path.ts';

/**
 * Says why a file cannot be written into the content folder: nothing is written through a symbolic link, which may lead
 * anywhere, nor into what is not a file.
 *
 * @param content folder, absolute; may itself be a link
 * @param path below it
 * @returns undefined if nothing is in the way
 */
export async function findBarrier(content: string, path: string): Promise<string | undefined> {
  const parts = path.split('/');
  for (const index of parts.keys()) {
    const below = parts.slice(0, index + 1).join('/');
    const found = await lstat(join(content, below)).catch(() => undefined);
    if (!found) return undefined;
    if (found.isSymbolicLink())
      return `${displayPath(below)} is a symbolic link, and nothing is written through one`;
    const isLast = index === parts.length - 1;
    if (isLast ? !found.isFile() : !found.isDirectory())
      return `${displayPath(below)} already exists, and is not a ${isLast ? 'file' : 'folder'}`;
  }
  return undefined;
}
