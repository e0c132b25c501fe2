import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { files } from '../../pages/files.ts';
import { buildIndex } from '../../search/build-index.ts';
import { markNoSections } from '../../search/build-sections.ts';
import { plainIndexAddress } from '../../search/names-addresses.ts';
import { buildPlainIndex } from '../../search/plain-index.ts';
import type { TextPiece } from '../../search/section-index.ts';
import { writeIndexFiles } from '../../search/write-index-files.ts';

/** What a search index is made from. */
export type IndexRequest = {
  /** The texts of the course, as `PrintedTexts` lists them. */
  readonly pieces: readonly TextPiece[];
  /** BCP 47 of the site. */
  readonly language: string;
};

/** Writes the full-text index of a site. */
export async function writeIndex(site: string, { pieces, language }: IndexRequest): Promise<void> {
  await writeIndexFiles(join(site, files.index), await buildIndex(pieces, language));
}

/** Writes in place of the index that the site has none. */
export async function writeNoIndex(site: string): Promise<void> {
  await writeIndexFiles(join(site, files.index), markNoSections());
}

/** Writes the full text of a site that is opened from a folder. */
export async function writePlainIndex(site: string, pieces: readonly TextPiece[]): Promise<void> {
  const file = join(site, plainIndexAddress);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(await buildPlainIndex(pieces)));
}
