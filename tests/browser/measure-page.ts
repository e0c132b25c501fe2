import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { Page, ViewportSize } from 'playwright-core';
import { type OpenPage, openPage } from './open-page.ts';
import type { ServedSite } from './serve-site.ts';

declare global {
  /** What a page reports about its own layout, in pages that `measurePage` opened. */
  var facts: typeof import('./page-facts/page-facts.ts');
}

/** Bundled, since a page knows no TypeScript and no modules of ours. */
const [bundle] = buildSync({
  entryPoints: [join(import.meta.dirname, 'page-facts/page-facts.ts')],
  bundle: true,
  format: 'iife',
  globalName: 'facts',
  footer: { js: 'globalThis.facts = facts;' },
  write: false,
}).outputFiles;

/**
 * Opens a page that can be asked for its faults, as `facts`. All of it is laid out, even what a browser would leave until a reader comes near, nothing moves, and a page that redirects stays.
 *
 * @param ready what has to be there before it is measured, where scripts build the page
 * @example
 * const { page } = await measurePage(site, '/models/');
 * expect(await page.evaluate(() => facts.findLayoutFaults())).toEqual([]);
 */
export async function measurePage(site: ServedSite, path: string, ready = 'h1'): Promise<OpenPage> {
  const opened = await openPage(site.browser);
  const { page } = opened;
  const address = site.urlOf(path);
  await page.route(
    (url) => url.href !== address.split('#')[0],
    (route) =>
      route.request().resourceType() === 'document' ? route.fulfill({ status: 204 }) : route.fallback(),
  );
  await page.goto(address);
  await page.locator(ready).first().waitFor();
  await addFacts(page);
  await page.evaluate(async () => {
    facts.addRules('* { content-visibility: visible !important; }');
    await document.fonts.ready;
  });
  return opened;
}

/** Makes the page that is open now report on itself. */
export async function addFacts(page: Page): Promise<void> {
  await page.evaluate(bundle?.text ?? '');
}

/** Gives a page another window, and its scripts a frame to see it. */
export async function resizePage(page: Page, window: ViewportSize): Promise<void> {
  await page.setViewportSize(window);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
}
