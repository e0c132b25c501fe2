import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ImportStep } from './plan-import.ts';

/** What became of each file, by its path below the content folder. */
export type ImportResult = {
  readonly written: readonly string[];
  readonly unchanged: readonly string[];
  /** Was edited here since it was brought, or was never brought: not touched. */
  readonly edited: readonly string[];
};

/** Remembers what was brought, so that an edit made here can be told from one made there. */
const recordFile = '.imported.json';

type Outcome = keyof ImportResult;

/**
 * Copies files into the content folder, byte for byte. A file that differs and is not as it was brought
 * is left alone, unless `isForced`.
 *
 * @param from folder that the course is brought from, absolute
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
  const result: Record<Outcome, string[]> = { written: [], unchanged: [], edited: [] };
  for (const step of steps) {
    const bytes = await readFile(join(from, step.from));
    const there = await readFile(join(content, step.to)).catch(() => undefined);
    const outcome = decide(bytes, there, isForced ? undefined : record.get(step.to));
    result[there && isForced && outcome === 'edited' ? 'written' : outcome].push(step.to);
    if (outcome === 'edited' && !isForced) continue;
    if (outcome !== 'unchanged') await write(join(content, step.to), bytes);
    record.set(step.to, hash(bytes));
  }
  await writeRecord(content, record);
  return result;
}

function decide(bytes: Buffer, there: Buffer | undefined, brought: string | undefined): Outcome {
  if (there === undefined) return 'written';
  if (there.equals(bytes)) return 'unchanged';
  return hash(there) === brought ? 'written' : 'edited';
}

async function readRecord(content: string): Promise<Map<string, string>> {
  const text = await readFile(join(content, recordFile), 'utf8').catch(() => '{}');
  try {
    const record: unknown = JSON.parse(text);
    return new Map(typeof record === 'object' && record !== null ? Object.entries(record) : []);
  } catch {
    return new Map();
  }
}

function writeRecord(content: string, record: ReadonlyMap<string, string>): Promise<void> {
  const entries = [...record].sort(([a], [b]) => (a < b ? -1 : 1));
  const text = JSON.stringify(Object.fromEntries(entries), null, 2);
  return write(join(content, recordFile), Buffer.from(`${text}\n`));
}

async function write(file: string, bytes: Buffer): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, bytes);
}

function hash(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
