import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readMark as readPublishedMark } from '../publish/mark.ts';
import { readMark, writeMark } from './live-mark.ts';

/** Where `npm start` writes, if nobody says otherwise. */
const home = '.lectern';

export type LiveFolder = {
  /** Absolute, if the project's folder is. */
  readonly folder: string;
  /** True where it goes when the command ends. */
  readonly isOwn: boolean;
  /** What is to be said of the choice. */
  readonly note?: string;
};

/**
 * Takes a folder to write the site to, so that no two processes have the same: one with the name of this process, or the
 * wanted one, where it is free. What others made is never touched, and folders of processes that are gone are removed.
 *
 * @param wanted absolute
 * @throws Error where the wanted folder holds what `npm start` did not write
 */
export async function claimLiveFolder(
  project: string,
  wanted: string | undefined,
  pid: number,
): Promise<LiveFolder> {
  await removeStale(join(project, home));
  const state = wanted === undefined ? 'unwanted' : await readState(wanted, pid);
  if (wanted !== undefined && state === 'free') return claim({ folder: wanted, isOwn: false }, pid);
  if (state === 'foreign') {
    throw new Error(
      `${wanted} holds files that npm start did not write. Name an empty folder in LECTERN_OUTPUT, or none.`,
    );
  }
  const folder = join(project, home, `serve-${pid}`);
  if ((await readState(folder, pid)) !== 'free')
    throw new Error(`${folder} is in the way; move it elsewhere.`);
  return claim({ folder, isOwn: true, ...(wanted && { note: describeOther(state, wanted, folder) }) }, pid);
}

function describeOther(state: FolderState | 'unwanted', wanted: string, folder: string): string {
  return state === 'busy'
    ? `Another npm start writes to ${wanted}; this one writes to ${folder}.`
    : `${wanted} holds what npm run build published, and stays as it is; npm start writes to ${folder}.`;
}

async function claim(claimed: LiveFolder, pid: number): Promise<LiveFolder> {
  await mkdir(claimed.folder, { recursive: true });
  const known = await readMark(claimed.folder);
  await writeMark(claimed.folder, pid, known?.files ?? []);
  return claimed;
}

/** `free` is absent, empty, or left by an `npm start` that has ended. */
type FolderState = 'free' | 'busy' | 'published' | 'foreign';

async function readState(folder: string, pid: number): Promise<FolderState> {
  const mark = await readMark(folder);
  if (mark) return mark.pid !== pid && isAlive(mark.pid) ? 'busy' : 'free';
  if (readPublishedMark(folder)) return 'published';
  const entries = await readdir(folder).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
  return entries.length === 0 ? 'free' : 'foreign';
}

async function removeStale(parent: string): Promise<void> {
  const names = await readdir(parent).catch(() => []);
  for (const name of names.filter((name) => /^serve-\d+$/.test(name))) {
    const mark = await readMark(join(parent, name));
    if (mark && name === `serve-${mark.pid}` && !isAlive(mark.pid))
      await rm(join(parent, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
