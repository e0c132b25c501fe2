import { lstat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ImportStep } from './import-step.ts';

/**
 * Says why a file cannot be written where another file of the same import already is: many disks tell names in other capitals, or with
 * their accents encoded otherwise, not apart, and the second file would replace the first.
 *
 * @param step the file to write
 * @param alike files that this import wrote before, whose folded places are the same
 * @param content folder, absolute
 * @returns undefined if the two are different files there, or no name is alike
 */
export async function findTwin(
  step: ImportStep,
  alike: readonly ImportStep[],
  content: string,
): Promise<string | undefined> {
  for (const twin of alike) {
    if (twin.to !== step.to && (await isSameFile(join(content, twin.to), join(content, step.to))))
      return `this disk does not tell its name from that of ${basename(twin.from)}, beside it; rename one of them, and what links to it`;
  }
  return undefined;
}

/** A place as such a disk sees it. */
export function foldPlace(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

async function isSameFile(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all([one, other].map(identify));
  return first !== undefined && first === second;
}

async function identify(path: string): Promise<string | undefined> {
  const found = await lstat(path, { bigint: true }).catch(() => undefined);
  return found && `${found.dev}:${found.ino}`;
}
