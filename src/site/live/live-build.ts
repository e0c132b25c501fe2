import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { ExportFile } from '../../exports/export-file.ts';
import { addresses, fileOf } from '../../pages/addresses.ts';
import { renewLecturePage } from '../../pages/lecture/lecture-pages.ts';
import type { LecturePage, Page } from '../../pages/page.ts';
import { namesAddress } from '../../search/names-addresses.ts';
import { isMarkdown } from '../../source/markdown-endings.ts';
import { runningCode } from '../cache/code-key.mjs';
import type { BuildOptions } from '../options.ts';
import { checkContent, refuseEmpty } from '../read/check-content.ts';
import { type KeptReader, openKeptReader } from '../read/kept-reader.ts';
import { listContent } from '../read/list-content.ts';
import type { Course } from '../read/read-course.ts';
import { isWorkFolder } from '../read/work-folders.ts';
import { SiteBuild } from '../site-build.ts';
import type { BundleOptions } from '../write/bundle-assets.ts';
import { IndexWriter, writeNoIndex } from '../write/write-index.ts';
import { dropShadows } from '../write/write-pages.ts';
import { PagePacker } from './carried-pages.ts';
import { FirstPages } from './first-pages.ts';
import { keyOfPages, readSettingsText } from './key-of-pages.ts';
import { LiveAssets } from './live-assets.ts';
import { LiveFiles } from './live-files.ts';
import type { ShownSite } from './messages.ts';
import { PageKeeper } from './page-keeper.ts';
import { pruneSite } from './prune-site.ts';
import { findChanges, readSnapshot, type Snapshot } from './snapshot.ts';

/** What a build reports. */
export type Told = {
  /** Pages of lectures can be asked for, and nothing else yet. */
  readonly begun: (site: ShownSite) => void;
  readonly read: (course: Course) => void;
  /** Every page can be asked for. */
  readonly shown: (site: ShownSite) => void;
  /** Pages of lectures, packed for the thread that prints them from now on: see `PagePacker`. */
  readonly pages: (packed: Uint8Array) => void;
  /** The search data could not be made; the pages are there. */
  readonly failed: (error: unknown) => void;
};

/** The site as it is laid out: what can be asked for, by its file. */
type LaidOut = Pick<Course, 'known'> & {
  readonly pages: ReadonlyMap<string, Page>;
  readonly exports: ReadonlyMap<string, ExportFile>;
};

/** Before anything was built. */
const nothing = { pages: new Map<string, Page>(), exports: new Map<string, ExportFile>() };

/** Where the names for search are. */
const namesRoom = fileOf(namesAddress).replace(/[^/]*$/, '');

/**
 * The site under `npm start`. The course is read and its pages are laid out again after each change; a page is printed
 * when it is asked for, after its own post has been read again, so that it is never older than that.
 */
export class LiveBuild {
  readonly #kept: KeptReader;
  readonly #site: SiteBuild;
  readonly #assets = new LiveAssets();
  readonly #render: (page: Page) => string;
  readonly #told: Told;
  readonly #files: LiveFiles<Page | ExportFile>;
  /** Pages of lectures that were edited after the site was laid out, by those that were laid out. */
  readonly #renewed = new WeakMap<Page, LecturePage>();
  readonly #keeper: PageKeeper;
  readonly #packer = new PagePacker();
  #first: FirstPages | undefined;
  #laidOut: LaidOut | undefined;
  /** The posts as they were right before the course was read last. */
  #posts: Snapshot = new Map();
  /** The same, before it was read and laid out. */
  #laidOutPosts: Snapshot | undefined;
  /** Looks at the posts, each with the build that follows from it, one after another. */
  #looks: Promise<void> = Promise.resolve();
  /** The one that has not begun. */
  #nextLook: Promise<void> | undefined;
  /** The work on each file, one piece after another, so that a later reading is never written first. */
  readonly #turns = new Map<string, Promise<void>>();
  #building: Promise<void> | undefined;
  #finished: Promise<void> = Promise.resolve();
  #names: Promise<void> = Promise.resolve();
  /** The state of the site that these belong to. */
  #namesOf: LaidOut | undefined;
  readonly #index: IndexWriter;
  readonly #namesFiles: LiveFiles<string>;

