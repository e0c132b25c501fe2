import { accessSync, constants, existsSync, lstatSync, mkdirSync, realpathSync, rmdirSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { checkContents, checkRepositories, type IsMarked } from './check-contents.ts';
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
  /** True if an earlier build was killed while publishing, and the site has only now been repaired. */
  readonly isRecovered: boolean;
  /** Removes everything that is not part of the site. */
  close(): void;
};

export type OpenOptions = {
  /** Ends the wait for another build. */
  readonly signal?: AbortSignal;
  /** Called once with the process that is building the same site, before waiting for it. */
  readonly onWait?: (pid: number) => void;
  /** How another folder is named, if not by LECTERN_OUTPUT: `behind --to folder`. */
  readonly naming?: string;
  /** For a command that may find that nothing is to be written, and else calls `refuseRepositories`: it reads every folder. */
  readonly looksInsideLater?: true;
};

const usualNaming = 'in LECTERN_OUTPUT';

/**
 * Makes sure that an output may be written to, before anything is written; waits for another build of the same site; and
 * repairs what a killed one left.
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
  const { naming } = options;
  const refuse = () => {
    if (options.looksInsideLater) refuseForeign(path, output, undefined, naming);
    else refuseContents(path, output, undefined, naming);
  };
  refusePlace(path, output, sources, naming);
  checkWorkFolder(work);
  // Otherwise the remains of a killed build may make the contents look as if they were not ours.
  let isChecked = !existsSync(work);
  if (isChecked) refuse();
  const parents = makeParents(dirname(work));
  const { signal, onWait } = options;
  const lock = await takeLock(work, {
    ...(signal && { signal }),
    onWait: ({ pid }) => {
      isChecked = false;
      onWait?.(pid);
    },
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
    if (isRecovered || !isChecked) refuse();
    if (existsSync(output)) accessSync(output, constants.W_OK);
    return { output, work, staged: join(work, `site-${process.pid}`), isRecovered, close };
  } catch (error) {
    close();
    throw error;
  }
}

/** How messages name an output: by its path from here, if it is below. */
export function nameOutput(path: string, from = process.cwd()): string {
  const inside = relative(from, path);
  return `${inside === '' || inside.startsWith('..') ? path : inside}/`.replace(/\/\/$/, '/');
}

/** Throws if an output may not be written to because of what is there. */
export function refuseContents(
  path: string,
  output: string,
  isMarked?: IsMarked,
  naming = usualNaming,
): void {
  refuseForeign(path, output, isMarked, naming);
  refuseRepositories(path, output, naming);
}

/** Throws if there is a repository in an output, at any depth. */
export function refuseRepositories(path: string, output: string, naming = usualNaming): void {
  refuse(path, checkRepositories(output), naming);
}

function refuseForeign(path: string, output: string, isMarked?: IsMarked, naming = usualNaming): void {
  refuse(path, checkContents(output, isMarked), naming);
}

function refuse(path: string, reason: string | undefined, naming: string): void {
  if (reason === undefined) return;
  const advice = `move it away, delete it if it is an old site, or name another folder ${naming}`;
  throw new Refusal(`Nothing is written to ${nameOutput(path)} because ${reason}; ${advice}.`);
}

/** Throws if an output may not be written to because of where it is. */
export function refusePlace(
  path: string,
  output: string,
  { content, project }: Sources,
  naming = usualNaming,
): void {
  const reason = checkPlace(output, { content: resolveLinks(content), project: resolveLinks(project) });
  if (reason === undefined) return;
  throw new Refusal(
    `Nothing is written to ${nameOutput(path)} because ${reason}; name another folder ${naming}.`,
  );
}

/**
 * The folder that a path leads to. If it does not exist yet, the existing part may lead elsewhere too.
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

/** Makes a folder and those around it, and can remove again what it made and is unused. */
function makeParents(folder: string): { remove(): void } {
  const missing: string[] = [];
  for (let path = folder; !existsSync(path); path = dirname(path)) missing.push(path);
  // One by one: all at once, Node never returns from folders such as /proc.
  for (const path of missing.toReversed()) mkdirSync(path);
  return {
    remove: () => {
      try {
        for (const path of missing) rmdirSync(path);
      } catch {
        // It contains a site by now.
      }
    },
  };
}

/** Releases an output, and removes what is not part of the site. */
export function closeOutput(work: string, lock: Lock): void {
  // What could neither be finished nor undone is left for the next command.
  if (!readJournal(work)) clearWorkFolder(work);
  lock.release();
  removeWorkFolder(work);
}
