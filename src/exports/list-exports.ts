import { addresses } from '../pages/addresses.ts';
import { files } from '../pages/files.ts';
import { rememberOf } from '../source/remember.ts';
import { listAppExports } from './app/app-exports.ts';
import { listCatalogueData } from './data/catalogue-data.ts';
import { listCitationFiles } from './data/citation-files.ts';
import { listMatrixCsv } from './data/matrix-csv.ts';
import { listSchemas } from './data/schemas.ts';
import { listModelDrawings } from './drawings/model-drawings.ts';
import { type ExportContent, type ExportFile, exportFile } from './export-file.ts';
import { listFeeds } from './feeds/feeds.ts';
import { listSitemaps } from './feeds/sitemap.ts';
import { listHeaders } from './headers.ts';
import { formatLectureMarkdown } from './markdown/lecture-markdown.ts';
import { buildLlms } from './markdown/llms.ts';
import { formatModelMarkdown } from './markdown/model-markdown.ts';
import { listPreviews } from './preview/previews.ts';

/** Every file of the site that is made for other programs. Each is made when its content is asked for, and none is kept while the next is made. */
export const listExports: (content: ExportContent) => readonly ExportFile[] = /* @__PURE__ */ rememberOf(
  (content: ExportContent) => [...findExports(content)],
);

function* findExports(content: ExportContent): Generator<ExportFile> {
  yield* listCatalogueData(content);
  yield* listSchemas(content.site);
  yield* listCitationFiles(content);
  yield* listFeeds(content);
  yield* listSitemaps(content.pages, content.site);
  yield* listAppExports(content);
  yield* listHeaders(content.pages, content.site);
  yield { address: files.noJekyll, content: '' };
  yield buildLlms(content);
  yield* listMatrixCsv(content);
  yield* listMarkdown(content);
  yield* listModelDrawings(content);
  if (content.hasPreviews) yield* listPreviews(content);
}

function* listMarkdown({ catalogue, site, sourceOf }: ExportContent): Generator<ExportFile> {
  for (const lecture of catalogue.lectures) {
    const source = sourceOf(lecture);
    const address = files.markdown(addresses.lecture(lecture.slug));
    const { key } = source ?? {};
    const from = key === undefined ? undefined : () => ({ as: 'lecture.md', more: [key] });
    if (source) yield exportFile(address, () => formatLectureMarkdown(lecture, source), from);
  }
  const papers = new Map(catalogue.papers.map((paper) => [paper.key, paper]));
  for (const model of catalogue.models) {
    const address = files.markdown(addresses.model(model.slug));
    yield exportFile(
      address,
      () => formatModelMarkdown(model, { site, papers }),
      () => {
        const cited = model.papers.flatMap((key) => papers.get(key) ?? []);
        return {
          as: 'model.md',
          site,
          models: [model],
          more: cited.flatMap(({ title, slug }) => [title, slug]),
        };
      },
    );
  }
}
