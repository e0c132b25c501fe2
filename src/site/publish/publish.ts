import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { findMissingFolders, placeFiles, prepare, removeFiles, undo } from './apply-journal.ts';
import { findEntry } from './find-entry.ts';
import { type Journal, reverse, writeJournal } from './journal.ts';
import { type KnownDigests, listOutput, type OutputList } from './list-output.ts';
import { formatMark, markFile, readMark } from './mark.ts';
import type { OpenOutput } from './open-output.ts';
import { isHashed, type PublishPlan, planPublish } from './plan-publish.ts';
import { Refusal } from './refusal.ts';
import { findLost, type StagedFile } from './staged-files.ts';
import { clearWorkFolder, innerWorkFolder } from './work-folder.ts';

/**
 * Milliseconds for which parts of the old generation outlive its pages: a reader who has just received a page is still about to ask
 * for what it loads.
 */
const grace = 500;

export type PublishOptions = {
  /** Files of the new generation whose bytes are known; those that are kept are not staged. */
  readonly noted?: readonly StagedFile[];
  /** What is known of the published site. */
  readonly known?: KnownDigests;
  /** Called with the new generation, before any of it is put in place. */
  readonly onListed?: (files: OutputList) => void;
  /** Milliseconds; for tests. */
  readonly grace?: number;
  /** Called between any two steps, with the one that was done. */
  readonly onStep?: (step: string) => void;
};

/**
 * Puts the staged generation in place of the one that is published. A reader never finds a file missing that both have, and
 * never half of one; a process that is killed leaves what the next command needs to finish.
 *
 * @returns files of ours that had been changed since the last build, and whose changes are gone
 * @throws Refusal if a file that is not ours is in the way
 */
export async function publish(open: OpenOutput, options: PublishOptions = {}): Promise<readonly string[]> {
  const { output, staged } = open;
  const onStep = options.onStep ?? (() => {});
  const noted = options.noted ?? [];
  const files = listGeneration(staged, noted);
  const published = existsSync(output) && listOutput(output, [innerWorkFolder], options.known);
  refuseLost(findLost(noted, published || new Map()), output);
  options.onListed?.(files);
  const mark = formatMark(onlyFiles(files));
  mkdirSync(staged, { recursive: true });
  writeFileSync(join(staged, markFile), mark);
  onStep('staged');
  if (!published) {
    mkdirSync(dirname(output), { recursive: true });
    renameSync(staged, output);
    onStep('moved');
    return [];
  }
  const plan = planPublish(files, published, readMark(output));
  refuseClashes(plan.clashes, output);
  const journal = buildJournal(open, plan, mark);
  await apply(open, journal, { grace: options.grace ?? grace, onStep });
  return plan.edited;
}

/** All of the new generation: what is staged, and what stays in its place. */
function listGeneration(staged: string, noted: readonly StagedFile[]): OutputList {
  const digests = new Map(noted.map(({ path, digest }) => [path, digest]));
  const kept = noted.filter(({ isKept }) => isKept).map(({ path, digest }) => [path, digest] as const);
  return new Map([...listOutput(staged, [], { digestOf: (path) => digests.get(path) }), ...kept]);
}

function refuseLost(path: string | undefined, output: string): void {
  if (path === undefined) return;
  throw new Refusal(
    `Nothing was published because ${join(output, path)} was changed while the site was built; build it again.`,
  );
}

function onlyFiles(files: OutputList): ReadonlyMap<string, string> {
  return new Map([...files].flatMap(([path, digest]) => (digest === undefined ? [] : [[path, digest]])));
}

function refuseClashes(clashes: readonly string[], output: string): void {
  const [first] = clashes;
  if (first === undefined) return;
  throw new Refusal(
    `Nothing was published because ${join(output, first)} is in the way and was not written by a build; move it elsewhere.`,
  );
}

function buildJournal({ output, staged }: OpenOutput, plan: PublishPlan, mark: string): Journal {
  const old = join(output, markFile);
  const isMarked = existsSync(old) && readFileSync(old, 'utf8') === mark;
  const twins = findTwins(output, plan);
  // The mark comes last: whatever it names is there by then.
  const place = isMarked ? plan.place : [...plan.place, markFile];
  const remove = plan.remove.filter((path) => !twins.has(path));
  const touched = [...plan.blocking, ...place, ...remove];
  return {
    format: 1,
    staged: basename(staged),
    old: `old-${process.pid}`,
    folders: findMissingFolders(output, plan.place),
    blocking: plan.blocking,
    place,
    remove,
    kept: touched.filter((path) => findEntry(join(output, path))?.isDirectory() === false),
  };
}

/** Old paths that the file system takes for a new one, of the same letters in other case: removing one removes both. */
function findTwins(output: string, { place, remove }: PublishPlan): ReadonlySet<string> {
  const fold = (path: string) => path.normalize('NFC').toLowerCase();
  const placed = new Map(place.map((path) => [fold(path), path]));
  const fileAt = (path: string) => findEntry(join(output, path))?.ino;
  return new Set(
    remove.filter((path) => {
      const twin = placed.get(fold(path));
      return twin !== undefined && fileAt(twin) === fileAt(path);
    }),
  );
}

async function apply(
  places: OpenOutput,
  journal: Journal,
  { grace, onStep }: Required<Pick<PublishOptions, 'grace' | 'onStep'>>,
): Promise<void> {
  try {
    prepare(places, journal);
    onStep('prepared');
    writeJournal(places.work, journal);
    onStep('written down');
    for (const step of placeFiles(places, journal)) onStep(step);
  } catch (error) {
    reverse(places.work);
    undo(places, journal);
    clearWorkFolder(places.work);
    throw error;
  }
  for (const step of removeFiles(
    places,
    journal.remove.filter((path) => !isHashed(path)),
  ))
    onStep(step);
  const parts = journal.remove.filter(isHashed);
  if (parts.length > 0) await delay(grace);
  for (const step of removeFiles(places, parts)) onStep(step);
  clearWorkFolder(places.work);
  onStep('cleared');
}
