import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileOf } from '../pages/addresses.ts';
import type { Page } from '../pages/page.ts';

/**
 * Prints pages and writes them below a folder, one after the other: no page waits in memory for another, and a
 * thousand small files written at once would only wait for the same disk.
 */
export function writePages(pages: Iterable<Page>, folder: string, render: (page: Page) => string): void {
  for (const page of pages) {
    const file = join(folder, fileOf(page.address));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, render(page));
  }
}
