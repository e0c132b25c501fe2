import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { files } from '../../pages/files.ts';
import { buildPagefind, type PagefindRequest } from '../../search/build-index.ts';
import { buildSections, markNoSections } from '../../search/build-sections.ts';
import type { IndexFile } from '../../search/index-files.ts';
import { listRecords } from '../../search/list-records.ts';
import { plainIndexAddress } from '../../search/names-addresses.ts';
import { buildPlainIndex } from '../../search/plain-index.ts';
import type { TextPiece } from '../../search/section-index.ts';
import { WeighedTerms } from '../../search/weighed-terms.ts';
import { addIndexFiles, type WrittenFiles, writeIndexFiles } from '../../search/write-index-files.ts';
import { KeptResults } from '../cache/kept-results.ts';
import { digestOf } from '../publish/mark.ts';
import type { Stage } from './stage.ts';

/** What a search index is made from. */
export type IndexRequest = {
  /** The texts of the course, as `PrintedTexts` lists them. */
  readonly pieces: readonly TextPiece[];
  /** BCP 47 of the site. */
  readonly language: string;
};

/** Writes the full-text index of a site: first what answers by itself, then Pagefind's part, which is asked where that finds nothing. */
export async function writeIndex(site: string, request: IndexRequest): Promise<void> {
  const writer = new IndexWriter(site);
  await writer.writeSections(request);
  await writer.writePagefind(request);
}

/** Writes the index of a site again and again, and makes nothing twice that follows from the same texts. */
export class IndexWriter {
  readonly #folder: string;
  readonly #build: typeof buildPagefind;
  readonly #written: WrittenFiles = new Map();
  readonly #weighed = new WeighedTerms(true);
  #sections: readonly IndexFile[] = [];
  #pagefind: { readonly key: string; readonly files: readonly IndexFile[] } | undefined;

  /** @param build makes Pagefind's part */
  constructor(site: string, build = buildPagefind) {
    this.#folder = join(site, files.index);
    this.#build = build;
  }

  /** Writes what answers by itself. */
  async writeSections({ pieces }: IndexRequest): Promise<void> {
    this.#sections = await buildSections(pieces, this.#weighed);
    await addIndexFiles(this.#folder, this.#sections, this.#written);
  }

  /** Writes Pagefind's part, and removes what is no more. */
  async writePagefind(request: IndexRequest): Promise<void> {
    const wanted = listPagefind(request);
    const key = digestOf(JSON.stringify(wanted));
    if (this.#pagefind?.key !== key) this.#pagefind = { key, files: await this.#build(wanted) };
    await writeIndexFiles(this.#folder, [...this.#sections, ...this.#pagefind.files], this.#written);
  }
}

/** What Pagefind's part is made from: the words of the text, each once. */
export function listPagefind({ pieces, language }: IndexRequest): PagefindRequest {
  return { records: listRecords(pieces), language };
}

/**
 * Pagefind's part of an index: as an earlier build made it from the same words, or newly made.
 *
 * @param course folder of the course, absolute
 * @param build makes it
 * @throws SearchIndexError as `buildPagefind`
 */
export async function findPagefind(
  course: string,
  request: PagefindRequest,
  build = buildPagefind,
): Promise<readonly IndexFile[]> {
  const kept = new KeptResults<readonly IndexFile[]>('index', course);
  const known = kept.get(request);
  if (known) return known;
  const made = kept.keep(request, await build(request));
  kept.save();
  return made;
}

/** Adds files to the index of a new site. */
export function writeParts(stage: Stage, parts: readonly IndexFile[]): void {
  for (const { path, bytes } of parts) stage.write(`${files.index}${path}`, bytes);
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
