import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';

/** What distinguishes one state of a file from the next without reading it, and its content if that is not enough. */
export type FileState = {
  /** Times, size and inode: different after a save, even one by rename, or one that restores the old time. */
  readonly stamp: string;
  /** Of the bytes of a file that was changed a moment before: it may change again and keep its stamp. */
  readonly hash?: string;
  readonly isRecent: boolean;
};

/** The files of a folder at one moment, by their paths. */
export type Snapshot = ReadonlyMap<string, FileState>;

/** Milliseconds for which a stamp is not trusted: no clock of a file system is coarser. */
const settling = 3000;

/** Files beyond this size are not saved twice within one tick of a clock. */
const mostHashed = 8 * 1024 * 1024;

/** How many files are examined at a time. */
const atATime = 64;

/**
 * Examines files. A file that does not exist, or is gone before it could be examined, is left out.
 *
 * @param paths absolute
 * @param previous snapshot, for files whose stamp was not to be trusted then
 */
export async function readSnapshot(
  paths: Iterable<string>,
  previous: Snapshot = new Map(),
): Promise<Snapshot> {
  const states = new Map<string, FileState>();
  const queue = new Set(paths)[Symbol.iterator]();
  const work = async () => {
    for (const path of queue) {
      const state = await readState(path, previous.get(path)).catch(() => undefined);
      if (state) states.set(path, state);
    }
  };
  await Promise.all(Array.from({ length: atATime }, work));
  return states;
}

async function readState(path: string, previous: FileState | undefined): Promise<FileState> {
  const { mtimeNs, ctimeNs, size, ino, ctimeMs } = await stat(path, { bigint: true });
  const stamp = [mtimeNs, ctimeNs, size, ino].join('-');
  const isRecent = Date.now() - Number(ctimeMs) < settling;
  if (size > mostHashed) return { stamp, isRecent };
  if (isRecent || previous?.isRecent) {
    return {
      stamp,
      isRecent,
      hash: createHash('sha256')
        .update(await readFile(path))
        .digest('base64'),
    };
  }
  return { stamp, isRecent, ...(previous?.stamp === stamp && previous.hash && { hash: previous.hash }) };
}

/**
 * Paths of the files that are in only one snapshot, or differ between the two, in order.
 *
 * @example findChanges(before, after) // ['/course/content/lectures/clip.md']
 */
export function findChanges(before: Snapshot, after: Snapshot): readonly string[] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].filter((path) => !isSame(before.get(path), after.get(path))).sort();
}

function isSame(before: FileState | undefined, after: FileState | undefined): boolean {
  return before?.stamp === after?.stamp && before?.hash === after?.hash;
}
