import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { PagefindRequest } from '../../search/build-index.ts';
import type { IndexFile } from '../../search/index-files.ts';
import { readOptions } from '../options.ts';
import { withOriginalPlaces } from '../original-places.mjs';
import { describeDiskError } from '../publish/describe-disk-error.ts';
import type { OutputList } from '../publish/list-output.ts';
import { markFile } from '../publish/mark.ts';
import { nameOutput, type OpenOutput, openOutput, refuseRepositories } from '../publish/open-output.ts';
import { publish } from '../publish/publish.ts';
import { describeRecovery } from '../publish/recover-idle.ts';
import { Refusal } from '../publish/refusal.ts';
import { innerWorkFolder } from '../publish/work-folder.ts';
import { runEleventy } from '../run-eleventy.ts';
import { openPublished } from '../unchanged/published-files.ts';
import { type BuildAhead, lookAhead } from '../unchanged/unchanged-build.ts';
import { Stage } from '../write/stage.ts';
import { buildUsage } from './build-usage.ts';

/** Folder of the bundled code: this file is in it, at its own path. */
const code = new URL('../../../', import.meta.url);

/**
 * `lectern build`: builds beside the existing site and puts the new one in its place
 * only if everything went well, so that a failed build never replaces a good one.
 *
 * @param signal is aborted when the command must end
 * @returns the exit code
 */
export async function run(
  args: readonly string[],
  _: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<0 | 1> {
  const asked = parseArgs({
    args: [...args],
    options: { help: { type: 'boolean', short: 'h' }, offline: { type: 'boolean' } },
  }).values;
  if (asked.help) {
    process.stdout.write(buildUsage);
    return 0;
  }
  if (asked.offline) process.env.LECTERN_OFFLINE = 'on';
  // As it was given: Pagefind is configured through it.
  const environment = { ...process.env };
  const options = readOptions(environment, process.cwd());
  const { output, content, isOffline = false } = options;
  const name = nameOutput(output);
  try {
    if (isOffline) await refuseForeignZip(output, name);
    const sources = { content, project: process.cwd() };
    const open = await openOutput(output, sources, { signal, onWait, looksInsideLater: true });
    if (open.isRecovered) process.stderr.write(describeRecovery(output));
    try {
      const ahead = await lookAhead({ options, environment, output: open.output });
      if (ahead.said !== undefined) process.stderr.write(ahead.said);
      else if (!(await buildInto(open, { path: output, name, content }, signal, ahead))) return 1;
      process.stdout.write(`Built ${name}\n`);
      if (isOffline) process.stdout.write(`Packed ${await packSite(open.output, name)}\n`);
      return 0;
    } finally {
      open.close();
    }
  } catch (error) {
    const reason = signal.aborted ? `Stopped; ${name} is as it was.` : describe(error);
    print(await withOriginalPlaces(reason));
    return 1;
  }

  function onWait(pid: number): void {
    print(`Waiting for process ${pid}, which is also building ${name}.`);
  }
}

async function buildInto(
  open: OpenOutput,
  { path, name, content }: { readonly path: string; readonly name: string; readonly content: string },
  signal: AbortSignal,
  ahead: BuildAhead,
): Promise<boolean> {
  refuseRepositories(path, open.output);
  let index: Promise<readonly IndexFile[]> = Promise.resolve([]);
  const pages = await runEleventy(code, open, signal, (request) => {
    index = makeIndex(content, request, signal);
    // A fault of it is told once the pages are there.
    index.catch(() => {});
  });
  const files = pages ? await index : [];
  if (!pages) return false;
  const known = openPublished(open.output);
  const stage = new Stage(open.staged, known);
  await writeIndexFiles(stage, files);
  signal.throwIfAborted();
  let published: OutputList = new Map();
  const since = Date.now();
  const edited = await publish(open, {
    noted: [...(pages.files ?? []), ...stage.files],
    ...(known && { known }),
    onListed: (files) => (published = files),
  });
  for (const file of edited) {
    print(`${name}${file} was changed after the last build; that change is overwritten.`);
  }
  await ahead.remember({ ...pages, published, since });
  return true;
}

/** Makes Pagefind's part of the index. What it needs is loaded only now: a build without an index ends without it. */
async function makeIndex(
  course: string,
  request: PagefindRequest,
  signal: AbortSignal,
): Promise<readonly IndexFile[]> {
  const [{ findPagefind }, { closeSearch }] = await Promise.all([
    import('../write/write-index.ts'),
    import('../../search/pagefind-service.ts'),
  ]);
  try {
    return await Promise.race([findPagefind(course, request), rejectOn(signal)]);
  } finally {
    await closeSearch();
  }
}

async function writeIndexFiles(stage: Stage, parts: readonly IndexFile[]): Promise<void> {
  if (parts.length === 0) return;
  const { writeParts } = await import('../write/write-index.ts');
  writeParts(stage, parts);
}

function rejectOn(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

/** Packs the published folder beside itself, and returns the name of the file. */
async function packSite(output: string, name: string): Promise<string> {
  const [{ writeZip }, { listOutput }] = await Promise.all([
    import('../offline/write-zip.ts'),
    import('../publish/list-output.ts'),
  ]);
  const paths = [...listOutput(output, [innerWorkFolder])].flatMap(([path, digest]) =>
    digest ? [path] : [],
  );
  await writeZip(`${output}.zip`, output, [...paths, markFile], nameInZip(output));
  return `${name.replace(/\/$/, '')}.zip`;
}

/** Name of the folder in the ZIP. */
function nameInZip(output: string): string {
  return basename(output).replace(/^_/, '');
}

/** Before anything is built: a file that is not ours is never overwritten. */
async function refuseForeignZip(output: string, name: string): Promise<void> {
  const { isOwnZip } = await import('../offline/is-own-zip.ts');
  if (isOwnZip(`${output}.zip`, nameInZip(output))) return;
  throw new Refusal(
    `Nothing was built because ${name.replace(/\/$/, '')}.zip is in the way and was not written by a build of this version; move it elsewhere.`,
  );
}

function describe(error: unknown): string {
  const reason = describeDiskError(error);
  if (reason !== undefined) return `Nothing was published because ${reason}.`;
  if (!(error instanceof Error)) return String(error);
  return error instanceof Refusal ? error.message : (error.stack ?? error.message);
}

function print(line: string): void {
  process.stderr.write(`${line}\n`);
}
