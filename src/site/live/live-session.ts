import { dirname, join, relative } from 'node:path';
import { isMarkdown } from '../../source/markdown-endings.ts';
import { Builder } from './builder.ts';
import { EarlierPages } from './earlier-pages.ts';
import { FolderHints } from './folder-hints.ts';
import { listSources, type Sources } from './list-sources.ts';
import { LiveReport } from './live-report.ts';
import type { LiveSite } from './live-site.ts';
import type { BuilderMessage, ShownSite } from './messages.ts';
import type { LiveWork } from './run-build-loop.ts';
import { readSnapshot, type Snapshot } from './snapshot.ts';

export type LivePlaces = {
  /** Folder of our own code, absolute, like the others. */
  readonly project: string;
  readonly content: string;
  readonly output: string;
};

/** Milliseconds between two looks at the disk without a hint: the least, and the most if looking takes long. */
const leastPause = 1000;
const mostPause = 5000;

/** Milliseconds that everything else waits for a browser that wants to see a page again first. */
const patience = 250;

/** Looking may take this share of the time. */
const share = 50;

/** One run of `npm start`: what it builds, and what it tells the author about that. */
export class LiveSession implements LiveWork {
  readonly #places: LivePlaces;
  readonly #site: LiveSite;
  readonly #address: (base: string) => string;
  readonly #builder: Builder;
  readonly #report = new LiveReport();
  readonly #hints = new FolderHints((path) => this.#glimpse(path));
  #sources: Sources = { files: new Map(), folders: new Set() };
  /** Every file of code that there was, since one that is gone is in no list. */
  readonly #code = new Set<string>();
  #pause = leastPause;
  #began = 0;
  #changed: readonly string[] = [];
  /** Lectures as they were shown before, until the course is laid out. */
  #earlier: EarlierPages | undefined;
  readonly #environment = () => ({
    ...process.env,
    LECTERN_OUTPUT: this.#places.output,
    LECTERN_LIVE: 'on',
  });
  #markAsked = () => {};
  /** Resolves once the builder has been asked for the course. */
  readonly #asked = new Promise<void>((done) => {
    this.#markAsked = done;
  });
  #isBegun = false;
  #isShown = false;
  /** Resolves once a browser has the page of the post that was edited last. */
  #seen: Promise<void> = Promise.resolve();
  #isEnded = false;

  /** @param address of the site below a base path, for the author to open */
  constructor(places: LivePlaces, site: LiveSite, address: (base: string) => string) {
    this.#places = places;
    this.#site = site;
    this.#address = address;
    this.#builder = new Builder(this.#environment, (message) => this.#hear(message));
  }

  async scan(previous: Snapshot): Promise<Snapshot> {
    const began = performance.now();
    const { project, content, output } = this.#places;
    // Watched before it is examined, so that changes in between give a hint.
    this.#hints.watch(this.#sources.folders);
    this.#sources = await listSources(project, content, output).catch(() => this.#sources);
    for (const [path, kind] of this.#sources.files) if (kind === 'code') this.#code.add(path);
    this.#hints.watch(this.#sources.folders);
    const snapshot = await readSnapshot(this.#sources.files.keys(), previous);
    this.#pause = Math.min(mostPause, Math.max(leastPause, (performance.now() - began) * share));
    return snapshot;
  }

  async build(changed: readonly string[]): Promise<void> {
    if (changed.some((path) => this.isUrgent(path))) await this.#builder.stop();
    this.#began = performance.now();
    this.#changed = changed;
    if (this.#isShown && changed.some(isMarkdown)) await this.#site.whenAsked(patience);
    const building = this.#builder.build(changed.length > 0 && changed.every(isMarkdown));
    this.#markAsked();
    await building;
  }

  /** Shows lectures as they were shown by an earlier start, as long as their posts are the same, while the course is read. */
  async showEarlier(): Promise<void> {
    const earlier = await EarlierPages.open(this.#environment(), this.#places.output).catch(() => undefined);
    if (!earlier || this.#isBegun) return;
    this.#earlier = earlier;
    const { shown, code } = earlier;
    const pages = earlier.readCourse();
    if (code !== undefined && pages) this.#builder.printEarlier(code, pages);
    this.#watchPosts(shown);
    this.#site.begin(shown);
    say(
      `${count(Object.keys(shown.sources).length, 'lecture')} can be opened below ${this.#address(shown.base)}lectures/ as last shown, while the course is read …`,
    );
  }

  /** A post that is edited before the sources are listed for the first time is noticed, too. */
  #watchPosts({ sources }: ShownSite): void {
    if (this.#sources.files.size > 0) return;
    const posts = Object.values(sources).flat();
    const files = new Map(posts.map((post) => [join(this.#places.content, post), 'content' as const]));
    this.#sources = { files, folders: new Set([...files.keys()].map((file) => dirname(file))) };
    this.#hints.watch(this.#sources.folders);
  }

  notice(changed: readonly string[]): void {
    const others = changed.filter((path) => !isMarkdown(path));
    if (others.length > 0) this.#earlier = undefined;
    if (others.length > 0)
      this.#site.outdate(others.every((path) => path.endsWith('.css')) ? 'styles' : 'files');
    // A page is made from its post when it is asked for, whatever else still has to be built.
    for (const path of changed.filter(isMarkdown)) this.#renew(path);
  }

  /**
   * Has a file of the site made from the current course.
   *
   * @returns its text, if it is not written
   */
  async freshen(file: string): Promise<string | undefined> {
    const earlier = await this.#earlier?.find(file);
    // By the time its post is edited, the printer has read it once, which takes ten times as long as the next.
    if (earlier !== undefined) void this.#builder.print(file);
    const now = earlier ?? (await this.#builder.print(file));
    if (now !== undefined) return now;
    await this.#asked;
    return this.#builder.freshen(file);
  }

  /** A post that may have changed: its own page looks by itself, before all sources are examined. */
  #glimpse(path: string): void {
    if (!isMarkdown(path) || !this.#sources.files.has(path)) return;
    if (this.#renew(path)) this.#seen = this.#site.whenAsked(patience);
  }

  /**
   * @param path absolute
   * @returns whether a browser is about to ask for its page
   */
  #renew(path: string): boolean {
    return this.#site.renew(relative(this.#places.content, path).replaceAll('\\', '/'));
  }

  /** Examining all sources takes as long as making a page, which therefore comes first. */
  async wait(): Promise<void> {
    await this.#hints.wait(this.#pause);
    await this.#seen;
  }

  isUrgent(path: string): boolean {
    return this.#code.has(path);
  }

  async interrupt(): Promise<void> {
    await this.#builder.stop();
  }

  /** Ends the process that builds. Resolves when it is gone. */
  async stop(): Promise<void> {
    this.#isEnded = true;
    await this.#builder.stop();
  }

  get isEnded(): boolean {
    return this.#isEnded;
  }

  /** Ends the process that builds, without waiting for that. */
  kill(): void {
    this.#builder.kill();
  }

  #hear(message: BuilderMessage): void {
    if (message.kind === 'begun') this.#begin(message);
    else if (message.kind === 'read') {
      process.stderr.write(this.#report.next(message.diagnostics));
      this.#site.report(message.diagnostics);
      if (!this.#isShown && message.lectures > 0)
        say(`Read ${count(message.lectures, 'lecture')}; laying out the pages …`);
    } else if (message.kind === 'shown') {
      this.#isBegun = true;
      this.#earlier = undefined;
      this.#site.show(message);
      this.#sayShown(message.base);
    } else if (message.kind === 'failed') {
      process.stderr.write(`${message.reason}\nThe next change starts another build.\n`);
      this.#site.fail(message.reason);
    }
  }

  /** A builder with new code begins again, while the site is there. */
  #begin(site: ShownSite): void {
    if (this.#isShown) return;
    this.#isBegun = true;
    const { base, sources } = site;
    this.#site.begin(site);
    say(
      `${count(Object.keys(sources).length, 'lecture')} can be opened below ${this.#address(base)}lectures/, while all are read for models, lists and search …`,
    );
  }

  #sayShown(base: string): void {
    const seconds = ((performance.now() - this.#began) / 1000).toFixed(1);
    if (this.#isShown) say(`Built ${this.#describeChanges()} in ${seconds} s.`);
    else
      say(
        `The site is at ${this.#address(base)}, after ${seconds} s. It follows every change; press Ctrl+C to stop.`,
      );
    this.#isShown = true;
  }

  #describeChanges(): string {
    const [first, ...others] = this.#changed;
    if (first === undefined) return 'again';
    const name = relative(process.cwd(), first);
    return others.length === 0 ? name : `${name} and ${count(others.length, 'other file')}`;
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
