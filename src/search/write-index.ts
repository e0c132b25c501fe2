import { createIndex, type PagefindIndex } from 'pagefind';
import { type IndexFile, selectIndexFiles } from './index-files.ts';
import { type LectureHtml, trimLecture } from './lecture-html.ts';
import { awaitService } from './pagefind-service.ts';
import type { SearchRecord } from './records.ts';
import { SearchIndexError } from './search-index-error.ts';

/** What carries no words of the lecture: controls, and links that repeat a heading. */
const notText = ['.heading-link', '.to-outline', 'button', '.visually-hidden'];

/**
 * Builds the full-text index in memory. Equal input gives equal bytes, in whatever order it comes.
 * A course without lectures has no index: no files.
 *
 * @param language BCP 47 of the site; every lecture is indexed as this one
 * @throws SearchIndexError when Pagefind refuses a record, loses one, or dies
 * @example
 * const files = await buildIndex(buildRecords(catalogue), [{ url: '/lectures/vlm/', html }], 'en');
 */
export async function buildIndex(
  records: readonly SearchRecord[],
  pages: readonly LectureHtml[],
  language = 'en',
): Promise<IndexFile[]> {
  const expected = records.length + pages.length;
  if (expected === 0) return [];
  return awaitService(
    indexAll(records, pages, language),
    `indexing ${records.length} records and ${pages.length} pages`,
  );
}

async function indexAll(
  records: readonly SearchRecord[],
  pages: readonly LectureHtml[],
  language: string,
): Promise<IndexFile[]> {
  const index = await openIndex(language);
  try {
    await addPages(index, pages);
    await addRecords(index, records, language);
    const { errors, files } = await index.getFiles();
    refuseErrors(errors, 'writing the index');
    return selectIndexFiles(files, records.length + pages.length);
  } finally {
    // The service lives on under `npm start` and would keep every index it ever made.
    await index.deleteIndex().catch(() => null);
  }
}

async function openIndex(language: string): Promise<PagefindIndex> {
  const { errors, index } = await createIndex({ forceLanguage: language, excludeSelectors: notText });
  refuseErrors(errors, 'opening an index');
  if (!index) throw new SearchIndexError('Pagefind opened no index.');
  return index;
}

async function addPages(index: PagefindIndex, pages: readonly LectureHtml[]): Promise<void> {
  const answers = sortByUrl(pages).map(async ({ url, html }) => {
    const { errors } = await index.addHTMLFile({ url: encodeURI(url), content: trimLecture(html) });
    refuseErrors(errors, url);
  });
  await Promise.all(answers);
}

async function addRecords(
  index: PagefindIndex,
  records: readonly SearchRecord[],
  language: string,
): Promise<void> {
  const answers = sortByUrl(records).map(async ({ url, content, meta, filters }) => {
    const { errors } = await index.addCustomRecord({
      url,
      content,
      language,
      meta: { ...meta },
      filters: Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, [...values]])),
    });
    refuseErrors(errors, url);
  });
  await Promise.all(answers);
}

/** Pagefind numbers what it gets in order of arrival, and the numbers are part of the files. */
function sortByUrl<T extends { readonly url: string }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => (a.url < b.url ? -1 : a.url > b.url ? 1 : 0));
}

function refuseErrors(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new SearchIndexError(`${what}: ${errors.join('; ')}`);
}
