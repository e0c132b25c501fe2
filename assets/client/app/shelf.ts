import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import type { AppContents, AppState, KeptFile } from './app-contents.ts';
import { filesOf, type KeptList, toList } from './kept-lists.ts';
import {
  cacheName,
  dropAll,
  keepRecords,
  listCaches,
  readRecord,
  wanted,
  writeRecord,
} from './kept-records.ts';
import type { LongEvent } from './worker-scope.ts';

/** The name under which a list of files is in a build's cache. */
type ListName = { readonly path: string; readonly integrity: string };

/**
 * What one build has for lectures that are kept. A file is accepted only if it is, byte for byte, the one that the build wrote, so that
 * what is kept is always of one build, whatever is published meanwhile.
 */
export class Shelf {
  readonly #base: string;
  readonly #contents: AppContents;
  readonly #cache: string;
  #controller: PrecacheController;
  #whole: readonly string[] = [];

  constructor(base: string, contents: AppContents) {
    this.#base = base;
    this.#contents = contents;
    this.#cache = cacheName(base, contents.version);
    this.#controller = this.#newController([]);
  }

  /** Reads what is kept. */
  async open(): Promise<void> {
    const whole = await readRecord(this.#base, this.#record);
    if (whole.length > 0) await this.#show(whole);
  }

  async readState(): Promise<AppState> {
    return { whole: this.#whole, wanted: await readRecord(this.#base, wanted) };
  }

  /** True for what is kept; `url` is full. */
  has(url: string): boolean {
    return this.#controller.getCacheKeyForURL(bareUrl(url)) !== undefined;
  }

  find(url: string): Promise<Response | undefined> {
    return this.#controller.matchPrecache(bareUrl(url));
  }

  /** Keeps a lecture. If that fails, everything is as it was before. */
  async keep(slug: string, event: LongEvent): Promise<void> {
    const before = await readRecord(this.#base, wanted);
    try {
      await this.#fill([...new Set([...this.#whole, slug])], event);
      await writeRecord(this.#base, wanted, [...new Set([...before, slug])]);
    } catch (error) {
      await this.#clean(before, event);
      throw error;
    }
  }

  /** Removes a lecture. */
  async drop(slug: string, event: LongEvent): Promise<void> {
    const left = (await readRecord(this.#base, wanted)).filter((each) => each !== slug);
    if (left.length > 0) await writeRecord(this.#base, wanted, left);
    await this.#show(this.#whole.filter((each) => each !== slug));
    await this.#clean(left, event);
  }

  /** Fetches, for a build that is new, everything that the reader has chosen. Fails as a whole, and the build before stays. */
  async renew(event: LongEvent): Promise<void> {
    const chosen = await readRecord(this.#base, wanted);
    const known = chosen.filter((slug) => this.#contents.lectures[slug] !== undefined);
    if (known.length === 0) return;
    try {
      await this.#fill(known, event);
    } catch (error) {
      await caches.delete(this.#cache);
      throw error;
    }
  }

  /**
   * Leaves only what belongs to this build and is still chosen: a reader may have chosen again while it
   * waited.
   */
  async replaceOthers(event: LongEvent): Promise<void> {
    const chosen = await readRecord(this.#base, wanted);
    await this.#show(this.#whole.filter((slug) => chosen.includes(slug)));
    await this.#clean(chosen, event);
    for (const name of await listCaches(this.#base))
      if (name.split(' ').length > 2 && name !== this.#cache) await caches.delete(name);
    await keepRecords(this.#base, [wanted, this.#record]);
  }

  /** The record of the lectures that are there with all their files. */
  get #record(): string {
    return `whole-${this.#contents.version}`;
  }

  async #fill(slugs: readonly string[], event: LongEvent): Promise<void> {
    const names = this.#namesOf(slugs);
    const lists = await Promise.all(names.map((name) => this.#readList(name)));
    const controller = this.#newController([...names.map(toEntry), ...filesOf(lists, slugs).map(toKept)]);
    await this.#takeOver(controller);
    // Workbox fetches only while a worker is installed; ours also when a reader asks.
    const asInstall = { type: 'install', waitUntil: (work: Promise<unknown>) => event.waitUntil(work) };
    await controller.install(asInstall as unknown as Parameters<typeof controller.install>[0]);
    this.#controller = controller;
    this.#whole = slugs;
    await writeRecord(this.#base, this.#record, slugs);
  }

  /** Copies what another build left that is the same in this one, which saves loading it again. */
  async #takeOver(controller: PrecacheController): Promise<void> {
    const others = (await listCaches(this.#base)).filter((name) => name !== this.#cache);
    const cache = await caches.open(this.#cache);
    for (const key of controller.getURLsToCacheKeys().values()) {
      if (await cache.match(key)) continue;
      for (const cacheName of others) {
        const found = await caches.match(key, { cacheName });
        if (found) await cache.put(key, found);
        if (found) break;
      }
    }
  }

  /** Shows lectures whose files are there. */
  async #show(slugs: readonly string[]): Promise<void> {
    const names = slugs.length > 0 ? this.#namesOf(slugs) : [];
    const controller = this.#newController(names.map(toEntry));
    const lists = await Promise.all(
      names.map(async ({ path }) => {
        const response = await controller.matchPrecache(this.#urlOf(path));
        return response ? toList(await response.json()) : undefined;
      }),
    );
    const read = lists.filter((list) => list !== undefined);
    if (read.length < lists.length) return;
    this.#whole = slugs;
    this.#controller = this.#newController([...names.map(toEntry), ...filesOf(read, slugs).map(toKept)]);
    if (slugs.length > 0) await writeRecord(this.#base, this.#record, slugs);
  }

  /** Removes what no lecture needs, and everything once the last one is gone. */
  async #clean(chosen: readonly string[], event: LongEvent): Promise<void> {
    if (chosen.length === 0) await dropAll(this.#base);
    else if (this.#whole.length === 0) await caches.delete(this.#cache);
    else await this.#controller.activate(event as unknown as Parameters<PrecacheController['activate']>[0]);
  }

  #namesOf(slugs: readonly string[]): ListName[] {
    const { shared, lists, lectures } = this.#contents;
    const numbers = new Set(slugs.map((slug) => lectures[slug] ?? 0));
    return [
      { path: 'app/shared.json', integrity: shared },
      ...[...numbers].map((number) => ({
        path: `app/lectures-${number}.json`,
        integrity: lists[number - 1] ?? '',
      })),
    ];
  }

  async #readList({ path, integrity }: ListName): Promise<KeptList> {
    const response = await fetch(this.#urlOf(path), {
      integrity,
      cache: 'reload',
      credentials: 'same-origin',
    });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return toList(await response.json());
  }

  #newController(entries: readonly { path: string; integrity: string }[]): PrecacheController {
    const controller = new PrecacheController({ cacheName: this.#cache, fallbackToNetwork: false });
    controller.addToCacheList(
      entries.map(({ path, integrity }) => ({ url: this.#urlOf(path), revision: integrity, integrity })),
    );
    return controller;
  }

  #urlOf(path: string): string {
    return `${location.origin}${this.#base}${path}`;
  }
}

function toEntry({ path, integrity }: ListName): ListName {
  return { path, integrity };
}

function toKept([path, integrity]: KeptFile): ListName {
  return { path, integrity };
}

/** A page is the same whatever is searched for or jumped to in it, and under the name of its file. */
function bareUrl(url: string): string {
  return url.replace(/[?#].*$/s, '').replace(/\/index\.html$/, '/');
}
