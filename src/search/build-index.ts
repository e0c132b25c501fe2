import type { PagefindIndex } from 'pagefind';
import { buildSections } from './build-sections.ts';
import { type IndexFile, selectIndexFiles } from './index-files.ts';
import { listRecords, type TextRecord } from './list-records.ts';
import { awaitService } from './pagefind-service.ts';
import { SearchIndexError } from './search-index-error.ts';
import type { TextPiece } from './section-index.ts';

/** Records that are on their way to Pagefind at a time: what is sent is in memory three times over. */
const batch = 64;

/** What Pagefind makes its index from. */
export type PagefindRequest = {
  readonly records: readonly TextRecord[];
  /** BCP 47 of the site; every lecture is indexed as this one. */
  readonly language: string;
};

/**
 * Builds the full-text index in memory. Equal input gives equal bytes.
 * That of a course without lectures says that there are no sections, and needs no program.
 *
 * @param pieces of its lectures, in the order in which they are numbered
 * @throws SearchIndexError when Pagefind refuses a lecture, loses one, or dies
 * @example const files = await buildIndex(cutPage({ address: '/lectures/vlm/', html }), 'en');
 */
export async function buildIndex(pieces: readonly TextPiece[], language = 'en'): Promise<IndexFile[]> {
  const files = await buildPagefind({ records: listRecords(pieces), language });
  return [...files, ...(await buildSections(pieces))];
}

/**
 * Builds Pagefind's part of the index; nothing for a course without lectures.
 *
 * @throws SearchIndexError as `buildIndex`
 */
export async function buildPagefind(request: PagefindRequest): Promise<IndexFile[]> {
  const count = request.records.length;
  if (count === 0) return [];
  return awaitService((heard) => indexAll(request, heard), `indexing the lectures (${count})`);
}

async function indexAll({ records, language }: PagefindRequest, heard: () => void): Promise<IndexFile[]> {
  const index = await openIndex(language);
  try {
    for (let start = 0; start < records.length; start += batch) {
      await Promise.all(
        records.slice(start, start + batch).map((record) => addRecord(index, record, language)),
      );
      heard();
    }
    const { errors, files } = await index.getFiles();
    refuseErrors(errors, 'writing the index');
    return minifyProgram(selectIndexFiles(files, records.length));
  } finally {
    // Under `npm start` the service stays alive and would keep every index it ever made.
    await index.deleteIndex().catch(() => null);
  }
}

async function addRecord(
  index: PagefindIndex,
  { url, content, pieces }: TextRecord,
  language: string,
): Promise<void> {
  const { errors } = await index.addCustomRecord({ url, content, language, meta: { pieces } });
  refuseErrors(errors, url);
}

async function openIndex(language: string): Promise<PagefindIndex> {
  const { createIndex } = await import('pagefind');
  const { errors, index } = await createIndex({ forceLanguage: language });
  refuseErrors(errors, 'opening an index');
  if (!index) throw new SearchIndexError('Pagefind opened no index.');
  return index;
}

/** Pagefind's program is not minified. */
async function minifyProgram(files: readonly IndexFile[]): Promise<IndexFile[]> {
  return Promise.all(
    files.map(async ({ path, bytes }) => {
      if (path !== 'pagefind.js') return { path, bytes };
      const { transform } = await import('esbuild');
      const source = new TextDecoder().decode(bytes);
      const { code } = await transform(source, { format: 'esm', minify: true, legalComments: 'none' });
      return { path, bytes: new TextEncoder().encode(code) };
    }),
  );
}

function refuseErrors(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new SearchIndexError(`${what}: ${errors.join('; ')}`);
}
