import { fileOf } from '../../pages/addresses.ts';
import type { Page } from '../../pages/page.ts';
import type { TextPiece } from '../../search/section-index.ts';
import { runningCode } from '../cache/code-key.mjs';
import { KeptResults } from '../cache/kept-results.ts';
import { keyOfPage, keyOfSources } from '../cache/page-key.ts';
import type { PrintedTexts } from './printed-texts.ts';
import type { Stage } from './stage.ts';

/** What is known of a page from a build that printed it. */
type Print = {
  /** Of its file. */
  readonly digest: string;
  /** What search finds in it. */
  readonly pieces?: readonly TextPiece[];
  /** Of what it shows. */
  readonly key: string;
};

/**
 * Which pages need not be printed, since they would be the same as in the published site: those of which an earlier build printed what they
 * show, with the same code.
 */
export class PrintedPages {
  readonly #stage: Stage;
  readonly #texts: PrintedTexts;
  readonly #known: KeptResults<Print> | undefined;

  /**
   * @param course folder of the course, absolute
   * @param texts of the pages that search finds words in, printed now or earlier
   */
  constructor(course: string, stage: Stage, texts: PrintedTexts) {
    this.#stage = stage;
    this.#texts = texts;
    this.#known = runningCode() === undefined ? undefined : new KeptResults('prints', course);
  }

  /** Leaves a page as it is published; false if it must be printed. */
  leave(page: Page): boolean {
    const print = this.#stage.hasPublished && this.#known?.hasAny ? this.#find(page) : undefined;
    if (!print || !this.#stage.leave(fileOf(page.address), print.digest)) return false;
    if (print.pieces) this.#texts.put(page.address, print.pieces);
    return true;
  }

  /** By what it is made from, or else by what it shows. */
  #find(page: Page): Print | undefined {
    const sources = keyOfSources(page);
    const known = sources && this.#known?.get(sources);
    // What is asked for is kept: the same page may be made from something else the next time.
    if (known) return this.#known?.get(known.key) ?? known;
    const key = keyOfPage(page);
    const print = key && this.#known?.get(key);
    if (print && sources) this.#known?.keep(sources, print);
    return print || undefined;
  }

  /**
   * Remembers a page that was just printed.
   *
   * @param digest of its file
   */
  keep(page: Page, digest: string): void {
    const key = this.#known && keyOfPage(page);
    if (key === undefined) return;
    const pieces = this.#texts.get(page.address);
    const print = { digest, ...(pieces && { pieces }), key };
    for (const each of [key, keyOfSources(page) ?? key]) this.#known?.keep(each, print);
  }

  save(): void {
    this.#known?.save();
  }
}
