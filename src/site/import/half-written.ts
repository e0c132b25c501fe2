import { lstat, rename, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Owner, takeLock } from '../publish/lock.ts';

/** Below the content folder: the lock of an import, and the file that it writes. Its name begins with a dot, so that nothing reads it as content. */
const workFolder = '.importing';

/** What an import may wait for, and what ends the wait. */
export type ImportWait = {
  readonly signal?: AbortSignal;
  /** Called once with the process that imports into the same folder. */
  readonly onWait?: (owner: Owner) => void;
};

/**
 * Runs an import while no other one writes to the same folder; waits for another to end. What a killed one left is removed.
 *
 * @param content folder, absolute, which exists
 */
export async function alone<Result>(
  content: string,
  wait: ImportWait,
  work: () => Promise<Result>,
): Promise<Result> {
  const folder = join(content, workFolder);
  const found = await lstat(folder).catch(() => undefined);
  // Nothing is written through a link, and a file is what an older version left.
  if (found && !found.isDirectory()) await rm(folder, { force: true });
  const lock = await takeLock(folder, wait);
  try {
    return await work();
  } finally {
    await rm(halfOf(content), { force: true });
    lock.release();
    // Another import may wait for this one, in the same folder.
    await rmdir(folder).catch(() => {});
  }
}

/**
 * Writes a file beside its place, and moves it there once it is complete: an interrupted import leaves no half-written file in its
 * place. Only one import at a time may do so.
 *
 * @param target absolute
 */
export async function replaceFile(
  content: string,
  target: string,
  write: (half: string) => Promise<void>,
): Promise<void> {
  const half = halfOf(content);
  await rm(half, { force: true });
  await write(half);
  await rename(half, target);
}

function halfOf(content: string): string {
  return join(content, workFolder, 'half');
}
