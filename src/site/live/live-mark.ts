import { readFileSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { ProcessRun } from '../publish/process-identity.ts';

/** Lies in a folder that `npm start` writes, and says so: such a folder it may write again, and clear of its own files. */
const markFile = '.lectern-start.json';

const mark = z.object({
  generator: z.literal('lectern start'),
  /** Process that serves the folder, or served it. */
  pid: z.int().positive(),
  /** When that was started: another process may have its number by now. */
  start: z.string(),
  /** What was written, below the folder. */
  files: z.array(z.string()),
});

export type LiveMark = Readonly<z.infer<typeof mark>>;

/** The mark of a folder; none where somebody else made it. */
export function readMark(folder: string): LiveMark | undefined {
  try {
    return mark.parse(JSON.parse(readFileSync(join(folder, markFile), 'utf8')));
  } catch {
    return undefined;
  }
}

/** Sets the mark, whole or not at all. */
export async function writeMark(
  folder: string,
  { pid, start }: ProcessRun,
  files: Iterable<string>,
): Promise<void> {
  const written: LiveMark = { generator: 'lectern start', pid, start, files: [...files] };
  const staged = join(folder, `${markFile}.next`);
  await writeFile(staged, JSON.stringify(written));
  await rename(staged, join(folder, markFile));
}
