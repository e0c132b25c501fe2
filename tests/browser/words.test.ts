import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chineseCourse } from '../site/build-site.ts';
import { findViolations } from './find-violations.ts';
import { openPage } from './open-page.ts';
import { type ServedSite, serveSite } from './serve-site.ts';

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite({ content: chineseCourse });
});
afterAll(() => site.close());

const lecture = '/lectures/水鳥/';

/** What the course itself has in Latin letters. */
const latin = [
  // Names of networks, in facts.
  'CLIP',
  'ViT',
  'Egret',
  'Heron',
  'Owl',
  'Otter',
  'Otters',
  'Rivers',
  'at',
  'dusk',
  'wade',
  'arXiv',
  'github',
  'com',
  'riverlab',
  'example',
];

test('what scripts add to a Chinese page is Chinese too', async () => {
  const { page, problems, close } = await openPage(site.browser);
  // A figure whose picture is missing leads to the original, and to no viewer.
  await page.route(/^https:/, (route) =>
    route.fulfill({ contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' }),
  );
  await page.goto(site.urlOf(lecture));
  await page.locator('.code-copy:visible').last().waitFor();
  await page.locator('.embed-play').waitFor();
  await page.locator('[data-theme-toggle]').click();
  await expect.poll(() => page.locator('[data-theme-toggle]').getAttribute('title')).toBe('配色主題：淺色');
  await expect.poll(() => page.locator('.code-copy:visible').last().innerText()).toBe('複製');
  await expect.poll(() => page.locator('.embed-play').innerText()).toBe('在此顯示');

  await page.keyboard.press('/');
  await page.locator('.search-dialog[data-state="complete"]').waitFor();
  await expect.poll(() => findLatin(page, '.search-dialog')).toEqual([]);
  await page.keyboard.type('zzzzzz');
  await page.locator('.search-note', { hasText: '找不到「zzzzzz」' }).waitFor();
  await page.keyboard.press('Escape');

  await page.locator('a[data-figure]').first().click();
  await page.locator('.pswp').waitFor();
  await expect.poll(() => findLatin(page, '.pswp')).toEqual([]);
  expect(problems).toEqual([]);
  await close();
});

test('lists, the tray and the comparison are in Chinese', async () => {
  const { page, problems, close } = await openPage(site.browser);
  await page.goto(site.urlOf('/models/?figure=yes'));
  await page.locator('.list-state [type=reset]').waitFor();
  await page.locator('[data-compare]:visible').first().click();
  await page.locator('.compare-tray.is-open').waitFor();
  await expect.poll(() => page.locator('[data-list-count]').innerText()).toMatch(/個(?:模型|項目)中的/);
  await expect.poll(() => findLatin(page, 'main')).toEqual([]);
  await expect.poll(() => findLatin(page, '.compare-tray')).toEqual([]);
  await page.goto(site.urlOf('/compare/'));
  await page.locator('[data-comparison]').waitFor();
  await expect.poll(() => findLatin(page, '.comparison')).toEqual([]);
  await expect.poll(() => findLatin(page, '.compare-form')).toEqual([]);
  expect(problems).toEqual([]);
  await close();
});

test('an English page requests no other language', async () => {
  const { page, close } = await openPage(site.browser);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(site.urlOf('/lectures/dusk/'));
  await page.keyboard.press('/');
  await page.locator('.search-dialog[data-state="complete"]').waitFor();
  expect(asked.some((address) => address.includes('/lectern-assets/words-'))).toBe(true);
  expect(asked.filter((address) => /zh-hant|in-chinese/.test(address))).toEqual([]);
  await close();
});

test.each([390, 1440])('Chinese pages fit %i px and have no violation', async (width) => {
  const { page, close } = await openPage(site.browser, {
    bypassCSP: true,
    viewport: { width, height: 900 },
  });
  for (const path of [
    '/',
    '/lectures/',
    lecture,
    '/models/',
    '/papers/',
    '/compare/',
    '/search/?q=Egret',
    '/nowhere/',
  ]) {
    await page.goto(site.urlOf(path));
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth), { message: path })
      .toBe(width);
    await expect.poll(() => findViolations(page), { message: path }).toEqual([]);
  }
  await close();
});

/** Words in Latin letters that a part of the page shows or tells, each once. Keys have their names on them. */
async function findLatin(page: Page, part: string): Promise<string[]> {
  const said = await page.locator(part).evaluate((root) => {
    const elements = [root, ...root.querySelectorAll('*')].filter((element) => element.tagName !== 'KBD');
    return elements.flatMap((element) => [
      ...[...element.childNodes].flatMap((node) => (node.nodeType === 3 ? (node.nodeValue ?? '') : '')),
      ...['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
    ]);
  });
  return [...new Set(said.flatMap((text) => text.match(/[a-z]{2,}/gi) ?? []))].filter(
    (word) => !latin.includes(word),
  );
}
