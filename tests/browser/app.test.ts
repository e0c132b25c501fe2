import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type StaticServer, startStaticServer } from '../../src/site/serve/static-server.ts';
import { fixtureCourse, startBuild } from '../site/build-site.ts';
import { borrowBrowser } from './borrow-browser.ts';
import { findViolations } from './find-violations.ts';

const base = '/vlm/';

/** The course as it is published at first, later, and once its author has turned the app off. */
const versions = {
  A: { text: 'A', settings: 'accent: "#0b5394"' },
  B: { text: 'B', settings: 'accent: "#8a1253"' },
  off: { text: 'A', settings: 'app: false' },
} as const;

type Version = keyof typeof versions;

let work: string;
let server: StaticServer | undefined;
let port = 0;
/** What is published. */
let version: Version = 'A';

const folderOf = (name: Version) => join(work, name, 'site');

/** Gives the lecture and the look of the site a mark of their own. */
async function build(name: Version): Promise<void> {
  const content = join(work, name, 'content');
  await cp(fixtureCourse, content, { recursive: true });
  const { text, settings } = versions[name];
  await appendFile(join(content, 'lectures/2026-05-06-media.md'), `\n\nThis is version ${text}.\n`);
  await appendFile(join(content, 'site.yaml'), `\n${settings}\n`);
  const { exitCode, output } = await startBuild({ content, folder: folderOf(name), base }).ended;
  if (exitCode !== 0) throw new Error(output);
}

async function publish(name: Version): Promise<void> {
  version = name;
  await serve();
}

async function serve(): Promise<void> {
  await server?.close();
  server = await startStaticServer({ folder: folderOf(version), base, port });
  port = Number(new URL(server.address).port);
}

/** From now on there is no network. */
async function stop(): Promise<void> {
  await server?.close();
  server = undefined;
}

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'app-'));
  for (const name of Object.keys(versions) as Version[]) await build(name);
}, 400_000);
beforeEach(() => publish('A'));
afterAll(async () => {
  await server?.close();
  await rm(work, { recursive: true });
});

const urlOf = (path: string) => `http://127.0.0.1:${port}${base}${path}`;

type Opened = { readonly context: BrowserContext; readonly page: Page; readonly problems: string[] };

async function open(path: string): Promise<Opened> {
  const context = await (await borrowBrowser()).newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      problems.push(message.text());
  });
  page.on('pageerror', ({ message }) => problems.push(message));
  await page.goto(urlOf(path));
  return { context, page, problems };
}

const rowOf = (page: Page, slug: string) => page.locator(`[data-slug="${slug}"]`);

async function keep(page: Page, slug: string): Promise<void> {
  await rowOf(page, slug).getByRole('button', { name: 'Keep' }).click();
  await rowOf(page, slug).getByRole('button', { name: 'Remove' }).waitFor();
}

/** Paths below the course of all that is in caches. */
const listCached = (page: Page) =>
  page.evaluate(async (base) => {
    const names = await caches.keys();
    const lists = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return lists
      .flat()
      .map(({ url }) => new URL(url).pathname.slice(base.length))
      .sort();
  }, base);

const countWorkers = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

