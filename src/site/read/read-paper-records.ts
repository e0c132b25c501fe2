import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { type PaperRecords, parsePaperRecords } from '../../source/paper-records.ts';
import { remember } from '../../source/remember.ts';
import { displayPath } from './display-path.ts';
import { readInside } from './read-settings.ts';

const file = 'papers.yaml';

/** The same records for the same text, however often a course is read. */
const parse = remember(parsePaperRecords);

/** Reads what the course knows about papers beyond its lectures; a course need not have the file. */
export async function readPaperRecords(content: string): Promise<{
  readonly records: PaperRecords;
  readonly diagnostics: readonly Diagnostic[];
}> {
  const { records, findings } = parse((await readInside(content, file)) ?? '');
  return { records, diagnostics: findings.map((finding) => ({ ...finding, file: displayPath(file) })) };
}
