import { fileOf } from '../../pages/addresses.ts';
import type { Page } from '../../pages/page.ts';
import type { TextPiece } from '../../search/section-index.ts';
import { runningCode } from '../cache/code-key.mjs';
import { KeptResults } from '../cache/kept-results.ts';
import { keyOfPage } from '../cache/page-key.ts';
import type { PrintedTexts } from './printed-texts.ts';
import type { Stage } from './stage.ts';

/** What is known of a page from a build that printed it. */
type Print = {
  /** Of its file. */
  readonly digest: string;
  /** What search finds in it. */
  readonly pieces?: readonly TextPiece[];
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
    const key = this.#stage.hasPublished && this.#known?.hasAny ? keyOfPage(page) : undefined;
    const print = key && this.#known?.get(key);
    if (!print || !this.#stage.leave(fileOf(page.address), print.digest)) return false;
    if (print.pieces) this.#texts.put(page.address, print.pieces);
    return true;
  }

  /**
   * Remembers a page that was just printed.
   *
   * @param digest of its file
   */
  keep(page: Page, digest: string): void {
    const key = this.#known && keyOfPage(page);
    if (!key) return;
    const pieces = this.#texts.get(page.address);
    this.#known?.keep(key, { digest, ...(pieces && { pieces }) });
  }

  save(): void {
    this.#known?.save();
  }
}
