import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, scratchOf } from '../cache/cache-folder.mjs';
import { digestOf } from '../publish/mark.ts';
import type { FileState, FileStates } from './file-states.ts';

/** When the commit was made that is checked out; nothing where git said nothing. */
export type CommitTime = { readonly head?: string; readonly time: string };

/** A successful build, and what it read and wrote. */
export type KnownBuild = {
  /** See `BuildSources`. */
  readonly key: string;
  readonly sources: FileStates;
  readonly commit: CommitTime;
  /** Published files, below the output. */
  readonly output: FileStates;
  /** The span of time within which it would come out the same, in seconds since 1970: from, and up to. */
  readonly from: number;
  readonly until: number | null;
  /** What it printed on the way. */
  readonly said: string;
};

const folder = join(cacheFolder, 'builds');

/** A file of another version does not count. */
const format = 2;

/** How many outputs have their last build remembered. */
const mostKnown = 8;

/** As it is written: of each file path, stamp, digest, and whether it is settled. */
type WrittenStates = readonly (readonly [path: string, stamp: string, digest: string, isSettled: 0 | 1])[];
type Written = Omit<KnownBuild, 'sources' | 'output'> & {
  readonly format: typeof format;
  readonly place: string;
  readonly sources: WrittenStates;
  readonly output: WrittenStates;
};

const fileOf = (output: string) => join(folder, `${digestOf(output)}.json`);

/**
 * The last build into an output; undefined if none is known for sure.
 *
 * @param output absolute and without links
 */
export function readKnownBuild(output: string): KnownBuild | undefined {
  try {
    const [seal, text = ''] = readFileSync(fileOf(output), 'utf8').split('\n', 2);
    if (seal !== digestOf(text)) return undefined;
    const written: Written = JSON.parse(text);
    if (written.format !== format || written.place !== output) return undefined;
    const { key, commit, from, until, said } = written;
    return {
      key,
      commit,
      from,
      until,
      said,
      sources: parseStates(written.sources),
      output: parseStates(written.output),
    };
  } catch {
    return undefined;
  }
}

/** Records a build in one step; without space for it, it is not remembered. */
export function writeKnownBuild(
  place: string,
  { key, commit, from, until, said, sources, output }: KnownBuild,
): void {
  const written: Written = {
    format,
    place,
    key,
    commit,
    from,
    until,
    said,
    sources: formatStates(sources),
    output: formatStates(output),
  };
  const text = JSON.stringify(written);
  const file = fileOf(place);
  try {
    const scratch = scratchOf(process.pid);
    for (const path of [folder, scratch]) mkdirSync(path, { recursive: true });
    writeFileSync(join(scratch, 'build.json'), `${digestOf(text)}\n${text}`);
    renameSync(join(scratch, 'build.json'), file);
    removeOld();
  } catch {
    // What an older record says is still true of what that build read and wrote.
  }
}

/** Marks a build as still useful. */
export function touchKnownBuild(output: string): void {
  try {
    const now = new Date();
    utimesSync(fileOf(output), now, now);
  } catch {
    // It will be dropped a little earlier.
  }
}

function removeOld(): void {
  const names = readdirSync(folder).filter((name) => /^[\w-]{22}\.json$/.test(name));
  const files = names.map((name) => join(folder, name));
  const used = new Map(files.map((file) => [file, statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0]));
  const old = files.sort((one, other) => (used.get(other) ?? 0) - (used.get(one) ?? 0)).slice(mostKnown);
  for (const file of old) rmSync(file, { force: true });
}

function formatStates(states: FileStates): WrittenStates {
  return [...states].map(([path, { stamp, digest, isSettled }]) => [path, stamp, digest, isSettled ? 1 : 0]);
}

function parseStates(written: WrittenStates): FileStates {
  return new Map(
    written.map(([path, stamp, digest, isSettled]): [string, FileState] => [
      path,
      { stamp, digest, isSettled: isSettled === 1 },
    ]),
  );
}
