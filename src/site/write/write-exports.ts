import type { ExportFile } from '../../exports/export-file.ts';
import { keyOfExport } from '../cache/page-key.ts';
import type { KnownFiles } from './known-files.ts';

/** Writes files that are made for other programs, each made when it is its turn. */
export function writeExports(files: Iterable<ExportFile>, known: KnownFiles): void {
  for (const file of files)
    known.write(file.address, file.from && keyOfExport(file.from()), () => file.content);
  known.save();
}
