import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ExportContent } from '../../exports/export-file.ts';
import { listExports } from '../../exports/list-exports.ts';

/**
 * Writes every file that is made for other programs. One at a time and without waiting in between: a course of a thousand
 * lectures has tens of thousands of them, each smaller than the bookkeeping of a write that is waited for.
 *
 * @param taken paths of the course's own files, which stay as they are
 * @returns the paths that were written, below the output folder
 */
export function writeExports(
  content: ExportContent,
  output: string,
  taken: ReadonlySet<string>,
): readonly string[] {
  const written: string[] = [];
  const folders = new Set<string>();
  for (const { address, content: text } of listExports(content)) {
    if (taken.has(address.slice(1))) continue;
    const file = join(output, address);
    const folder = dirname(file);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(file, text);
    written.push(address.slice(1));
  }
  return written;
}
