import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileOf } from '../../pages/addresses.ts';
import { files } from '../../pages/files.ts';
import { buildIndex } from '../../search/build-index.ts';
import type { LectureHtml } from '../../search/lecture-text.ts';
import { plainIndexAddress } from '../../search/names-addresses.ts';
import { buildPlainIndex } from '../../search/plain-index.ts';
import { writeIndexFiles } from '../../search/write-index-files.ts';

/** What a search index is made from. */
export type IndexRequest = {
  /** Addresses of the pages with the texts of the course, which are on the disk. */
  readonly texts: readonly string[];
  /** BCP 47 of the site. */
  readonly language: string;
};

/** Writes the full-text index of a site that is written. */
export async function writeIndex(site: string, { texts, language }: IndexRequest): Promise<void> {
  await writeIndexFiles(join(site, files.index), await buildIndex(readPages(site, texts), language));
}

/** Writes the full text of a site that is opened from a folder. */
export async function writePlainIndex(site: string, texts: readonly string[]): Promise<void> {
  const file = join(site, plainIndexAddress);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(await buildPlainIndex(readPages(site, texts))));
}

/** Pages of a site that is written; one is in memory only while it is processed. */
export function readPages(site: string, addresses: readonly string[]): LectureHtml[] {
  return addresses.map((address) => ({
    address,
    get html() {
      return readFileSync(join(site, fileOf(address)), 'utf8');
    },
  }));
}
