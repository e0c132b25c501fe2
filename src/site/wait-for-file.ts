import { access } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

/** How often the disk is asked, in milliseconds. */
const interval = 100;

/** Waits until a file is there, however long that takes. */
export async function waitForFile(path: string): Promise<void> {
  while (!(await exists(path))) await sleep(interval);
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
