import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { startStaticServer } from '../../../src/site/serve/static-server.ts';
import { launchChromium } from '../../browser/chromium.ts';
import { type OpenPage, openPage } from '../../browser/open-page.ts';

/** What the search of one built site costs. */
export type SearchCost = FolderSize & {
  /** Of the files, those that hold names and their words. */
  readonly names: FolderSize;
  /** Bytes with gzip that the first search moves, our own scripts and the names included; each in an empty browser. */
  readonly first: readonly number[];
  /** Bytes with gzip of each search after it. */
  readonly later: readonly number[];
  /** Milliseconds from the key stroke to the results on the screen, of each query when it is asked again. */
  readonly warm: readonly number[];
  /** On a slow line, each in an empty browser: milliseconds from the first key to the first hit, and to the whole answer. */
  readonly slow: readonly SlowAnswer[];
};

/** Files and their bytes on disk. */
type FolderSize = { readonly files: number; readonly size: number };

export type SlowAnswer = { readonly hit: number; readonly whole: number };

/** Milliseconds between the keys of a quick typist. */
const betweenKeys = 100;

/** A phone at the edge of a cell. */
const slowLine = { offline: false, latency: 400, downloadThroughput: 400_000, uploadThroughput: 400_000 };

/**
 * Measures the search of a built site in Chromium.
 *
 * @param folder of the site, at base path `/`
 * @param queries the first three open the search, each in a browser of its own
 */
export async function measureSearch(folder: string, queries: readonly string[]): Promise<SearchCost> {
  const server = await startStaticServer({ folder, base: '/', port: 0 });
  const browser = await launchChromium();
  try {
    const first: number[] = [];
    const slow: SlowAnswer[] = [];
    for (const query of queries.slice(0, 3)) {
      first.push(await measureFirst(browser, server.address, folder, query));
      slow.push(await measureSlow(browser, server.address, query));
    }
    const session = await measureSession(browser, server.address, folder, queries);
    return { ...(await measureFiles(folder)), first, slow, ...session };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function measureFiles(folder: string): Promise<Pick<SearchCost, 'files' | 'size' | 'names'>> {
  const search = await listFiles(join(folder, 'search'));
  const all = [...(await listFiles(join(folder, 'pagefind'))), ...search];
  const names = search.filter((path) => basename(path).startsWith('names'));
  return { ...(await sumSizes(all)), names: await sumSizes(names) };
}

async function sumSizes(paths: readonly string[]): Promise<FolderSize> {
  const sizes = await Promise.all(paths.map(async (path) => (await stat(path)).size));
  return { files: paths.length, size: sizes.reduce((sum, size) => sum + size, 0) };
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** Opens a page and waits for all that it loads by itself, which is not what search costs. */
async function openIdle(browser: Browser, address: string): Promise<OpenPage> {
  const opened = await openPage(browser);
  await opened.page.goto(address, { waitUntil: 'networkidle' });
  // The scripts of the page show the key once it works.
  await opened.page.waitForSelector('.search-open-key:not([hidden])', { state: 'attached' });
  return opened;
}

async function measureFirst(
  browser: Browser,
  address: string,
  folder: string,
  query: string,
): Promise<number> {
  const { page, close } = await openIdle(browser, address);
  const moved = countMoved(page, folder);
  await page.keyboard.press('/');
  await page.waitForSelector('.search-dialog[open]');
  await ask(page, query);
  await close();
  return moved();
}

/** Types a query on a page that has loaded, over a line that has become slow. */
async function measureSlow(browser: Browser, address: string, query: string): Promise<SlowAnswer> {
  const { page, close } = await openIdle(browser, address);
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slowLine);
  const start = performance.now();
  await page.keyboard.press('/');
  // Chinese does not come by single keys, which would be kept until the dialog has loaded.
  await waitInPage(page, '.search-dialog[open]');
  await page.keyboard.type(query);
  const answered = `.search-dialog[data-answered="${query.trim()}"]`;
  await waitInPage(page, `${answered} [role="option"]`);
  const hit = performance.now() - start;
  await waitInPage(page, `${answered}:not([data-state="searching"])`);
  const whole = performance.now() - start;
  await close();
  return { hit, whole };
}

/** Looks at each frame. `waitForSelector` looks ever more rarely, and at last twice a second. */
async function waitInPage(page: Page, selector: string): Promise<void> {
  await page.waitForFunction((wanted) => document.querySelector(wanted) !== null, selector);
}

async function measureSession(
  browser: Browser,
  address: string,
  folder: string,
  queries: readonly string[],
): Promise<Pick<SearchCost, 'later' | 'warm'>> {
  const { page, close } = await openPage(browser);
  await page.goto(address);
  await page.keyboard.press('/');
  await page.waitForSelector('.search-dialog[open]');
  const later: number[] = [];
  await ask(page, queries[0] ?? '');
  for (const query of queries.slice(1)) {
    const moved = countMoved(page, folder);
    await ask(page, query);
    later.push(await moved());
  }
  const warm: number[] = [];
  for (const query of queries) {
    // What comes sooner is taken for typed in one go, and asked once.
    await page.waitForTimeout(betweenKeys);
    warm.push(await ask(page, query));
  }
  await close();
  return { later, warm };
}

/**
 * Sums the sizes with gzip of the files that a page requests from now on; a file that is compressed already counts as it
 * is.
 */
function countMoved(page: Page, folder: string): () => Promise<number> {
  const paths = new Set<string>();
  const listen = (request: { url(): string }) => {
    const { hostname, pathname } = new URL(request.url());
    if (hostname === '127.0.0.1') paths.add(decodeURI(pathname));
  };
  page.on('request', listen);
  return async () => {
    page.off('request', listen);
    const sizes = await Promise.all([...paths].map((path) => weigh(join(folder, path))));
    return sizes.reduce((sum, size) => sum + size, 0);
  };
}

async function weigh(path: string): Promise<number> {
  const bytes = await readFile(path).catch(() => Buffer.alloc(0));
  return Math.min(bytes.length, gzipSync(bytes).length);
}

/** Types a query as a whole and waits until the whole answer is painted, in milliseconds. */
function ask(page: Page, query: string): Promise<number> {
  return page.evaluate(async (text) => {
    const field = document.querySelector<HTMLInputElement>('.search-dialog-field');
    const dialog = document.querySelector<HTMLDialogElement>('.search-dialog');
    if (!field || !dialog) throw new Error('There is no dialog.');
    const wanted = text.trim();
    dialog.dataset.answered = '';
    field.value = text;
    const start = performance.now();
    // No function here has a name: tsx would preserve it with a helper that the page does not have.
    const complete = new Promise<void>((resolve) => {
      new MutationObserver((_, observer) => {
        if (dialog.dataset.answered !== wanted || dialog.dataset.state === 'searching') return;
        observer.disconnect();
        resolve();
      }).observe(dialog, { attributes: true });
    });
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await complete;
    // Style and layout are part of what a reader waits for.
    dialog.getBoundingClientRect();
    return performance.now() - start;
  }, query);
}
