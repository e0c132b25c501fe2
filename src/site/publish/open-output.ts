import { accessSync, constants, existsSync, lstatSync, mkdirSync, realpathSync, rmdirSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { checkContents, type IsMarked } from './check-contents.ts';
import { checkPlace, type Sources } from './check-place.ts';
import { readJournal } from './journal.ts';
import { type Lock, takeLock } from './lock.ts';
import { recover } from './recover.ts';
import { Refusal } from './refusal.ts';
import { checkWorkFolder, clearWorkFolder, removeWorkFolder, workFolderOf } from './work-folder.ts';

/** An output that this process alone may write to, until it closes it. */
export type OpenOutput = {
  /** Absolute and without links. */
  readonly output: string;
  readonly work: string;
  /** Where the new generation is made. */
  readonly staged: string;
  /** True if a build before was killed while it published, and the site is whole again only now. */
  readonly isRecovered: boolean;
  /** Takes away all that is no part of the site. */
  close(): void;
};

export type OpenOptions = {
  /** Ends the wait for another build. */
  readonly signal?: AbortSignal;
  /** Is called once with the process that is building the same site, before it is waited for. */
  readonly onWait?: (pid: number) => void;
};

/**
 * Makes sure that an output may be written to, before anything is written; waits for another build of the same site; and
 * makes whole what a killed one left.
 *
 * @param path absolute; a link stays one, and its folder is the output
 * @throws Refusal with the reason, in one sentence
 */
export async function openOutput(
  path: string,
  sources: Sources,
  options: OpenOptions = {},
): Promise<OpenOutput> {
  const output = findOutput(path);
  const work = workFolderOf(output);
  refusePlace(path, output, sources);
  checkWorkFolder(work);
  // Else what a killed build left may be what makes the contents look like somebody else's.
  if (!existsSync(work)) refuseContents(path, output);
  const parents = makeParents(dirname(work));
  const { signal, onWait } = options;
  const lock = await takeLock(work, {
    ...(signal && { signal }),
    ...(onWait && { onWait: ({ pid }) => onWait(pid) }),
  }).catch((error: unknown) => {
    parents.remove();
    throw error;
  });
  const close = () => {
    closeOutput(work, lock);
    parents.remove();
  };
  try {
    const isRecovered = recover(output, work);
    refuseContents(path, output);
    if (existsSync(output)) accessSync(output, constants.W_OK);
    return { output, work, staged: join(work, `site-${process.pid}`), isRecovered, close };
  } catch (error) {
    close();
    throw error;
  }
}

/** How an output is called in what we say: as its path from here, where it is below. */
export function nameOutput(path: string, from = process.cwd()): string {
  const inside = relative(from, path);
  return `${inside === '' || inside.startsWith('..') ? path : inside}/`.replace(/\/\/$/, '/');
}

/** Throws where an output may not be written to because of what lies there. */
export function refuseContents(path: string, output: string, isMarked?: IsMarked): void {
  const reason = checkContents(output, isMarked);
  if (reason === undefined) return;
  const advice = 'move it away, delete it if it is an old site, or name another folder in LECTERN_OUTPUT';
  throw new Refusal(`Nothing is written to ${nameOutput(path)} because ${reason}; ${advice}.`);
}

/** Throws where an output may not be written to because of where it is. */
export function refusePlace(path: string, output: string, { content, project }: Sources): void {
  const reason = checkPlace(output, { content: resolveLinks(content), project: resolveLinks(project) });
  if (reason === undefined) return;
  throw new Refusal(
    `Nothing is written to ${nameOutput(path)} because ${reason}; name another folder in LECTERN_OUTPUT.`,
  );
}

/**
 * The folder that a path leads to. Of one that is not there yet, the part that is there may lead elsewhere too.
 *
 * @throws Refusal for a link that leads nowhere
 */
export function findOutput(path: string): string {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found?.isSymbolicLink()) return resolveLinks(path);
  if (existsSync(path)) return realpathSync.native(path);
  throw new Refusal(
    `Nothing is written to ${nameOutput(path)} because it is a symbolic link to a folder that does not exist; make that folder, or delete the link.`,
  );
}

function resolveLinks(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(resolveLinks(parent), basename(path));
  }
}

/** Makes a folder and those around it, and can take away again what it made and nobody uses. */
function makeParents(folder: string): { remove(): void } {
  const missing: string[] = [];
  for (let path = folder; !existsSync(path); path = dirname(path)) missing.push(path);
  // One by one: all at once, Node never comes back from folders such as /proc.
  for (const path of missing.toReversed()) mkdirSync(path);
  return {
    remove: () => {
      try {
        for (const path of missing) rmdirSync(path);
      } catch {
        // It holds a site by now.
      }
    },
  };
}

/** Gives an output back, and takes away what is no part of the site. */
export function closeOutput(work: string, lock: Lock): void {
  // What could neither be ended nor taken back is for the next command.
  if (!readJournal(work)) clearWorkFolder(work);
  lock.release();
  removeWorkFolder(work);
}