test('a reader keeps a lecture, reads it without a network, and takes it away', async () => {
  const { context, page, problems } = await open('lectures/');
  await expect.poll(() => countWorkers(page)).toBe(0);
  await page.getByRole('link', { name: 'Read offline' }).first().click();
  await rowOf(page, 'media').getByRole('button', { name: 'Keep' }).waitFor();
  await expect.poll(() => findViolations(page)).toEqual([]);
  await expect
    .poll(() => rowOf(page, 'media').locator('small').first().innerText())
    .toMatch(/^[\d.,]+ [kM]B$/);
  // Looking at the page asks the browser for nothing.
  await expect.poll(async () => [await countWorkers(page), await listCached(page)]).toEqual([0, []]);
  await keep(page, 'media');
  await expect.poll(() => findViolations(page)).toEqual([]);
  await expect
    .poll(() => page.locator('.app-total').innerText())
    .toMatch(/^1 lecture is kept\. .*[\d.,]+ [kM]B\.$/);
  const cached = await listCached(page);
  expect(cached).toContain('lectures/media/');
  // Nothing was kept that was not asked for.
  expect(cached.filter((path) => /^(?:lectures|revise)\/./.test(path) && !/\/media\//.test(path))).toEqual(
    [],
  );

  await stop();
  await page.goto(urlOf('lectures/media/'));
  await expect.poll(() => page.locator('h1').innerText()).toMatch(/\S/);
  await expect
    .poll(() => page.evaluate(() => getComputedStyle(document.body).fontFamily))
    .toMatch(/Source|serif|sans/i);
  const pictures = page.locator(`.lecture-text img[src^="${base}"]`);
  for (const picture of await pictures.all())
    await expect
      .poll(() => picture.evaluate((each: HTMLImageElement) => each.complete && each.naturalWidth))
      .not.toBe(0);
  // What is loaded on use is there too, and so are the names.
  await page.keyboard.press('/');
  await page.keyboard.type('wading');
  await page.locator('dialog .search-hit').first().waitFor();
  await page.keyboard.press('Escape');
  await page.goto(urlOf('revise/media/'));
  await page.getByRole('button', { name: 'Start' }).click();
  await page.locator('.revise-desk h2').waitFor();
  await page.goto(urlOf('lectures/media/slides/'));
  await page.locator('.slide').nth(3).waitFor({ state: 'attached' });
  await page.goto(urlOf(''));
  await expect.poll(() => page.locator('h1').count()).toBeGreaterThan(0);
  // A page that is not kept says so, and what is there instead.
  await page.goto(urlOf('papers/'));
  await page.getByText('That page is not kept in this browser').waitFor();
  // What a browser stores is all on one page.
  await page.goto(urlOf('list/'));
  await page.locator('.all-kept').getByText('1 lecture').waitFor();
  await page.goto(urlOf('app/'));
  await rowOf(page, 'media').getByRole('button', { name: 'Remove' }).click();
  await rowOf(page, 'media').getByRole('button', { name: 'Keep' }).waitFor();
  await expect.poll(async () => [await countWorkers(page), await listCached(page)]).toEqual([0, []]);
  expect(problems).toEqual([]);
  await context.close();
});

/** Version of the page that is shown, and of the style that it has. */
const readVersion = (page: Page) =>
  page.evaluate(() => ({
    text: /This is version (\w+)\./.exec(document.body.textContent ?? '')?.[1],
    accent: getComputedStyle(document.documentElement).getPropertyValue('--accent').includes('#8a1253'),
  }));

const A = { text: 'A', accent: false };
const B = { text: 'B', accent: true };

/** A browser looks for another worker by itself once a page has loaded, and after a failure only with the next page; it may take its time to answer. */
const whenWaiting = (page: Page) =>
  expect
    .poll(
      () =>
        page.evaluate(async () => {
          const registration = await navigator.serviceWorker.getRegistration();
          if (registration && !registration.installing && !registration.waiting)
            void registration.update().catch(() => undefined);
          return registration?.waiting?.state;
        }),
      { interval: 200, timeout: 60_000 },
    )
    .toBe('installed');

test('a new build replaces the kept one as a whole, once no page of the old one needs it', async () => {
  const { context, page, problems } = await open('app/');
  await keep(page, 'media');
  await page.goto(urlOf('lectures/media/'));
  await expect.poll(() => readVersion(page)).toEqual(A);
  const other = await context.newPage();
  await other.goto(urlOf('lectures/media/'));

  await publish('B');
  await page.reload();
  await expect.poll(() => readVersion(page)).toEqual(A);
  await whenWaiting(page);
  // Two pages are open: neither is changed under its reader.
  await page.reload();
  await expect.poll(() => readVersion(page)).toEqual(A);
  await other.keyboard.press('/');
  await other.getByRole('dialog').waitFor();
  // What is not kept comes from the network, with all that it loads.
  await other.goto(urlOf('models/'));
  await expect.poll(async () => (await readVersion(other)).accent).toBe(true);
  await other.close();

  // The browser may not know at once that the other page is gone.
  await expect
    .poll(
      async () => {
        await page.reload({ timeout: 10_000 });
        // A page that is just being asked for again may never answer a question, but one that waits for its words.
        await page.getByText('This is version B.').waitFor({ timeout: 5_000 });
        return readVersion(page);
      },
      { timeout: 60_000 },
    )
    .toEqual(B);
  await stop();
  await page.reload();
  await expect.poll(() => readVersion(page)).toEqual(B);
  await page.goto(urlOf('app/'));
  await rowOf(page, 'media').getByRole('button', { name: 'Remove' }).waitFor();
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(2);
  expect(problems).toEqual([]);
  await context.close();
});

test('an update with missing files leaves the old version whole', async () => {
  const { context, page } = await open('app/');
  await keep(page, 'media');
  // A page that is older than the worker, as while a host is still copying: a browser may look for the new build at any time once it is published.
  const file = join(folderOf('B'), 'lectures/media/index.html');
  const whole = await readFile(file);
  await appendFile(file, '<!-- of another build -->');
  await publish('B');
  const state = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const worker = registration.installing;
    while (worker?.state === 'installing') await new Promise((done) => setTimeout(done, 20));
    return worker?.state ?? registration.waiting?.state ?? 'redundant';
  });
  expect(state).toBe('redundant');
  await page.goto(urlOf('lectures/media/'));
  await expect.poll(() => readVersion(page)).toEqual(A);
  await stop();
  await page.reload();
  await expect.poll(() => readVersion(page)).toEqual(A);
  await serve();
  await writeFile(file, whole);
  await page.goto(urlOf('app/'));
  await whenWaiting(page);
  // A reader who does not want to wait says so.
  await page.getByRole('button', { name: 'Show it' }).click();
  await expect
    .poll(() =>
      page
        .evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--accent'))
        .catch(() => ''),
    )
    .toContain('#8a1253');
  await page.goto(urlOf('lectures/media/'));
  await expect.poll(() => readVersion(page)).toEqual(B);
  await context.close();
});

