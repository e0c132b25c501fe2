import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { buildCatalogue } from '../catalogue/build-catalogue.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { addresses } from '../pages/addresses.ts';
import { buildPages } from '../pages/build-pages.ts';
import { buildSite } from '../pages/build-site.ts';
import type { Page } from '../pages/page.ts';
import { buildNames, namesAddress } from '../search/names.ts';
import { buildRecords } from '../search/records.ts';
import { buildIndex } from '../search/write-index.ts';
import { bundleAssets } from './bundle-assets.ts';
import type { BuildOptions } from './options.ts';
import { type Course, CourseReader } from './read-course.ts';

/** A page as Eleventy rendered it. */
export type RenderedPage = { readonly address: string; readonly html: string };

/** One build after the other of one content folder: what Eleventy asks before, during and after. */
export class SiteBuild {
  readonly options: BuildOptions;
  readonly #reader: CourseReader;
  #pages: ReadonlyMap<string, Page> = new Map();
  #catalogue: Catalogue = { lectures: [], models: [], papers: [] };
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
    this.#language = language;
    const site = buildSite(course.settings, assets, course.lastUpdated);
    const pages = buildPages({ catalogue: this.#catalogue, site, language });
    this.#pages = new Map(pages.map((page) => [page.address, page]));
    return course;
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
    const lecture = this.#catalogue.lectures.find((candidate) => candidate.path === path);
    return lecture && addresses.lecture(lecture.slug);
  }

  /** Addresses of the pages that no file stands for. */
  get generatedAddresses(): string[] {
    return [...this.#pages.values()].filter((page) => page.kind !== 'lecture').map((page) => page.address);
  }

  /** Writes the search index of the pages that were just rendered, and says that all is there. */
  async finish(rendered: readonly RenderedPage[]): Promise<void> {
    await this.#writeSearch(rendered);
    if (this.options.stamp) await writeFile(this.options.stamp, new Date().toISOString());
  }

  async #writeSearch(rendered: readonly RenderedPage[]): Promise<void> {
    const names = JSON.stringify(buildNames(this.#catalogue));
    await this.#write(namesAddress.slice(1), Buffer.from(names));
    if (!this.options.hasSearch) return;
    const lectures = rendered
      .filter(({ address }) => this.#pages.get(address)?.kind === 'lecture')
      .map(({ address, html }) => ({ url: address, html }));
    const files = await buildIndex(buildRecords(this.#catalogue), lectures, this.#language);
    await Promise.all(files.map(({ path, bytes }) => this.#write(join('pagefind', path), bytes)));
  }

  async #write(path: string, bytes: Uint8Array): Promise<void> {
    const file = join(this.options.output, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
}