  constructor(options: BuildOptions, render: (page: Page) => string, told: Told) {
    this.#kept = openKeptReader(options);
    this.#site = new SiteBuild(options, this.#kept);
    this.#render = render;
    this.#told = told;
    this.#files = new LiveFiles(options.output);
    this.#namesFiles = new LiveFiles(options.output);
    this.#index = new IndexWriter(options.output);
    this.#keeper = new PageKeeper(options.content);
  }

  /**
   * Reads the course and lays it out, from what is on the disk now.
   *
   * @throws whatever prevents the site from being built
   */
  async build(): Promise<void> {
    const before = this.#building;
    const building = (async () => {
      await before?.catch(() => {});
      await this.#layOut();
    })();
    this.#building = building;
    try {
      await building;
    } finally {
      if (this.#building === building) this.#building = undefined;
    }
  }

  /**
   * The same where nothing but posts has changed: a request for names may have laid these out already.
   *
   * @throws as `build`
   */
  buildPosts(): Promise<void> {
    return this.#buildIf(async () => this.#laidOutPosts !== this.#posts || (await this.#haveChanged()));
  }

  #buildIf(isDue: () => Promise<boolean>): Promise<void> {
    const before = this.#looks;
    this.#looks = (async () => {
      await before.catch(() => {});
      await this.#building?.catch(() => {});
      if (await isDue()) await this.build();
    })();
    return this.#looks;
  }

  /**
   * Makes a file from the current course, if it is one of those that are made on request.
   *
   * @param file below the output folder; a folder means its index
   */
  async freshen(file: string): Promise<void> {
    if (!this.#laidOut) return this.#freshenFirst(file);
    const { pages, exports } = this.#laidOut;
    const index = `${file}/index.html`;
    const path = pages.has(index) ? index : file;
    const exported = exports.get(path);
    if (pages.has(path)) await this.#inTurn(path, () => this.#freshenPage(path));
    else if (exported) this.#files.write(path, exported, () => exported.content);
    else if (path.startsWith(namesRoom)) await this.#freshenNames();
    else if (this.#isMissing(path)) await this.#layOutChanges();
  }

  /** True for a file of the course that the site does not have: a post may show it since it was edited. */
  #isMissing(file: string): boolean {
    const { content, output } = this.#site.options;
    return !existsSync(join(output, file)) && existsSync(join(content, file));
  }

  /** True for a file that can be made now, though other files may have to wait for the course. */
  canFreshen(file: string): boolean {
    return this.#laidOut !== undefined || this.#first?.has(file) === true;
  }

  async #freshenFirst(file: string): Promise<void> {
    const page = await this.#first?.find(file);
    // Its text is that of the whole course, too, if its lecture turns out to be the same.
    if (page) this.#print(file, page);
  }

  /** Resolves once everything that is not made on request is made, for the states of the site so far. */
  whenFinished(): Promise<void> {
    return this.#finished;
  }

  async #inTurn(file: string, work: () => Promise<void>): Promise<void> {
    const turn = (this.#turns.get(file) ?? Promise.resolve()).catch(() => {}).then(work);
    this.#turns.set(file, turn);
    try {
      await turn;
    } finally {
      if (this.#turns.get(file) === turn) this.#turns.delete(file);
    }
  }

  /** Names are of the whole course, so that they wait until every post that has changed is laid out. */
  async #freshenNames(): Promise<void> {
    await this.#layOutChanges();
    await this.#writeNames();
  }

  /** A search asks for a dozen files at a time: one look at the posts that begins after they were asked for will do for all of them. */
  #layOutChanges(): Promise<void> {
    this.#nextLook ??= this.#buildIf(() => {
      this.#nextLook = undefined;
      return this.#haveChanged();
    }).catch(() => {});
    return this.#nextLook;
  }

  async #haveChanged(): Promise<boolean> {
    return findChanges(this.#posts, await this.#readPosts()).length > 0;
  }

  async #readPosts(): Promise<Snapshot> {
    const { content, output, showsWithheld } = this.#site.options;
    const { files } = await listContent(content, isWorkFolder(content, output, showsWithheld));
    return readSnapshot(
      files.filter(isMarkdown).map((path) => join(content, path)),
      this.#posts,
    );
  }

  async #freshenPage(file: string): Promise<void> {
    const laidOut = this.#laidOut;
    const now = await this.#findNow(file, laidOut);
    if (now !== 'other') {
      if (now) this.#print(file, now);
      if (now && this.#keepPage(file, now)) this.#keeper.save();
      return;
    }
    await (this.#building ?? this.build());
    // Once more, since the post may have changed again. If nothing was built, there is nothing newer to print.
    if (this.#laidOut !== laidOut) await this.#freshenPage(file);
  }

  /** A page with the current content of its own post; nothing if the site has no such page. */
  async #findNow(file: string, laidOut: LaidOut | undefined): Promise<Page | 'other' | undefined> {
    const page = laidOut?.pages.get(file);
    if (!laidOut || !page) return undefined;
    const found = await this.#site.readAgain(postAddressOf(page), laidOut);
    if (found === 'same') return page;
    if (found === 'other' || page.kind !== 'lecture') return 'other';
    const known = this.#renewed.get(page);
    const renewed = known?.lecture === found.lecture ? known : renewLecturePage(page, found.lecture);
    this.#renewed.set(page, renewed);
    return renewed;
  }

  #print(file: string, page: Page): void {
    this.#files.write(file, page, () => this.#site.print(page, this.#render));
  }

  async #layOut(): Promise<void> {
    const { content, output } = this.#site.options;
    const posts = await this.#readPosts();
    this.#posts = posts;
    const settings = await readSettingsText(content);
    await checkContent(content);
    if (!this.#laidOut) await this.#begin();
    const course = await this.#site.prepare(process.env, (options) => this.#assets.bundle(options));
    this.#told.read(course);
    refuseEmpty(course, 'published');
    const exports = this.#site.listExports();
    const pages = [...this.#site.pages];
    const all = new Set([
      ...this.#site.files,
      ...[...pages, ...exports].map(({ address }) => fileOf(address)),
    ]);
    await pruneSite(output, all);
    this.#files.keepOnly(all);
    await this.#site.writeFiles();
    const byFile = new Map(pages.map((page) => [fileOf(page.address), page]));
    const missing = byFile.get(fileOf(addresses.notFound));
    if (missing) this.#print(fileOf(addresses.notFound), missing);
    const laidOut: LaidOut = {
      known: course.known,
      pages: new Map(dropShadows(pages, output).map((page) => [fileOf(page.address), page])),
      exports: new Map(exports.map((file) => [fileOf(file.address), file])),
    };
    this.#laidOut = laidOut;
    this.#laidOutPosts = posts;
    this.#first = undefined;
    this.#beginKeeping(laidOut, settings);
    const lectures = pages.filter((page) => page.kind === 'lecture');
    this.#told.pages(this.#packer.pack(lectures, course.known, (head) => this.#site.textOf(head)));
    this.#told.shown(this.#site.shown);
    this.#finished = this.#finished.then(() => this.#finish(laidOut)).catch(this.#told.failed);
  }

  /** Whatever is wrong with the course is found when all of it is read. */
  async #begin(): Promise<void> {
    const site = new SiteBuild(this.#site.options, this.#kept);
    const bundle = (options: BundleOptions) => this.#assets.bundle(options);
    this.#first = await FirstPages.begin(this.#posts.size, this.#kept.reader, site, bundle).catch(
      () => undefined,
    );
    if (!this.#first) return;
    this.#told.pages(this.#first.pack(this.#packer));
    this.#told.begun(this.#first.shown);
  }

  /** Makes what search needs, unless the site has changed again by then. */
  async #finish(laidOut: LaidOut): Promise<void> {
    if (laidOut !== this.#laidOut) return;
    // What was read is there for the next start, however soon this one ends.
    this.#site.saveKept();
    await this.#writeNames();
    await this.#whenLaidOut();
    if (laidOut !== this.#laidOut) return;
    const { hasSearch, output } = this.#site.options;
    const { index } = this.#site;
    if (hasSearch) await this.#index.writeSections(index);
    await this.#keepPages(laidOut);
    if (laidOut !== this.#laidOut) return;
    await (hasSearch ? this.#index.writePagefind(index) : writeNoIndex(output));
    this.#site.saveKept();
  }

  #beginKeeping({ pages }: LaidOut, settings: string): void {
    const { options, ownFiles, shown } = this.#site;
    const key = keyOfPages({ options, settings, code: runningCode(), assets: this.#assets.key });
    const site = key === undefined ? undefined : { key, base: shown.base, ...ownFiles };
    this.#keeper.begin(site, (file) => pages.has(file));
  }

  async #keepPages(laidOut: LaidOut): Promise<void> {
    for (const [file, page] of laidOut.pages) {
      if (laidOut !== this.#laidOut) return;
      if (this.#keepPage(file, page)) await setImmediate();
    }
    this.#keeper.keepCourse(() => this.#packer.packWhole());
    this.#keeper.save();
  }

  /**
   * Keeps the page of a lecture for the next start, if it is as it was laid out.
   *
   * @returns whether it does
   */
  #keepPage(file: string, page: Page): boolean {
    const { pages, known } = this.#laidOut ?? { ...nothing, known: undefined };
    const head = page.kind === 'lecture' && pages.get(file) === page && known?.lectures.get(page.address);
    const text = head ? this.#site.textOf(head) : undefined;
    if (!head || text === undefined) return false;
    const isWritten = this.#files.sourceOf(file) === page;
    this.#keeper.keep(file, head.path, text, () =>
      isWritten ? this.#files.textOf(file) : this.#render(page),
    );
    return true;
  }

  /** Writes the names for search, once for each state of the site. */
  #writeNames(): Promise<void> {
    const laidOut = this.#laidOut;
    if (this.#namesOf !== laidOut) {
      this.#namesOf = laidOut;
      this.#names = this.#names.catch(() => {}).then(() => this.#makeNames());
    }
    return this.#names;
  }

  /** Once more if the site is laid out again meanwhile: by then it has pages whose texts are not printed. */
  async #makeNames(): Promise<void> {
    for (;;) {
      const laidOut = this.#laidOut;
      await this.#printTexts();
      await this.#whenLaidOut();
      if (laidOut !== this.#laidOut) continue;
      this.#namesOf = laidOut;
      const write = (address: string, text: string) =>
        this.#namesFiles.write(address.slice(1), text, () => text);
      return this.#site.writeNames({ write });
    }
  }

  /** Resolves once no layout is under way, whether or not it succeeded. */
  async #whenLaidOut(): Promise<void> {
    while (this.#building) await this.#building.catch(() => {});
  }

  /**
   * Prints the pages that search needs, unless they are there with the same text; between two of them, other requests may be served. A post that was
   * edited since it was laid out is not read again: the site will be laid out once more.
   */
  async #printTexts(): Promise<void> {
    for (const file of this.#site.searched.map(fileOf)) {
      const isMissing = () => textOf(this.#textNow(file)) !== textOf(this.#files.sourceOf(file));
      if (!isMissing()) continue;
      await setImmediate();
      await this.#inTurn(file, async () => {
        const page = this.#textNow(file);
        if (page && isMissing()) this.#print(file, page);
      });
    }
  }

  /** The page with the newest text that is known. */
  #textNow(file: string): Page | undefined {
    const page = this.#laidOut?.pages.get(file);
    return page && (this.#renewed.get(page) ?? page);
  }
}

/** Where the post of a page is shown in the first place. */
function postAddressOf(page: Page): string {
  return page.kind === 'slides' ? addresses.lecture(page.lecture.slug) : page.address;
}

/** The part of a page that search finds: not what it shows of others. */
function textOf(page: Page | ExportFile | undefined): unknown {
  return page && 'kind' in page && page.kind === 'lecture' ? page.lecture : page;
}
