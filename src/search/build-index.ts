import type { PagefindIndex } from 'pagefind';
import { areCut, cutText, type TextPiece } from './cut-text.ts';
import { type IndexFile, selectIndexFiles } from './index-files.ts';
import { buildLectureText, type LectureHtml } from './lecture-text.ts';
import { awaitService } from './pagefind-service.ts';
import { SearchIndexError } from './search-index-error.ts';

/** Lectures that are on their way to Pagefind at a time: what is sent is in memory three times over. */
const batch = 16;

/**
 * Builds the full-text index in memory. Equal input gives equal bytes, in whatever order it comes.
 * A course without lectures has no index: no files.
 *
 * @param language BCP 47 of the site; every lecture is indexed as this one
 * @throws SearchIndexError when Pagefind refuses a lecture, loses one, or dies
 * @example const files = await buildIndex([{ address: '/lectures/vlm/', html }], 'en');
 */
export async function buildIndex(lectures: readonly LectureHtml[], language = 'en'): Promise<IndexFile[]> {
  if (lectures.length === 0) return [];
  return awaitService(
    (heard) => indexAll(lectures, language, heard),
    `indexing the lectures (${lectures.length})`,
  );
}

async function indexAll(
  lectures: readonly LectureHtml[],
  language: string,
  heard: () => void,
): Promise<IndexFile[]> {
  const index = await openIndex(language, lectures.length);
  let pieces = 0;
  try {
    // Pagefind numbers what it gets in order of arrival, and the numbers are part of the files.
    const sorted = [...lectures].sort((a, b) => (a.address < b.address ? -1 : a.address > b.address ? 1 : 0));
    for (let start = 0; start < sorted.length; start += batch) {
      const cut = sorted
        .slice(start, start + batch)
        .flatMap((lecture) => buildPieces(lecture, lectures.length));
      pieces += cut.length;
      await Promise.all(cut.map((piece) => addPiece(index, piece)));
      heard();
    }
    const { errors, files } = await index.getFiles();
    refuseErrors(errors, 'writing the index');
    return minifyProgram(selectIndexFiles(files, pieces));
  } finally {
    // Under `npm start` the service stays alive and would keep every index it ever made.
    await index.deleteIndex().catch(() => null);
  }
}

function buildPieces({ address, html }: LectureHtml, lectures: number): TextPiece[] {
  const text = buildLectureText(html);
  return areCut(lectures) ? cutText(address, text) : [{ url: encodeURI(address), html: text }];
}

async function addPiece(index: PagefindIndex, { url, html }: TextPiece): Promise<void> {
  const { errors } = await index.addHTMLFile({ url, content: html });
  refuseErrors(errors, url);
}

/**
 * Size of a piece of the index, in word positions. A search loads one piece for each word, so small ones are light; Pagefind's
 * own, of 20000, weigh 40 kB each. With very many pieces, their table, which every search loads, would outweigh them.
 */
function chunkSize(lectures: number): number {
  return Math.min(20_000, Math.max(2000, lectures * 4));
}

async function openIndex(language: string, lectures: number): Promise<PagefindIndex> {
  // Pagefind reads it where its service starts; it ignores what it does not know.
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(chunkSize(lectures));
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
