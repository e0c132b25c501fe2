import { listSectionFiles } from './build-sections.ts';
import type { TextPiece } from './section-index.ts';

/** What the files of the section index hold, by their addresses: a page from a disk reads all of it at once. */
export type PlainIndex = Readonly<Record<string, unknown>>;

/** Builds the section index of a course as one value. */
export async function buildPlainIndex(pieces: readonly TextPiece[]): Promise<PlainIndex> {
  return Object.fromEntries(await listSectionFiles(pieces));
}
