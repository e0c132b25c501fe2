import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf } from '../../pages/addresses.ts';
import type { Page } from '../../pages/page.ts';
import { listOverrides } from '../overrides.mjs';
import { digestBytes, digestOf } from '../publish/mark.ts';
import { runningCode } from './code-key.mjs';
import { KeptResults } from './kept-results.ts';
import { keyOfPage } from './page-key.ts';

/**
 * Takes pages that say what they said from the site that is published, and prints the others. Only the digest of a page is kept: a file that is
 * missing, was edited or is another page is not taken.
 */
export class KeptPages {
  readonly #published: string;
  readonly #digests: KeptResults<string>;

  /**
   * @param course folder of the course, absolute
   * @param published folder of the site that the last build published, absolute
   */
  constructor(course: string, published: string) {
    this.#published = published;
    this.#digests = new KeptResults('pages', course);
  }

  /** The markup of a page, which `render` prints if it has to be printed. */
  print(page: Page, render: (page: Page) => string): string {
    const key = keyOfPage(page);
    if (key === undefined) return render(page);
    return this.#read(page, this.#digests.get(key)) ?? this.#keep(key, render(page));
  }

  save(): void {
    this.#digests.save();
  }

  #read({ address }: Page, digest: string | undefined): string | undefined {
    if (digest === undefined) return undefined;
    try {
      const bytes = readFileSync(join(this.#published, fileOf(address)));
      return digestBytes(bytes) === digest ? bytes.toString('utf8') : undefined;
    } catch {
      return undefined;
    }
  }

  #keep(key: string, html: string): string {
    this.#digests.keep(key, digestOf(html));
    return html;
  }
}

/**
 * Opens the pages of an earlier build.
 *
 * @param published folder of the site that may be there, absolute
 * @returns undefined where every page has to be printed: nothing is published yet, so that a build in a new clone does not pay for what no
 *   other will use; nothing is to be kept; or components of the course may read anything
 */
export function openKeptPages(course: string, published: string | undefined): KeptPages | undefined {
  const isPublished = published !== undefined && existsSync(published);
  if (!isPublished || runningCode() === undefined || listOverrides().length > 0) return undefined;
  return new KeptPages(course, published);
}
