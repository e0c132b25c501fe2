import { afterAll, beforeAll, expect, test } from 'vitest';
import { fixtureCourse } from '../site/build-site.ts';
import { openPage } from './open-page.ts';
import { type ServedSite, serveSite } from './serve-site.ts';

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite({ content: fixtureCourse });
});
afterAll(() => site.close());

test('what a model takes from another is drawn and stated, with its source, even without JavaScript', async () => {
  const { page, close } = await openPage(site.browser, { javaScriptEnabled: false });
  await page.goto(site.urlOf('/lectures/wading-models/'));
  await page.locator('footer').getByRole('link', { name: 'Lineage' }).click();
  await page.waitForURL('**/models/lineage/');
  await expect
    .poll(() => page.locator('.lineage-scroll a').allTextContents())
    .toEqual(['Heron', 'Heron-Tiny']);
  const ties = page.locator('.lineage-ties li');
  await expect
    .poll(() => ties.locator('p:first-child').allTextContents())
    .toEqual([
      'Heron-Tiny takes its connector from Heron.',
      'Heron-Tiny is trained on data from Heron.',
      'Heron-Tiny is a version of Heron.',
    ]);
  await ties.first().getByRole('link', { name: 'Wading Models' }).click();
  await page.waitForURL('**/lectures/wading-models/#heron-tiny');
  await close();
});

test('the keyboard moves through the drawing, and from a model to those it is related to', async () => {
  const { page, problems, close } = await openPage(site.browser);
  await page.goto(site.urlOf('/models/lineage/'));
  await page.locator('.lineage-scroll').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/models/heron/');
  await page.locator('.entity-lineage').getByRole('link', { name: 'Heron-Tiny' }).first().press('Enter');
  await page.waitForURL('**/models/heron-tiny/');
  expect(problems).toEqual([]);
  await close();
});

test('on a phone the drawing scrolls in its own box', async () => {
  const { page, close } = await openPage(site.browser, {
    viewport: { width: 250, height: 600 },
    hasTouch: true,
  });
  await page.goto(site.urlOf('/models/lineage/'));
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(250);
  await expect
    .poll(() => page.locator('.lineage-scroll').evaluate((box) => box.scrollWidth > box.clientWidth))
    .toBe(true);
  await page.locator('.lineage-scroll a').first().tap();
  await page.waitForURL('**/models/heron/');
  await close();
});
