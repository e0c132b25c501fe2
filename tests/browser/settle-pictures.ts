import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/**
 * Has every picture of a page asked for, wherever it is, and waits until the page has marked each as loaded or missing: until
 * then a picture that comes late, or never, may still change what is measured.
 */
export async function settlePictures(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const picture of document.images) picture.loading = 'eager';
  });
  const waiting = page.locator(':is(.figure, .picture):has(img[src]):not(.is-loaded, .is-missing)');
  await expect.poll(() => waiting.count()).toBe(0);
}
