import { isDeepStrictEqual } from 'node:util';
import { buildCatalogue } from '../catalogue/build-catalogue.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { ExportContent, ExportFile } from '../exports/export-file.ts';
import { listExports } from '../exports/list-exports.ts';
import type { Lecture } from '../lecture/lecture.ts';
import { isDiagramMissed, readWithDiagrams } from '../markdown/code/diagram-engine.ts';
import { addresses, fileOf, hrefOf } from '../pages/addresses.ts';
import { buildPages } from '../pages/build-pages.ts';
import { buildSite } from '../pages/build-site.ts';
import { listModelRooms } from '../pages/models/model-rooms.ts';
import { listNews } from '../pages/news/list-news.ts';
import type { Page } from '../pages/page.ts';
import { citeCourse } from '../pages/papers/cite-course.ts';
import { buildRedirectPages } from '../pages/redirect-pages.ts';
import type { Site } from '../pages/site.ts';
import { listStudyRooms } from '../pages/study/study-rooms.ts';
import { buildStylePage } from '../pages/style-page.ts';
import { hasTopics } from '../pages/topics/topic-pages.ts';
import { listOwnPages } from '../search/own-pages.ts';
import { writeSearch } from '../search/write-search.ts';
import { readAppIcon } from './app/read-app-icon.ts';
import { type KeptPage, writeApp } from './app/write-app.ts';
import { KeptResults } from './cache/kept-results.ts';
import { lectureKey } from './cache/lecture-keys.ts';
import { checkCatalogue } from './check-catalogue.ts';
import type { ShownSite } from './live/messages.ts';
import { formatMissing } from './offline/format-missing.ts';
import { makeOffline } from './offline/make-offline.ts';
import type { BuildOptions } from './options.ts';
import { findRedirects } from './places/find-redirects.ts';
import { listOwnFiles } from './places/list-own-files.ts';
import { placeFiles } from './places/place-files.ts';
import { digestBytes } from './publish/mark.ts';
import { withCited } from './read/cited-records.ts';
import { type KeptReader, openKeptReader } from './read/kept-reader.ts';
import type { PostHead } from './read/parse-post.ts';
import type { ReadAgain } from './read/read-again.ts';
import type { Course } from './read/read-course.ts';
import { readHistory } from './read/read-history.ts';
import { readPaperRecords } from './read/read-paper-records.ts';
import { readSettings } from './read/read-settings.ts';
import type { PagesMessage } from './run-eleventy.ts';
import { openPublished } from './unchanged/published-files.ts';
import { type BundledAssets, type BundleOptions, bundleAssets } from './write/bundle-assets.ts';
import { copyFiles, writeFiles } from './write/copy-files.ts';
import { buildLook } from './write/course-look.ts';
import { isSearched } from './write/is-searched.ts';
import { KeptCounts } from './write/kept-counts.ts';
import { KeptNames } from './write/kept-names.ts';
import { writeKeptSections } from './write/kept-sections.ts';
import { KnownFiles } from './write/known-files.ts';
import { type PageMaker, pageMakers } from './write/page-makers.ts';
import { PrintedPages } from './write/printed-pages.ts';
import { PrintedTexts } from './write/printed-texts.ts';
import { Stage } from './write/stage.ts';
import { parseStyleSample } from './write/style-sample.ts';
import { writeExports } from './write/write-exports.ts';
import {
  type IndexRequest,
  listPagefind,
  writeIndex,
  writeNoIndex,
  writePlainIndex,
} from './write/write-index.ts';
import { dropShadows, writePages } from './write/write-pages.ts';

/** One build after another of one content folder: what Eleventy needs before, during and after. */
export class SiteBuild {
  readonly options: BuildOptions;
  readonly #kept: KeptReader;
  readonly #texts = new PrintedTexts();
  readonly #names: KeptNames;
  #previews: KeptResults<Uint8Array> | undefined;
  #pages: ReadonlyMap<string, Page> = new Map();
  #catalogue: Catalogue = buildCatalogue([]);
  #addressByPath: ReadonlyMap<string, string> = new Map();
  #files: readonly string[] = [];
  #cleaned: ReadonlyMap<string, string> = new Map();
  #look: ReadonlyMap<string, string> = new Map();
  #exports: ExportContent | undefined;
  #language = 'en';
  #nextDue: number | undefined;
  #base = '/';
  #site: Site | undefined;
  #sources: ShownSite['sources'] = {};
  #sample: { readonly base: string; readonly lecture: Promise<Lecture> } | undefined;
  readonly #written: Buffer[] = [];
  #making: { readonly stage: Stage; readonly printed: PrintedPages } | undefined;

  /** @param kept reads the course; a command that has one already passes it on */
  constructor(options: BuildOptions, kept = openKeptReader(options)) {
    this.options = options;
    this.#kept = kept;
    this.#names = new KeptNames(options.content);
  }

