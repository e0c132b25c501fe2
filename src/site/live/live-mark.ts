import { readFileSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ProcessRun } from '../publish/process-identity.ts';

/** Marks a folder that `npm start` writes: it may write to such a folder again, and clear it of its own files. */
const markFile = '.lectern-start.json';

const generator = 'lectern start';

export type LiveMark = {
  readonly generator: typeof generator;
  /** Process that serves the folder, or served it. */
  readonly pid: number;
  /** When that was started: another process may have its number by now. */
  readonly start: string;
  /** What was written, below the folder. */
  readonly files: readonly string[];
};

/** The mark of a folder; none if something else made it. */
export function readMark(folder: string): LiveMark | undefined {
  try {
    const mark: unknown = JSON.parse(readFileSync(join(folder, markFile), 'utf8'));
    return isMark(mark) ? mark : undefined;
  } catch {
    return undefined;
  }
}

function isMark(value: unknown): value is LiveMark {
  if (typeof value !== 'object' || value === null) return false;
  const { generator: by, pid, start, files } = value as Partial<Record<keyof LiveMark, unknown>>;
  const isProcess = Number.isSafeInteger(pid) && Number(pid) > 0 && typeof start === 'string';
  return (
    by === generator && isProcess && Array.isArray(files) && files.every((file) => typeof file === 'string')
  );
}

/** Sets the mark, whole or not at all. */
export async function writeMark(
  folder: string,
  { pid, start }: ProcessRun,
  files: Iterable<string>,
): Promise<void> {
  const written: LiveMark = { generator, pid, start, files: [...files] };
  const staged = join(folder, `${markFile}.next`);
  await writeFile(staged, JSON.stringify(written));
  await rename(staged, join(folder, markFile));
}
