import { createHash } from 'node:crypto';
import { createReadStream, type Stats } from 'node:fs';
import { copyFile, lstat, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { addTo } from '../../collections/add-to.ts';
import { compareText } from '../../collections/compare-text.ts';
import { findBarrier } from './find-barrier.ts';
import { findTwin, foldPlace } from './find-twin.ts';
import { replaceFile } from './half-written.ts';
import type { ImportStep } from './import-step.ts';
import type { ImportNote } from './source-repository.ts';

/** What became of each file, by its path below the content folder. */
export type ImportResult = {
  readonly written: readonly string[];
  readonly unchanged: readonly string[];
  /** Was edited here since it was imported, or was never imported: not touched. */
  readonly edited: readonly string[];
  /** Could not be imported, and why, by its path in the repository. */
  readonly failed: readonly ImportNote[];
};

/** Remembers what was imported, so that an edit made here can be distinguished from one made there. */
const recordFile = '.imported.json';

/** How many files are imported before the record is written again. */
const betweenRecords = 100;

/** The largest file that a host or a repository accepts, and a reader would load. */
const mostBytes = 500_000_000;

type Outcome = Exclude<keyof ImportResult, 'failed'>;

/**
 * Copies files into the content folder, byte for byte. A file that differs and is not as it was imported
 * is left alone, unless `isForced`. A file that cannot be imported is named, and the others are imported anyway.
 *
 * @param from folder that the course is imported from, absolute
 * @param content folder, absolute
 */
export async function writeImport(
  steps: readonly ImportStep[],
  {
    from,
    content,
    isForced,
  }: { readonly from: string; readonly content: string; readonly isForced: boolean },
): Promise<ImportResult> {
  const record = await readRecord(content);
  const result = { written: [], unchanged: [], edited: [], failed: [] } as {
    [key in keyof ImportResult]: ImportResult[key][number][];
  };
  const alike = new Map<string, ImportStep[]>();
  for (const [index, step] of steps.entries()) {
    const place = foldPlace(step.to);
    const imported = isForced ? 'anything' : record.get(step.to);
    const { outcome, hash, reason } = await importFile(step, {
      from,
      content,
      imported,
      alike: alike.get(place) ?? [],
    }).catch(describeFailure);
    addTo(alike, place, step);
    if (reason !== undefined) result.failed.push({ path: step.from, note: `not imported: ${reason}` });
    else result[outcome].push(step.to);
    if (hash !== undefined) record.set(step.to, hash);
    if (index % betweenRecords === betweenRecords - 1) await writeRecord(content, record);
  }
  await writeRecord(content, record);
  return result as ImportResult;
}

type Imported =
  | { readonly outcome: Outcome; readonly hash?: string; readonly reason?: never }
  | { readonly reason: string; readonly outcome?: never; readonly hash?: never };

type ImportOptions = {
  readonly from: string;
  readonly content: string;
  /** Hash of the file as it was last imported, or `anything` if it may be overwritten. */
  readonly imported: string | undefined;
  /** What was imported before, to the same place but for capitals. */
  readonly alike: readonly ImportStep[];
};

async function importFile(
  step: ImportStep,
  { from, content, imported, alike }: ImportOptions,
): Promise<Imported> {
  const { from: source, to } = step;
  const file = join(from, source);
  const { size } = await lstat(file);
  if (size > mostBytes) return { reason: `larger than ${mostBytes / 1e6} MB; put it on a host and link it` };
  const barrier = await findBarrier(content, to);
  if (barrier !== undefined) return { reason: barrier };
  const target = join(content, to);
  const there = await lstat(target).catch(() => undefined);
  const hash = await hashFile(file);
  const hashThere = there && (await hashFile(target));
  if (hashThere === hash) return { outcome: 'unchanged', hash };
  const twin = await findTwin(step, alike, content);
  if (twin !== undefined) return { reason: twin };
  if (hashThere !== undefined && imported !== 'anything' && hashThere !== imported)
    return { outcome: 'edited' };
  await mkdir(dirname(target), { recursive: true });
  await replaceFile(content, target, (half) => copyFile(file, half));
  return { outcome: 'written', hash };
}

function describeFailure(error: unknown): Imported {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return { reason: `it could not be copied (${code || String(error)})` };
}

async function readRecord(content: string): Promise<Map<string, string>> {
  const file = join(content, recordFile);
  const isFile = await lstat(file).then(
    (found: Stats) => found.isFile(),
    () => false,
  );
  try {
    const record: unknown = JSON.parse(isFile ? await readFile(file, 'utf8') : '{}');
    return new Map(typeof record === 'object' && record !== null ? Object.entries(record) : []);
  } catch {
    return new Map();
  }
}

async function writeRecord(content: string, record: ReadonlyMap<string, string>): Promise<void> {
  const entries = [...record].sort(([a], [b]) => compareText(a, b));
  const text = JSON.stringify(Object.fromEntries(entries), null, 2);
  await mkdir(content, { recursive: true });
  await replaceFile(content, join(content, recordFile), (half) => writeFile(half, `${text}\n`));
}

async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
