import type { BuildOptions } from '../options.ts';
import type { OutputList } from '../publish/list-output.ts';
import { digestOf, formatMark, markFile } from '../publish/mark.ts';
import { readNow } from '../read/read-now.ts';
import { type BuildSources, readSources, stampCode } from './build-sources.ts';
import {
  areAsKnown,
  areUntouched,
  type FileStates,
  haveSameBytes,
  readStates,
  stampStates,
} from './file-states.ts';
import { type KnownBuild, readKnownBuild, touchKnownBuild, writeKnownBuild } from './known-build.ts';

/** What to build, and where. */
type Request = {
  readonly options: Pick<BuildOptions, 'content' | 'output'>;
  readonly environment: NodeJS.ProcessEnv;
  /** Output, absolute and without links; this process holds its lock. */
  readonly output: string;
};

/** What a successful build did. */
export type Outcome = {
  readonly said: string;
  /** Moment from which readers see a post that is withheld, in seconds since 1970. */
  readonly nextDue?: number;
  readonly published: OutputList;
  /** When the first of its digests was taken, in milliseconds since 1970. */
  readonly since: number;
};

/** What is known before a build about whether it would change anything. */
export type BuildAhead = {
  /** What the last build said, if another one would read the same and write what is already there. */
  readonly said?: string;
  /** Records how a build went that was done, for the next one. */
  remember(outcome: Outcome): Promise<void>;
};

/**
 * Recognises a build that would change nothing. Whatever is in doubt, a file that was touched a moment ago, a record that is cut
 * off, a published file that has been edited, is checked by its bytes, or the build is done again.
 */
export async function lookAhead(request: Request): Promise<BuildAhead> {
  const { options, environment, output } = request;
  const now = readNow(environment);
  const known = readKnownBuild(output);
  const sources = await readSources(options, environment, known);
  const said = known && sources && confirm(known, sources, now, output);
  const code = said === undefined ? stampCode() : undefined;
  return {
    ...(said !== undefined && { said }),
    remember: async ({ said, nextDue, published, since }) => {
      const isUntouched = sources && code && (await findUntouched(request, sources, code));
      const states = isUntouched && stampOutput(output, published, since);
      if (!states) return;
      writeKnownBuild(output, {
        key: sources.key,
        sources: sources.files,
        commit: sources.commit,
        output: states,
        from: now,
        until: nextDue ?? null,
        said,
      });
    },
  };
}

function confirm(known: KnownBuild, sources: BuildSources, now: number, output: string): string | undefined {
  const isInTime = known.from <= now && (known.until === null || now < known.until);
  if (!isInTime || known.key !== sources.key || !haveSameBytes(known.sources, sources.files))
    return undefined;
  const found = lookAtOutput(`${output}/`, known.output);
  if (!found || !haveSameBytes(known.output, found)) return undefined;
  if (isNewlyKnown(known.sources, sources.files) || isNewlyKnown(known.output, found)) {
    writeKnownBuild(output, { ...known, sources: sources.files, commit: sources.commit, output: found });
  } else touchKnownBuild(output);
  return known.said;
}

/** The published files as they are now: what was known of them, where nobody touched one of twenty thousand. */
function lookAtOutput(folder: string, known: FileStates): FileStates | undefined {
  return areAsKnown(folder, known) ? known : readStates(folder, known.keys(), known);
}

function isNewlyKnown(before: FileStates, after: FileStates): boolean {
  if (before === after) return false;
  return [...after].some(([path, state]) => before.get(path) !== state);
}

/** True if nothing that the build read changed while it was running. */
async function findUntouched(
  { options, environment }: Request,
  before: BuildSources,
  code: string,
): Promise<boolean> {
  const after = await readSources(options, environment, { ...before, sources: before.files });
  return after?.key === before.key && areUntouched(before.files, after.files) && stampCode() === code;
}

/** The published files with their mark. */
function stampOutput(output: string, published: OutputList, since: number): FileStates | undefined {
  const digests = new Map<string, string>();
  for (const [path, digest] of published) {
    if (digest === undefined) return undefined;
    digests.set(path, digest);
  }
  digests.set(markFile, digestOf(formatMark(digests)));
  return stampStates(`${output}/`, digests, since);
}