  /**
   * Reads the course and lays out its pages; nothing is rendered yet.
   *
   * @param bundle makes styles and scripts, whose addresses are in the pages; one that makes none if no page is rendered
   */
  async prepare(
    environment: NodeJS.ProcessEnv,
    bundle: (options: BundleOptions) => Promise<BundledAssets> = bundleAssets,
  ): Promise<Course> {
    const course = await this.#kept.reader.read(environment);
    // Before anything is laid out: while a thousand readings are saved, they take 240 MB.
    if (hasGuide(course)) await this.#readSample(course.settings.base);
    this.#kept.saveReadings();
    return this.layOut(course, environment, bundle);
  }

  /** Lays out the pages of a course that has been read. */
  async layOut(
    course: Course,
    environment: NodeJS.ProcessEnv,
    bundle: (options: BundleOptions) => Promise<BundledAssets>,
  ): Promise<Course> {
    const { base, language, crosslinks, slides } = course.settings;
    const { output: outputFolder, isOffline = false } = this.options;
    const bundling = { outputFolder, isOffline };
    const bundled = await bundle({ ...bundling, base, minify: true });
    const look = buildLook(course.settings, course.files);
    const assets = { ...bundled, ...look.assets };
    this.#look = look.files;
    this.#catalogue = buildCatalogue(
      course.lectures,
      course.settings.catalogue !== false,
      course.settings.parts,
    );
    const lectures = [...course.lectures, ...course.unlisted];
    this.#addressByPath = new Map(lectures.map((lecture) => [lecture.path, addresses.lecture(lecture.slug)]));
    this.#sources = listSources(lectures, course.known.texts);
    this.#language = language;
    this.#nextDue = course.nextDue;
    this.#base = base;
    const rooms = listModelRooms(this.#catalogue);
    // A site that is viewed while it is written, or opened from a folder, is not worth keeping.
    const app = course.settings.app && !this.options.isLive && !isOffline;
    const study = listStudyRooms(this.#catalogue, { ...course.settings, app });
    const { pictures } = course;
    const dating = course.settings.news ? await readHistory(this.options.content, environment) : undefined;
    const news = dating
      ? listNews(this.#catalogue, course.texts, dating, course.settings.catalogue !== false)
      : [];
    const [newest] = news;
    const site = this.#keepSite({
      ...buildSite(course.settings, assets, course.lastUpdated, course.texts, rooms, study),
      ...(Object.keys(pictures).length > 0 && { pictures }),
      ...(newest && { newest: newest.at }),
      ...(hasTopics({ catalogue: this.#catalogue }) && { topics: hrefOf(addresses.topics, base) }),
    });
    const known = await readPaperRecords(this.options.content);
    const records = withCited(known.records, course.known.lectures.values());
    const references = citeCourse(this.#catalogue, site, records);
    const { texts, unlisted } = course;
    const pages = [
      ...buildPages({
        catalogue: this.#catalogue,
        site,
        language,
        texts,
        unlisted,
        references,
        crosslinks,
        slides,
        news,
        zone: course.settings.timeZone,
      }),
      ...(hasGuide(course) ? [buildStylePage(await this.#readSample(base), site)] : []),
    ];
    const appIcon = await readAppIcon(course.settings, course.files, this.options.content);
    this.#exports = {
      catalogue: this.#catalogue,
      references,
      site,
      pages,
      hasPreviews: this.options.hasPreviews ?? false,
      ...(app && appIcon && { appIcon }),
      keepPreview: (words, draw) => this.#keptPreviews.get(words) ?? this.#keptPreviews.keep(words, draw()),
      sourceOf: (lecture) => {
        const source = course.sources.get(lecture.path);
        if (!source) return undefined;
        const read = lectureKey(lecture);
        return {
          body: source.body,
          hrefOf: (written) => source.find(written)?.href,
          key: read && `${read} ${source.places.key}`,
        };
      },
    };
    const table = listOwnFiles(pages, this.#exports);
    const placed = placeFiles(course.files, table);
    const old = findRedirects(lectures, table);
    const redirects = buildRedirectPages(old.redirects, site, language);
    this.#pages = new Map([...pages, ...redirects].map((page) => [page.address, page]));
    this.#texts.keepOnly(new Set(this.searched));
    this.#files = placed.files;
    const kept = new Set(placed.files);
    this.#cleaned = new Map([...course.cleaned].filter(([path]) => kept.has(path)));
    return {
      ...course,
      diagnostics: [
        ...course.diagnostics,
        ...known.diagnostics,
        ...checkCatalogue(this.#catalogue, course, records),
        ...placed.diagnostics,
        ...old.diagnostics,
      ],
    };
  }

  /** The same object as long as it says the same: pages are made again where it is another one. */
  #keepSite(site: Site): Site {
    if (!isDeepStrictEqual(this.#site, site)) this.#site = site;
    return this.#site ?? site;
  }

  #readSample(base: string): Promise<Lecture> {
    if (this.#sample?.base !== base) {
      const read = () => parseStyleSample(base);
      const find = () => this.#kept.readings.findSample([base], read, () => !isDiagramMissed());
      this.#sample = { base, lecture: readWithDiagrams(find) };
    }
    return this.#sample.lecture;
  }

  /** Renders a page as a whole document, and keeps its text for search. */
  print(page: Page, render: (page: Page) => string): string {
    const html = render(page);
    this.#texts.keep(page, html);
    return html;
  }

  /** @throws Error for an address that no page has, which is a mistake of ours */
  pageAt(address: string): Page {
    const page = this.#pages.get(address);
    if (!page) throw new Error(`There is no page at ${address}.`);
    return page;
  }

  /**
   * The address of the page that a file became, if it became one, and if it must be printed.
   *
   * @param path below the content folder
   */
  addressToPrint(path: string): string | undefined {
    const address = this.#addressByPath.get(path);
    return address === undefined || this.#work.printed.leave(this.pageAt(address)) ? undefined : address;
  }

  /** Renders a page that Eleventy writes, as bytes, which take half the memory, and none once everything is written. */
  printBytes(address: string, render: (page: Page) => string): Buffer {
    const page = this.pageAt(address);
    const html = this.print(page, render);
    // In memory of its own, which can be let go.
    const bytes = Buffer.allocUnsafeSlow(Buffer.byteLength(html));
    bytes.write(html);
    this.#written.push(bytes);
    this.#work.printed.keep(page, digestBytes(bytes));
    return bytes;
  }

  /** Takes the bytes of pages back from Eleventy, which keeps all that it wrote to the end. */
  #letGo(): void {
    for (const { buffer } of this.#written.splice(0)) structuredClone(buffer, { transfer: [buffer] });
  }

  /** Addresses of Eleventy's pages that have no file of their own, and must be printed. */
  get generatedAddresses(): string[] {
    const { printed } = this.#work;
    return this.#pagesOf('template').flatMap((page) => (printed.leave(page) ? [] : page.address));
  }

  /**
   * Writes what Eleventy does not: pages of our own making, the course's own files, and the search index of the
   * lectures that were just printed.
   */
  async finish(render: (page: Page) => string): Promise<void> {
    this.#letGo();
    const { stage, printed } = this.#work;
    const pages = dropShadows(this.#pagesOf('site'), this.options.output);
    writePages(pages, { stage, printed }, (page) => this.print(page, render));
    await this.#askForIndex();
    printed.save();
    await this.writeNames(stage);
    await this.writeFiles(stage);
    await this.#writeIndex(stage);
    writeExports(this.listExports(), new KnownFiles('exports', this.options.content, stage));
    this.#writeApp(stage);
    if (this.options.isOffline) await this.#makeOffline();
    this.saveKept();
    // What is made for a folder is written once more after that.
    await this.#report(this.options.isOffline ? {} : { files: stage.files });
  }

  /** Where the site is made, and what of it is made already. */
  get #work(): { readonly stage: Stage; readonly printed: PrintedPages } {
    if (!this.#making) {
      const { content, output, published } = this.options;
      const stage = new Stage(output, openPublished(published));
      this.#making = { stage, printed: new PrintedPages(content, stage, this.#texts) };
    }
    return this.#making;
  }

  /** Lets the process that goes on with the site make Pagefind's part of the index, while this one writes the rest. */
  async #askForIndex(): Promise<void> {
    const { hasSearch, isOffline } = this.options;
    if (hasSearch && !isOffline) await this.#report({ index: listPagefind(this.index) });
  }

  /** Tells the process that goes on with the site what it has to know; resolves once that is on its way. */
  #report(made: PagesMessage): Promise<void> {
    if (!this.options.isIndexedLater) return Promise.resolve();
    const nextDue = this.#nextDue;
    const message = { ...made, ...(nextDue !== undefined && { nextDue }) } satisfies PagesMessage;
    return new Promise((done) => {
      if (process.send) process.send(message, () => done());
      else done();
    });
  }

  /** After everything else: it says what is in the files. */
  #writeApp(stage: Stage): void {
    const site = this.#exports?.site;
    if (!site?.study?.includes('app')) return;
    const pages = new KeptResults<KeptPage>('app', this.options.content);
    writeApp(stage, site, this.#catalogue, pages);
    pages.save();
  }

  /** Every page of the site. */
  get pages(): Iterable<Page> {
    return this.#pages.values();
  }

  /** Reads the post of a page again: see `CourseReader`. */
  readAgain(address: string, { known }: Pick<Course, 'known'>): Promise<ReadAgain> {
    return this.#kept.reader.readAgain(address, known);
  }

  /** The text that a post was read from. */
  textOf(head: PostHead): string | undefined {
    return this.#kept.reader.textOf(head);
  }

  /** Files for other programs, each made when its content is asked for; if the course has its own file, that takes precedence. */
  listExports(): ExportFile[] {
    if (!this.#exports) return [];
    const taken = new Set(this.#files);
    return listExports(this.#exports).filter(({ address }) => !taken.has(address.slice(1)));
  }

  /** Keeps what is expensive to make for later builds. */
  saveKept(): void {
    this.#kept.save();
    this.#previews?.save();
  }

  /** Puts the course's own files below the output folder. */
  async writeFiles(stage = new Stage(this.options.output)): Promise<void> {
    await copyFiles(
      this.#files.filter((path) => !this.#cleaned.has(path)),
      this.options.content,
      stage,
    );
    writeFiles(this.#cleaned, stage);
    writeFiles(this.#look, stage);
  }

  /** Read when the first is asked for, so not by a build that draws none. */
  get #keptPreviews(): KeptResults<Uint8Array> {
    this.#previews ??= new KeptResults('previews', this.options.content);
    return this.#previews;
  }

  /** Files that the site has for its course beside pages, below the output folder. */
  get files(): readonly string[] {
    return [...this.#files, ...this.#look.keys()];
  }

  /** The same, divided into those that are as the course has them, and those that are not. */
  get ownFiles(): { readonly files: readonly string[]; readonly made: Readonly<Record<string, string>> } {
    const files = this.#files.filter((path) => !this.#cleaned.has(path));
    return { files, made: Object.fromEntries([...this.#cleaned, ...this.#look]) };
  }

  get shown(): ShownSite {
    return { base: this.#base, sources: this.#sources };
  }

  #pagesOf(maker: PageMaker): Page[] {
    return [...this.#pages.values()].filter((page) => pageMakers[page.kind] === maker);
  }

  /** Addresses of the pages that search finds words in. */
  get searched(): string[] {
    return [...this.#pages.values()].filter(isSearched).map((page) => page.address);
  }

  /** Writes the names for search, once the pages with the texts are printed. */
  async writeNames(stage: NamesStage = new Stage(this.options.output)): Promise<void> {
    // Under `npm start`, lectures that stay the same are known themselves.
    const counts = this.options.isLive ? undefined : new KeptCounts(this.options.content);
    await writeSearch({
      write: (address, text) => void stage.write(address, text),
      catalogue: this.#catalogue,
      base: this.#base,
      keepSplit: this.#names.of,
      ...(counts && { keepCounts: counts.of }),
      ...(this.#exports && { references: this.#exports.references.papers }),
      pieces: this.#texts.list(this.searched),
      own: listOwnPages([...this.#pages.values()]),
      texts: [...this.#pages.values()].flatMap((page) =>
        page.kind === 'text' && isSearched(page) ? [{ address: page.address, text: page.text }] : [],
      ),
    });
    counts?.save();
  }

  /** What the full-text index is made from. */
  get index(): IndexRequest {
    return { pieces: this.#texts.list(this.searched), language: this.#language };
  }

  async #makeOffline(): Promise<void> {
    const { content, output } = this.options;
    const { settings } = await readSettings({ content });
    const { missing } = makeOffline(output, settings.base);
    process.stderr.write(formatMissing([...missing]));
  }

  async #writeIndex(stage: Stage): Promise<void> {
    const { content, output, hasSearch, isIndexedLater, isOffline } = this.options;
    const request = this.index;
    if (isOffline) await writePlainIndex(output, request.pieces);
    else if (!hasSearch) await writeNoIndex(output);
    else if (isIndexedLater) await writeKeptSections(stage, content, request.pieces);
    else await writeIndex(output, request);
  }
}

function hasGuide({ texts }: Course): boolean {
  return texts.some(({ address }) => address === addresses.guide);
}

type NamesStage = { readonly write: (address: string, text: string) => unknown };

/** The files that each page that is read is made from, by the page's own file. */
function listSources(
  lectures: readonly Pick<Lecture, 'path' | 'slug'>[],
  texts: Course['known']['texts'],
): ShownSite['sources'] {
  const ofLectures = lectures.flatMap(({ path, slug }) =>
    [addresses.lecture(slug), addresses.slides(slug)].map((address) => [fileOf(address), [path]] as const),
  );
  const ofTexts = [...texts].map(
    ([address, chapters]) => [fileOf(address), chapters.map(({ path }) => path)] as const,
  );
  return Object.fromEntries([...ofTexts, ...ofLectures]);
}
