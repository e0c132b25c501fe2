import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ExportFile } from '../../exports/export-file.ts';

/**
 * Writes files that are made for other programs. One at a time and without waiting in between: a course of a thousand
 * lectures has tens of thousands of them, each smaller than the overhead of an asynchronous write.
 */
export function writeExports(files: Iterable<ExportFile>, output: string): void {
  const folders = new Set<string>();
  for (const { address, content: text } of files) {
    const file = join(output, address);
    const folder = dirname(file);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(file, text);
  }
}
