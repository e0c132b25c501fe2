import { setImmediate } from 'node:timers/promises';
import type { KeptDrawings } from '../../markdown/code/diagram-engine.ts';
import { renewLecturePage } from '../../pages/lecture/lecture-pages.ts';
import type { LecturePage, Page } from '../../pages/page.ts';
import type { Settings } from '../../source/settings.ts';
import { digestOf } from '../publish/mark.ts';
import type { PostHead } from '../read/parse-post.ts';
import { PostReader } from '../read/post-reader.ts';
import { readAgain, readLectureNow } from '../read/read-again.ts';
import { type KnownPages, unpackPages } from './carried-pages.ts';

/**
 * Prints the pages of a few lectures, those that the author has open, while another thread works on the whole course. Each is made
 * from its post as it is now, and of everything else as it was laid out last.
 */
export class PagePrinter {
  readonly #content: string;
  readonly #render: (page: Page) => string;
  readonly #reader = new PostReader(true);
  #now: KnownPages | undefined;
  /** What each file was last printed from. */
  readonly #printed = new Map<string, { readonly page: LecturePage; readonly html: string }>();
  readonly #renewed = new WeakMap<LecturePage, LecturePage>();
  /** Heads of the posts that were laid out, by their paths. */
  readonly #laidOut = new Map<
    string,
    { readonly text: string; readonly settings: string; readonly head: PostHead }
  >();
  /** Files whose first edit takes no longer than any other. */
  readonly #rehearsed = new Set<string>();
  #rehearsal: Promise<void> = Promise.resolve();

  /** @param content folder, absolute */
  constructor(content: string, render: (page: Page) => string) {
    this.#content = content;
    this.#render = render;
  }

  /** Takes over what was laid out, in place of everything before. */
  take(bytes: Uint8Array): void {
    this.#now = unpackPages(bytes, (path, text, settings) => this.#parseHead(path, text, settings));
    for (const file of this.#printed.keys()) if (!this.#now.pages.has(file)) this.#printed.delete(file);
    this.#rehearsal = this.#rehearsal.then(() => this.#rehearse());
  }

  /** A text that was laid out before says nothing new: what was printed since is what a post that breaks goes back to. */
  #parseHead(path: string, text: string, given: Settings): PostHead {
    const settings = JSON.stringify(given);
    const before = this.#laidOut.get(path);
    if (before?.text === text && before.settings === settings) return before.head;
    const head = this.#reader.parseHead(path, text, given);
    this.#laidOut.set(path, { text, settings, head });
    return head;
  }

  /** Resolves once the pages that were given so far are ready to be edited. */
  whenRehearsed(): Promise<void> {
    return this.#rehearsal;
  }

  /**
   * Reads and prints each page once before its post is edited. The first time takes ten times as long as the next, since code has to be
   * loaded and diagrams drawn. Between two pages, others may be printed.
   */
  async #rehearse(): Promise<void> {
    for (const file of this.#now?.pages.keys() ?? []) {
      const page = this.#now?.pages.get(file);
      if (!this.#now || !page || this.#rehearsed.has(file)) continue;
      this.#rehearsed.add(file);
      await setImmediate();
      // A fault in the post is reported when its page is requested.
      await readLectureNow(page.address, this.#now.known, this.#reader, this.#content)
        .then((lecture) => lecture && this.#render(renewLecturePage(page, lecture)))
        .catch(() => {});
    }
  }

  /**
   * A page with the current content of its post; undefined for one that only reading the whole course can tell.
   *
   * @param file below the output folder
   */
  async print(file: string): Promise<string | undefined> {
    const laidOut = this.#now?.pages.get(file);
    if (!this.#now || !laidOut) return undefined;
    const found = await readAgain(laidOut.address, this.#now.known, this.#reader, this.#content);
    if (found === 'other') return undefined;
    if (found === 'same') return this.#printOnce(file, laidOut);
    const before = this.#renewed.get(laidOut);
    const page = before?.lecture === found.lecture ? before : renewLecturePage(laidOut, found.lecture);
    this.#renewed.set(laidOut, page);
    return this.#printOnce(file, page);
  }

  #printOnce(file: string, page: LecturePage): string {
    const known = this.#printed.get(file);
    if (known?.page === page) return known.html;
    const html = this.#render(page);
    this.#printed.set(file, { page, html });
    return html;
  }
}

/** Drawings of a process that lives long: an author changes one at a time. */
export class DrawingsInMemory implements KeptDrawings {
  readonly #most: number;
  readonly #known = new Map<string, unknown>();

  constructor(most = 1000) {
    this.#most = most;
  }

  get<Result>(parts: readonly unknown[]): Result | undefined {
    return this.#known.get(digestOf(JSON.stringify(parts))) as Result | undefined;
  }

  keep<Result>(parts: readonly unknown[], result: Result): Result {
    if (this.#known.size >= this.#most) this.#known.clear();
    this.#known.set(digestOf(JSON.stringify(parts)), result);
    return result;
  }
}
