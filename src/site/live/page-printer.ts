import { join } from 'node:path';
import type { Lecture } from '../../lecture/lecture.ts';
import type { KeptDrawings } from '../../markdown/code/diagram-engine.ts';
import { placeLecture } from '../../pages/lecture/lecture-pages.ts';
import type { Page } from '../../pages/page.ts';
import { digestOf } from '../publish/mark.ts';
import { PostReader } from '../read/post-reader.ts';
import { readLecture } from '../read/read-again.ts';
import { CarriedPages, type KnownPage } from './carried-pages.ts';

/** How many pages are kept as they were printed, with how their posts were read: those that were asked for last. */
const mostOpen = 8;

/** A page that was asked for. */
class OpenPage {
  readonly reader = new PostReader(true);
  /** Digest of the text that the page was laid out from. */
  laidOut: string | undefined;
  /** Digest of the last text without errors that the reader has read. */
  good: string | undefined;
  printed: { readonly lecture: Lecture; readonly page: KnownPage; readonly html: string } | undefined;
}

/**
 * Prints pages of lectures while another thread works on the whole course. Each is made from its post as it is now, and of everything else
 * as it was laid out last.
 */
export class PagePrinter {
  readonly #content: string;
  readonly #render: (page: Page) => string;
  readonly #pages = new CarriedPages();
  /** By their files, the one that was asked for last at the end. */
  readonly #open = new Map<string, OpenPage>();
  #isReady: Promise<unknown> = Promise.resolve();

  /** @param content folder, absolute */
  constructor(content: string, render: (page: Page) => string) {
    this.#content = content;
    this.#render = render;
  }

  /** Takes over what was laid out, in place of everything before. */
  take(bytes: Uint8Array): void {
    this.#pages.take(bytes);
    for (const [file, open] of this.#open) {
      const laidOut = this.#pages.textOf(file);
      // A text that was laid out before says nothing new: what was printed since is what a post that breaks goes back to.
      const isNews = laidOut !== open.laidOut && laidOut !== open.good;
      open.laidOut = laidOut;
      if (!isNews) continue;
      this.#open.delete(file);
      // So that its last state is known when its author breaks it.
      this.#isReady = this.#isReady.then(() => this.print(file)).catch(() => {});
    }
  }

  /** Resolves once the pages that were asked for are ready to be edited, as they were taken over last. */
  async whenReady(): Promise<void> {
    await this.#isReady;
  }

  /**
   * A page with the current content of its post; undefined for one that only reading the whole course can tell, and for one whose post has an
   * error and has not been read without it.
   *
   * @param file below the output folder
   */
  async print(file: string): Promise<string | undefined> {
    const page = this.#pages.find(file);
    if (!page) return undefined;
    const { post, known, surroundings } = page;
    const open = this.#openPage(file);
    const { head } = await open.reader.readHead(post.path, join(this.#content, post.path), known.settings);
    if (!head || !open.reader.isGood(head)) return undefined;
    const lecture = await readLecture(head, post, known, open.reader);
    if (!lecture) return undefined;
    open.good = digestOf(open.reader.textOf(head) ?? '');
    const before = open.printed;
    if (before?.lecture === lecture && before.page === page) return before.html;
    const html = this.#render(placeLecture(surroundings, lecture));
    open.printed = { lecture, page, html };
    return html;
  }

  #openPage(file: string): OpenPage {
    const open = this.#open.get(file) ?? new OpenPage();
    open.laidOut ??= this.#pages.textOf(file);
    this.#open.delete(file);
    this.#open.set(file, open);
    for (const first of this.#open.keys()) if (this.#open.size > mostOpen) this.#open.delete(first);
    return open;
  }
}

/** Drawings of a process that lives long: an author changes one at a time. */
export class DrawingsInMemory implements KeptDrawings {
  readonly #most: number;
  readonly #earlier: Pick<KeptDrawings, 'get'>;
  readonly #known = new Map<string, unknown>();

  /** @param earlier what earlier commands drew */
  constructor(most: number, earlier: Pick<KeptDrawings, 'get'> = { get: () => undefined }) {
    this.#most = most;
    this.#earlier = earlier;
  }

  get<Result>(parts: readonly unknown[]): Result | undefined {
    const known = this.#known.get(digestOf(JSON.stringify(parts))) as Result | undefined;
    return known ?? this.#earlier.get(parts);
  }

  keep<Result>(parts: readonly unknown[], result: Result): Result {
    if (this.#known.size >= this.#most) this.#known.clear();
    this.#known.set(digestOf(JSON.stringify(parts)), result);
    return result;
  }
}
