import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage } from './open-page.ts';
import { type ServedSite, serveSite } from './serve-site.ts';

let folder: string;
let site: ServedSite;

beforeAll(async () => {
  folder = await writeCourse();
  site = await serveSite({
    content: folder,
    environment: { LECTERN_SEARCH: 'off', LECTERN_PREVIEWS: 'off' },
  });
});
afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true, force: true });
});

const rows = (page: Page) =>
  page
    .locator('.matrix-table tbody tr:not([hidden])')
    .evaluateAll((found) => found.map((each) => each.querySelector('th a')?.textContent));

async function open(path: string, options: Parameters<typeof openPage>[1] = {}) {
  const opened = await openPage(site.browser, options);
  await opened.page.goto(site.urlOf(path));
  return opened;
}

test('which connector a model has, and which others use it, is two key presses away from any page', async () => {
  const { page, problems, close } = await open('/lectures/birds/');
  await page.locator('footer').getByRole('link', { name: 'Matrix' }).press('Enter');
  await page.waitForURL('**/models/matrix/');
  const row = page.locator('.matrix-table tbody tr').first();
  await row.getByRole('link', { name: 'linear layer' }).press('Enter');
  await page.waitForURL('**/models/parts/linear-layer/');
  await expect
    .poll(() => page.locator('.part-users tbody th a').allTextContents())
    .toEqual(['Bird 0', 'Egret', 'Heron']);
  expect(problems).toEqual([]);
  await close();
});

test('a part leads to the matrix of the models that use it, which is in the address and restored by the Back button', async () => {
  const { page, close } = await open('/models/parts/linear-layer/');
  await page.getByRole('link', { name: 'See them in the matrix' }).click();
  await page.waitForURL('**/models/matrix/?connector=linear-layer');
  await expect.poll(() => rows(page)).toEqual(['Bird 0', 'Egret', 'Heron']);
  await page.selectOption('[name=frozen]', 'language-model');
  await expect.poll(() => rows(page)).toEqual(['Heron']);
  await page.goBack();
  await expect.poll(() => rows(page)).toEqual(['Bird 0', 'Egret', 'Heron']);
  await close();
});

test('rows are sorted by their values, those without one last', async () => {
  const { page, close } = await open('/models/matrix/?encoder=clip-vit-l-14');
  await expect.poll(() => rows(page)).toEqual(['Egret', 'Heron', 'Ibis']);
  await page.selectOption('[name=sort]', 'tokens');
  await expect.poll(() => rows(page)).toEqual(['Heron', 'Egret', 'Ibis']);
  await page.selectOption('[name=sort]', 'pixels');
  await expect.poll(() => rows(page)).toEqual(['Egret', 'Heron', 'Ibis']);
  await close();
});

test('a filter reaches the rows of other pages', async () => {
  const { page, close } = await open('/models/matrix/pages/2/');
  await page.selectOption('[name=connector]', 'linear-layer');
  await expect.poll(() => rows(page)).toEqual(['Bird 0', 'Egret', 'Heron']);
  await close();
});

test('the names of columns and models stay in sight, and the keyboard scrolls the table', async () => {
  const { page, close } = await open('/models/matrix/', { viewport: { width: 1000, height: 700 } });
  const box = page.locator('.matrix-scroll');
  await box.focus();
  await page.keyboard.press('End');
  await expect.poll(() => box.evaluate((each) => each.scrollTop)).toBeGreaterThan(100);
  await box.evaluate((each) => each.scrollBy(400, 0));
  const seen = await box.evaluate((each) => {
    const own = each.getBoundingClientRect();
    const head = each.querySelector('thead th:nth-child(3)')?.getBoundingClientRect();
    const name = each.querySelector('tbody tr:last-child th')?.getBoundingClientRect();
    return [Math.abs((head?.top ?? 0) - own.top) < 5, Math.abs((name?.left ?? 0) - own.left) < 5];
  });
  expect(seen).toEqual([true, true]);
  await close();
});

test('on a phone each model is a card whose values say what they are', async () => {
  const { page, close } = await open('/models/matrix/?encoder=clip-vit-l-14', {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
  });
  await expect.poll(() => rows(page)).toEqual(['Egret', 'Heron', 'Ibis']);
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  const label = page.locator('.matrix-table tr:not([hidden]) td.matrix-connector').first();
  await expect
    .poll(() => label.evaluate((each) => getComputedStyle(each, '::before').content))
    .toBe('"Connector"');
  await label.getByRole('link').tap();
  await page.waitForURL('**/models/parts/linear-layer/');
  await close();
});

test('without JavaScript it is a plain table, and a file', async () => {
  const { page, close } = await open('/models/matrix/', { javaScriptEnabled: false });
  await expect.poll(async () => (await rows(page)).slice(0, 2)).toEqual(['Bird 0', 'Bird 1']);
  await expect.poll(() => page.locator('.list-controls').isVisible()).toBe(false);
  const address = await page.getByRole('link', { name: 'CSV' }).getAttribute('href');
  const answer = await page.request.get(site.urlOf(address ?? ''));
  expect(answer.headers()['content-type']).toContain('text/csv');
  expect((await answer.text()).split('\r\n')[0]).toMatch(/^\uFEFFModel,Family,Year/);
  await close();
});

test('the whole table is printed', async () => {
  const { page, close } = await open('/models/matrix/', { viewport: { width: 700, height: 900 } });
  await page.emulateMedia({ media: 'print' });
  await expect
    .poll(() => page.locator('.matrix-scroll').evaluate((each) => each.scrollWidth <= each.clientWidth))
    .toBe(true);
  await expect
    .poll(() => page.locator('.matrix-scroll').evaluate((each) => getComputedStyle(each).overflowY))
    .toBe('visible');
  await close();
});

/** Three herons with a past, and more birds than one page holds. */
async function writeCourse(): Promise<string> {
  const course = await mkdtemp(join(tmpdir(), 'matrix-'));
  const birds = Array.from(
    { length: 155 },
    (_, at) => `### Bird ${at} {.model}\n**Connector:** ${at === 0 ? 'linear layer' : 'MLP'}\n`,
  );
  const herons = `### Heron {.model}
**Vision encoder:** CLIP ViT-L/14, frozen<br>
**Connector:** one linear layer<br>
**Language model:** Vicuna 7B, frozen<br>
**Resolution:** 336 px, 576 tokens

### Egret {.model}
**Vision encoder:** CLIP ViT-L/14<br>
**Connector:** linear projection<br>
**Resolution:** 448 px, 256 tokens

### Ibis {.model}
**Vision encoder:** CLIP ViT-L/14, frozen<br>
**Connector:** MLP`;
  await mkdir(join(course, 'lectures'));
  await writeFile(join(course, 'site.yaml'), 'title: Birds\nlanguage: en\n');
  await writeFile(
    join(course, 'lectures/birds.md'),
    `---\ntitle: Birds\n---\n${birds.join('\n')}\n${herons}\n`,
  );
  return course;
}
