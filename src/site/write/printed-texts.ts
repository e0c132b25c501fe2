import { compareText } from '../../collections/compare-text.ts';
import type { Page } from '../../pages/page.ts';
import { cutPage } from '../../search/cut-text.ts';
import type { TextPiece } from '../../search/section-index.ts';
import { isSearched } from './is-searched.ts';

/** The texts of the pages that search finds words in, cut while each page is printed, so that none is read back. */
export class PrintedTexts {
  readonly #pieces = new Map<string, readonly TextPiece[]>();

  /** Keeps the text of a page that was printed, if search finds words in it, in place of its former text. */
  keep(page: Page, html: string): void {
    const { address } = page;
    if (isSearched(page)) this.#pieces.set(address, cutPage({ address, html }));
  }

  /** The text of a page, if search finds words in it and it was printed. */
  get(address: string): readonly TextPiece[] | undefined {
    return this.#pieces.get(address);
  }

  /** Takes the text of a page that was printed earlier. */
  put(address: string, pieces: readonly TextPiece[]): void {
    this.#pieces.set(address, pieces);
  }

  /** Forgets the texts of all other pages, which the site has no more. */
  keepOnly(addresses: ReadonlySet<string>): void {
    for (const address of this.#pieces.keys()) if (!addresses.has(address)) this.#pieces.delete(address);
  }

  /**
   * The texts of some pages, in their own order: sections and Pagefind's records are numbered by it, and the numbers are part
   * of the files.
   *
   * @throws Error for a page that was not printed, which is a mistake of ours
   */
  list(addresses: readonly string[]): TextPiece[] {
    return [...addresses].sort(compareText).flatMap((address) => {
      const pieces = this.#pieces.get(address);
      if (!pieces) throw new Error(`The text of ${address} was not printed.`);
      return pieces;
    });
  }
}
