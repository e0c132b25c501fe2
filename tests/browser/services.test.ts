import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findViolations } from './find-violations.ts';
import { openPage } from './open-page.ts';
import { type ServedSite, serveSite } from './serve-site.ts';

const fonts = resolve(import.meta.dirname, '../fonts');
let content: string;
let site: ServedSite;

beforeAll(async () => {
  content = await mkdtemp(join(tmpdir(), 'services-'));
  await mkdir(join(content, 'lectures'));
  await mkdir(join(content, 'assets'));
  await cp(join(fonts, 'serif.woff2'), join(content, 'assets/text.woff2'));
  await writeFile(
    join(content, 'site.yaml'),
    `title: Birds that see
fonts: {text: assets/text.woff2}
term: Spring 2025
terms: [{name: Spring 2026, href: /}, {name: Spring 2025, href: /2025/}]
comments: {provider: giscus, repo: ada/birds, repoId: R_1, category: General, categoryId: DIC_1}
analytics: {provider: goatcounter, host: "https://birds.goatcounter.example"}
`,
  );
  await writeFile(
    join(content, 'lectures/herons.md'),
    '---\ntitle: Herons\n---\n\n## Wading\n\nHerons wait.\n',
  );
  site = await serveSite({ content, base: '/2025/' });
});
afterAll(async () => {
  await site.close();
  await rm(content, { recursive: true });
});

/** Hosts of the requests that a page makes, other than our own. */
async function watch(page: Page): Promise<string[]> {
  const asked: string[] = [];
  await page.route(
    (url) => url.hostname !== '127.0.0.1' && url.hostname !== 'birds.example',
    (route) => {
      asked.push(route.request().url());
      return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Comments</title>' });
    },
  );
  return asked;
}

test('comments request nothing before a reader asks, and then show those of this lecture', async () => {
  const { page, problems, close } = await openPage(site.browser, { colorScheme: 'dark' });
  const asked = await watch(page);
  await page.goto(site.urlOf('/lectures/herons/'));
  const button = page.getByRole('button', { name: 'Show comments' });
  await button.waitFor();
  await expect.poll(() => findViolations(page)).toEqual([]);
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  await button.press('Enter');
  const frame = page.locator('.comments iframe');
  await frame.waitFor();
  const address = new URL((await frame.getAttribute('src')) ?? '');
  expect(address.origin + address.pathname).toBe('https://giscus.app/en/widget');
  expect(Object.fromEntries(address.searchParams)).toMatchObject({
    term: 'lectures/herons',
    theme: 'dark',
    origin: site.urlOf('/lectures/herons/'),
  });
  await expect.poll(() => asked).toEqual([address.href]);
  // The provider says how high it is; messages from any other site are ignored.
  const inner = () => page.frames().find((each) => each.url() === address.href);
  // The browser asks for a page before its frame has the address.
  await expect.poll(() => inner() !== undefined).toBe(true);
  await inner()?.evaluate(() => parent.postMessage({ giscus: { resizeHeight: 1234.5 } }, '*'));
  await expect.poll(() => frame.getAttribute('height')).toBe('1235');
  await page.evaluate(
    () =>
      new Promise((done) => {
        // After those of the page.
        addEventListener('message', done, { once: true });
        postMessage({ giscus: { resizeHeight: 9 } }, '*');
      }),
  );
  await expect.poll(() => frame.getAttribute('height')).toBe('1235');
  expect(problems).toEqual([]);
  await close();
});

test('a reader who comes back from signing in sees the comments at once, and no session in the address', async () => {
  const { page, close } = await openPage(site.browser);
  await watch(page);
  await page.goto(`${site.urlOf('/lectures/herons/')}?giscus=secret`);
  const frame = page.locator('.comments iframe');
  await frame.waitFor();
  await expect
    .poll(async () => new URL((await frame.getAttribute('src')) ?? '').searchParams.get('session'))
    .toBe('secret');
  await page.waitForURL(site.urlOf('/lectures/herons/'));
  await close();
});

test('without a script the comments are a link', async () => {
  const { page, close } = await openPage(site.browser, { javaScriptEnabled: false });
  await page.goto(site.urlOf('/lectures/herons/'));
  await expect
    .poll(() => page.getByRole('link', { name: 'Show comments' }).getAttribute('href'))
    .toBe('https://github.com/ada/birds/discussions');
  await close();
});

test('an old term says so on every page, and leads to the current one', async () => {
  const { page, close } = await openPage(site.browser);
  for (const path of ['/', '/lectures/herons/', '/search/']) {
    await page.goto(site.urlOf(path));
    const note = page.getByRole('complementary', { name: 'Term' });
    await expect.poll(() => note.innerText()).toContain('This is the course of Spring 2025.');
    await expect.poll(() => note.getByRole('link').getAttribute('href')).toBe('/');
  }
  const terms = page.getByRole('contentinfo').getByRole('link', { name: /Course of/ });
  await expect.poll(() => terms.allInnerTexts()).toEqual(['Course of Spring 2026']);
  await close();
});

test('text is set in the font of the course', async () => {
  const { page, problems, close } = await openPage(site.browser);
  await page.goto(site.urlOf('/lectures/herons/'));
  await page.evaluate(() => document.fonts.ready);
  const loaded = () =>
    page.evaluate(() =>
      [...document.fonts]
        .filter(({ status }) => status === 'loaded')
        .map(({ family }) => family.replaceAll('"', '')),
    );
  await expect.poll(loaded).toEqual(['Course text']);
  expect(problems).toEqual([]);
  await close();
});

/** Opens a page of the site under a name that readers know it by; at home nothing is counted. */
async function visit(page: Page): Promise<void> {
  await page.route('https://birds.example/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    const answer = await fetch(site.urlOf(pathname.replace('/2025', '')));
    await route.fulfill({
      status: answer.status,
      contentType: answer.headers.get('content-type') ?? '',
      body: Buffer.from(await answer.arrayBuffer()),
    });
  });
  await page.goto('https://birds.example/2025/lectures/herons/?from=mail#wading');
  await page.waitForLoadState('networkidle');
}

test('a visit is counted once, by its path alone, unless its reader does not want that', async () => {
  const { page, problems, close } = await openPage(site.browser);
  const asked = await watch(page);
  await visit(page);
  await expect.poll(() => asked.length).toBe(1);
  const [counted] = asked.map((address) => new URL(address));
  expect(counted?.origin).toBe('https://birds.goatcounter.example');
  expect(counted?.searchParams.get('p')).toBe('/2025/lectures/herons/');
  expect(problems).toEqual([]);
  await close();

  const other = await openPage(site.browser);
  await other.page.addInitScript(() =>
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: true }),
  );
  const none = await watch(other.page);
  await visit(other.page);
  expect(none).toEqual([]);
  await other.close();
});

test('a course that names no service has no trace of one', async () => {
  const plain = await serveSite({ content: join(import.meta.dirname, '../fixtures/chinese-course') });
  const html = await (await fetch(plain.urlOf('/'))).text();
  expect(html).not.toMatch(/services|term-note|comments|lectern-analytics|connect-src/);
  await plain.close();
});
