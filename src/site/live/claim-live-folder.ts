import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '../make-folder.ts';
import type { Sources } from '../publish/check-place.ts';
import { readMark as readPublishedMark } from '../publish/mark.ts';
import { findOutput, refuseContents, refusePlace } from '../publish/open-output.ts';
import { identify, isAlive } from '../publish/process-identity.ts';
import { readMark, writeMark } from './live-mark.ts';

/** Where `npm start` writes unless told otherwise. */
const home = '.lectern';

export type LiveFolder = {
  /** Absolute, if the project's folder is. */
  readonly folder: string;
  /** True if it is removed when the command ends. */
  readonly isOwn: boolean;
  /** What to say about the choice. */
  readonly note?: string;
};

/**
 * Claims a folder to write the site to, so that no two processes have the same: one with the name of this process, or the
 * wanted one, if it is free. What others made is never touched, and folders of processes that are gone are removed.
 *
 * @param sources absolute
 * @param wanted absolute
 * @throws Refusal if the site must not be written to the wanted folder, as `npm run build` does
 */
export async function claimLiveFolder(
  sources: Sources,
  wanted: string | undefined,
  pid: number,
): Promise<LiveFolder> {
  const parent = join(sources.project, home);
  await removeStale(parent);
  const folder = join(parent, `serve-${pid}`);
  if (wanted === undefined) return claim({ folder, isOwn: true }, pid);
  refusePlace(wanted, findOutput(wanted), sources);
  const note = describeTaken(wanted, folder, pid);
  return claim(note === undefined ? { folder: wanted, isOwn: false } : { folder, isOwn: true, note }, pid);
}

/** What to say about a wanted folder that contains a site of ours, which is left as it is, and about the one used instead. */
function describeTaken(wanted: string, folder: string, pid: number): string | undefined {
  const mark = readMark(wanted);
  if (mark && mark.pid !== pid && isAlive(mark))
    return `Another npm start writes to ${wanted}; this one writes to ${folder}.`;
  if (!mark && readPublishedMark(wanted))
    return `${wanted} holds what npm run build published, and is left as it is; npm start writes to ${folder}.`;
  return undefined;
}

async function claim(claimed: LiveFolder, pid: number): Promise<LiveFolder> {
  const { folder } = claimed;
  const known = readMark(folder);
  refuseContents(folder, findOutput(folder), () => known !== undefined);
  makeFolder(folder);
  await writeMark(folder, identify(pid), known?.files ?? []);
  return claimed;
}

async function removeStale(parent: string): Promise<void> {
  const names = await readdir(parent).catch(() => []);
  for (const name of names.filter((name) => /^serve-\d+$/.test(name))) {
    const mark = readMark(join(parent, name));
    if (mark && name === `serve-${mark.pid}` && !isAlive(mark))
      await rm(join(parent, name), { recursive: true, force: true });
  }
}
