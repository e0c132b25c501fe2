import type { Page } from 'playwright-core';

/** What the search of the full text reads: the sections, and the program of Pagefind where these have nothing. */
export const fullText = /\/pagefind\/(?:sections\/|wasm\.)/;

/**
 * Keeps answers from a page, as a slow network does, until they are released.
 *
 * @param pattern of the addresses that wait
 * @returns what releases them and all later ones
 */
export async function holdBack(page: Page, pattern: string | RegExp): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((done) => {
    release = done;
  });
  await page.route(pattern, async (route) => {
    await released;
    await route.fallback();
  });
  return release;
}
