import { digestOf } from '../publish/mark.ts';
import { KeptPages, type KeptSite } from './kept-pages.ts';

/** Keeps pages of lectures for the next start, each once for every text of its post. */
export class PageKeeper {
  readonly #kept: KeptPages;
  #site: KeptSite | undefined;
  #pages = new Map<string, KeptSite['pages'][string]>();
  /** What the pages were last asked to be kept for. */
  readonly #texts = new Map<string, string>();
  #isNew = false;

  /** @param content folder, absolute */
  constructor(content: string) {
    this.#kept = new KeptPages(content);
  }

  /**
   * Keeps pages of this site from now on. What was kept of another one no longer counts.
   *
   * @param site none where nothing is to be kept
   * @param has whether the site has a page
   */
  begin(site: Omit<KeptSite, 'pages'> | undefined, has: (file: string) => boolean): void {
    const isSame = site !== undefined && this.#site?.key === site.key;
    const known = isSame ? this.#pages : Object.entries((site && this.#kept.readSite(site.key)?.pages) ?? {});
    this.#pages = new Map([...known].filter(([file]) => has(file)));
    if (!isSame) this.#texts.clear();
    this.#isNew = true;
    this.#site = site && { ...site, pages: {} };
  }

  /**
   * @param file of the page
   * @param post that it is made from, below the content folder, and its text
   */
  keep(file: string, post: string, text: string, html: () => string): void {
    if (!this.#site || this.#texts.get(file) === text) return;
    this.#texts.set(file, text);
    const known = this.#pages.get(file);
    const digest = digestOf(text);
    if (known?.text === digest && known.post === post) return;
    this.#kept.writePage(this.#site.key, file, digest, html());
    this.#pages.set(file, { post, text: digest });
    this.#isNew = true;
  }

  /** Keeps what it takes to make these pages of other posts. */
  keepCourse(pack: () => Uint8Array): void {
    if (this.#site) this.#kept.writeCourse(this.#site.key, pack());
  }

  /** Notes what is kept. */
  save(): void {
    if (!this.#site || !this.#isNew) return;
    this.#kept.writeSite({ ...this.#site, pages: Object.fromEntries(this.#pages) });
    this.#isNew = false;
  }
}
