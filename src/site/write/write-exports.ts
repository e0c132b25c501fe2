import type { ExportFile } from '../../exports/export-file.ts';
import type { Stage } from './stage.ts';

/** Writes files that are made for other programs, each made when it is its turn. */
export function writeExports(files: Iterable<ExportFile>, stage: Stage): void {
  for (const { address, content } of files) stage.write(address, content);
}
