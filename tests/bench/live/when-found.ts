import type { Page } from 'playwright-core';

/** Milliseconds that one look at the results may take. */
const look = 500;

/**
 * Loads the search page again and again until one of its results says a word.
 *
 * @param word that nothing else on the site says
 * @returns the moment, or undefined if that was not in time
 */
export async function whenFound(
  page: Page,
  address: string,
  word: string,
  patience: number,
): Promise<number | undefined> {
  const end = Date.now() + patience;
  const found = page.locator('main mark', { hasText: word }).first();
  while (Date.now() < end) {
    await page.goto(new URL(`search/?q=${word}`, address).href);
    const isThere = await found.waitFor({ timeout: look }).then(
      () => true,
      () => false,
    );
    if (isThere) return Date.now();
  }
  return undefined;
}