test('a lecture that cannot be kept is reported, and leaves nothing behind', async () => {
  const { context, page } = await open('app/');
  await rowOf(page, 'media').getByRole('button', { name: 'Keep' }).waitFor();
  const file = join(folderOf(version), 'lectures/media/index.html');
  const whole = await readFile(file);
  await appendFile(file, '<!-- of another build -->');
  await rowOf(page, 'media').getByRole('button', { name: 'Keep' }).click();
  await page.getByText('was not kept').waitFor();
  await expect.poll(async () => [await countWorkers(page), await listCached(page)]).toEqual([0, []]);
  await writeFile(file, whole);
  // A name in another script, too.
  await keep(page, '海鳥模型');
  await stop();
  await page.goto(urlOf('lectures/海鳥模型/'));
  await expect.poll(() => page.locator('main.lecture').count()).toBe(1);
  await serve();
  await context.close();
});

test('kept lectures are erased along with everything else that the browser stores', async () => {
  const { context, page } = await open('app/');
  await keep(page, 'media');
  await page.goto(urlOf('list/'));
  await page.getByRole('button', { name: 'Erase: Lectures to read offline' }).waitFor();
  await expect.poll(() => findViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Erase all' }).click();
  await page.getByText('Nothing is stored.').waitFor();
  await expect.poll(async () => [await countWorkers(page), await listCached(page)]).toEqual([0, []]);
  await context.close();
});

test('a browser that does not let the site store anything says so', async () => {
  const { context, page } = await open('lectures/');
  await context.addInitScript(() => {
    ServiceWorkerContainer.prototype.getRegistrations = () =>
      Promise.reject(new DOMException('', 'SecurityError'));
  });
  await page.goto(urlOf('app/'));
  await page.getByText('This browser cannot keep lectures here').waitFor();
  await context.close();
});

test('a version that is on its way when the page opens is offered once it is there', async () => {
  const { context, page } = await open('lectures/');
  await context.addInitScript((scope) => {
    const installing = new EventTarget();
    const registration = Object.assign(new EventTarget(), {
      scope: new URL(scope, location.href).href,
      installing,
      waiting: null as unknown,
    });
    ServiceWorkerContainer.prototype.getRegistrations = () => Promise.resolve([registration as never]);
    const arrive = () => {
      registration.waiting = installing;
      installing.dispatchEvent(new Event('statechange'));
    };
    Object.assign(window, { arrive });
  }, base);
  await page.goto(urlOf('app/'));
  await rowOf(page, 'media').getByRole('button', { name: 'Keep' }).waitFor();
  await page.evaluate(() => Reflect.get(window, 'arrive')());
  await page.getByRole('button', { name: 'Show it' }).waitFor();
  await context.close();
});

test('a course that turns the app off removes the worker and all that it kept', async () => {
  const { context, page } = await open('app/');
  await keep(page, 'media');
  await publish('off');
  await page.evaluate(async () =>
    (await navigator.serviceWorker.getRegistration())?.update().catch(() => {}),
  );
  await expect.poll(async () => [await countWorkers(page), await listCached(page)]).toEqual([0, []]);
  await page.goto(urlOf('lectures/media/'));
  await expect.poll(async () => (await readVersion(page)).text).toBe('A');
  await page.goto(urlOf('lectures/'));
  await expect.poll(() => page.getByRole('link', { name: 'Read offline' }).count()).toBe(0);
  expect((await page.goto(urlOf('app/')))?.status()).toBe(404);
  await context.close();
});
