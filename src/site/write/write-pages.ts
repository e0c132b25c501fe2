import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { addresses, fileOf, hrefOf } from '../../pages/addresses.ts';
import type { Page } from '../../pages/page.ts';
import { fileKey } from '../../source/file-key.ts';
import type { PrintedPages } from './printed-pages.ts';
import type { Stage } from './stage.ts';

/**
 * Prints pages and writes them, one after another: no page waits in memory for another. A page that would be the same as in the published site
 * is not printed.
 */
export function writePages(
  pages: Iterable<Page>,
  { stage, printed }: { readonly stage: Stage; readonly printed?: PrintedPages },
  render: (page: Page) => string,
): void {
  for (const page of pages) {
    if (printed?.leave(page)) continue;
    const digest = stage.write(fileOf(page.address), render(page));
    printed?.keep(page, digest);
  }
}

/**
 * Leaves out redirects from an address that the disk does not distinguish from their target, `/lectures/VLM/` on a
 * Mac: there, the page itself answers.
 *
 * @param folder of a site whose other pages are written
 */
export function dropShadows(pages: readonly Page[], folder: string): readonly Page[] {
  const isTold = !existsSync(join(folder, addresses.notFound.toUpperCase()));
  if (isTold) return pages;
  return pages.filter(
    (page) =>
      page.kind !== 'redirect' || fileKey(hrefOf(page.address, page.site.base)) !== fileKey(page.target),
  );
}
