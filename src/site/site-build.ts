import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { buildCatalogue } from '../catalogue/build-catalogue.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { checkTitles } from '../catalogue/check-titles.ts';
import type { ExportContent } from '../exports/export-file.ts';
import { addresses, fileOf } from '../pages/addresses.ts';
import { buildPages } from '../pages/build-pages.ts';
import { buildSite } from '../pages/build-site.ts';
import { citeCourse } from '../pages/cite-course.ts';
import { buildGuidePages } from '../pages/guide-pages.ts';
import type { Page, PageKind } from '../pages/page.ts';
import { buildRedirectPages } from '../pages/redirect-pages.ts';
import { buildIndex } from '../search/build-index.ts';
import { buildNames, namesAddress } from '../search/names.ts';
import { writeIndexFiles } from '../search/write-index-files.ts';
import { bundleAssets } from './bundle-assets.ts';
import { copyFiles } from './copy-files.ts';
import { findRedirects } from './find-redirects.ts';
import type { BuildOptions } from './options.ts';
import { type Course, CourseReader } from './read-course.ts';
import { readGuide } from './read-guide.ts';
import { readPaperRecords } from './read-paper-records.ts';
import { displayPath } from './read-settings.ts';
import { writeExports } from './write-exports.ts';

/** A page as Eleventy rendered it. */
export type RenderedPage = { readonly address: string; readonly html: string };

/** One build after the other of one content folder: what Eleventy asks before, during and after. */
export class SiteBuild {
  readonly options: BuildOptions;
  readonly #reader: CourseReader;
  #pages: ReadonlyMap<string, Page> = new Map();
  #catalogue: Catalogue = { lectures: [], models: [], papers: [], repositories: [] };
  #addressByPath: ReadonlyMap<string, string> = new Map();
  #files: readonly string[] = [];
  #exports: ExportContent | undefined;
  #language = 'en';

  constructor(options: BuildOptions) {
    this.options = options;
    this.#reader = new CourseReader(options);
  }

  /** Reads the course and lays out its pages; nothing is rendered yet. */
  async prepare(environment: NodeJS.ProcessEnv): Promise<Course> {
    const course = await this.#reader.read(environment);
    const { base, language } = course.settings;
    const assets = await bundleAssets({ outputFolder: this.options.output, base, minify: true });
    this.#catalogue = buildCatalogue(course.lectures);
    this.#addressByPath = new Map(
      course.lectures.map((lecture) => [lecture.path, addresses.lecture(lecture.slug)]),
    );
    this.#language = language;
    const { guide, diagnostics } = await readGuide(this.options.content, course.settings);
    const site = buildSite(course.settings, assets, course.lastUpdated, guide !== undefined);
    const known = await readPaperRecords(this.options.content);
    const references = citeCourse(this.#catalogue, site, known.records);
    const pages = [
      ...buildPages({ catalogue: this.#catalogue, site, language, references }),
      ...buildGuidePages(guide, site),
    ];
    const old = findRedirects(course.lectures, {
      pages: pages.map((page) => page.address),
      files: course.files,
    });
    const redirects = buildRedirectPages(old.redirects, site, language);
    this.#pages = new Map([...pages, ...redirects].map((page) => [page.address, page]));
    this.#files = course.files;
    this.#exports = {
      catalogue: this.#catalogue,
      references,
      site,
      pages: [...this.#pages.values()],
      hasPreviews: this.options.hasPreviews ?? false,
      sourceOf: ({ path }) => {
        const source = course.sources.get(path);
        return source && { body: source.body, hrefOf: (written) => source.find(written)?.href };
      },
    };
    const conflicts = checkTitles(this.#catalogue, ({ path }) => displayPath(path));
    return {
      ...course,
      diagnostics: [
        ...course.diagnostics,
        ...known.diagnostics,
        ...conflicts,
        ...old.diagnostics,
        ...diagnostics,
      ],
    };
  }

  /** @throws Error for an address that no page has, which is a mistake of ours */
  pageAt(address: string): Page {
    const page = this.#pages.get(address);
    if (!page) throw new Error(`There is no page at ${address}.`);
    return page;
  }

  /** The address of the page that a file of the content folder became, if it became one. */
  addressOfFile(file: string): string | undefined {
    const path = relative(this.options.content, file).replaceAll('\\', '/');
    return this.#addressByPath.get(path);
  }

  /** Addresses of the pages that no file stands for. */
  get generatedAddresses(): string[] {
    const elsewhere: ReadonlySet<PageKind> = new Set(['lecture', 'redirect']);
    return [...this.#pages.values()].filter((page) => !elsewhere.has(page.kind)).map((page) => page.address);
  }

  /**
   * Writes what is no page of Eleventy's: the search index of the pages that were just rendered, the course's
   * own files, and old addresses, of which there are as many as lectures. Then says that all is there.
   */
  async finish(rendered: readonly RenderedPage[], render: (page: Page) => string): Promise<void> {
    await this.#writeSearch(rendered);
    const old = [...this.#pages.values()].filter((page) => page.kind === 'redirect');
    await Promise.all(old.map((page) => this.#write(fileOf(page.address), Buffer.from(render(page)))));
    if (this.#exports) writeExports(this.#exports, this.options.output);
    await copyFiles(this.#files, this.options.content, this.options.output);
    if (this.options.stamp) await writeFile(this.options.stamp, new Date().toISOString());
  }

  async #writeSearch(rendered: readonly RenderedPage[]): Promise<void> {
    const names = JSON.stringify(buildNames(this.#catalogue));
    await this.#write(namesAddress.slice(1), Buffer.from(names));
    if (!this.options.hasSearch) return;
    const lectures = rendered.filter(({ address }) => this.#pages.get(address)?.kind === 'lecture');
    await writeIndexFiles(join(this.options.output, 'pagefind'), await buildIndex(lectures, this.#language));
  }

  async #write(path: string, bytes: Uint8Array): Promise<void> {
    const file = join(this.options.output, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
}
