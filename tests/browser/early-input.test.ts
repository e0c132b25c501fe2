import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { holdBack } from './hold-back.ts';
import { type OpenPage, openPage } from './open-page.ts';
import { type ServedSite, serveSite } from './serve-site.ts';

/** What a reader does on a page whose scripts are still loading is kept, and takes precedence over its address. */
let site: ServedSite;
let open: OpenPage;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(() => site.close());
afterEach(async () => {
  await open.close();
  expect(open.problems).toEqual([]);
});

/** Opens a page and lets its scripts load once the reader has done something. */
async function actEarly(path: string, act: (page: Page) => Promise<unknown>): Promise<Page> {
  open = await openPage(site.browser);
  const { page } = open;
  const release = await holdBack(page, /\/lectern-assets\/main-\w+\.js$/);
  await page.goto(site.urlOf(path), { waitUntil: 'commit' });
  await act(page);
  release();
  return page;
}

test('models that are chosen for comparison before the script has loaded are kept', async () => {
  open = await openPage(site.browser);
  const { page } = open;
  const release = await holdBack(page, /\/lectern-assets\/compare-tray-\w+\.js$/);
  await page.goto(site.urlOf('/models/'));
  for (const model of ['llava', 'flamingo']) await page.locator(`[data-compare=${model}]`).click();
  release();
  await page.locator('.compare-go[href="/compare/?m=llava,flamingo"]').waitFor();
});

test('what is set in the fields of a list before the script has loaded is kept', async () => {
  const page = await actEarly('/models/?family=projection&sort=newest', async (early) => {
    await early.check('[value=cards]');
    await early.selectOption('[name=sort]', 'lecture');
  });
  await page.waitForURL('**/models/?family=projection&sort=lecture&view=cards');
  await expect.poll(() => page.locator('[value=cards]').isChecked()).toBe(true);
  await page.locator('.model-table.is-cards').waitFor();
});

test('what is set in the folded fields of a list on a phone before the script has loaded is kept', async () => {
  const page = await actEarly('/models/', async (early) => {
    await early.setViewportSize({ width: 390, height: 844 });
    await early.locator('.list-fold summary').click();
    await early.selectOption('[name=family]', 'projection');
  });
  await page.waitForURL('**/models/?family=projection');
  await expect.poll(() => page.locator('[name=family]').isVisible()).toBe(true);
});

test('what is set on the wall of figures before the script has loaded is kept', async () => {
  const page = await actEarly('/figures/?lecture=vision-language-models', (early) =>
    early.getByLabel('Family').selectOption('projection'),
  );
  await page.waitForURL('**/figures/?lecture=vision-language-models&family=projection');
  const number = page.locator('[data-shown]');
  await expect
    .poll(() => number.textContent())
    .toBe(String(await page.locator('.figure-wall > [data-family~=projection]').count()));
});

test('the words of a search that are typed before the script has loaded are kept', async () => {
  const page = await actEarly('/search/?q=clip', (early) =>
    early.fill('[data-search-form] input', 'flamingo'),
  );
  await page.waitForURL('**/search/?q=flamingo');
  await page.locator('#search-results a[href="/models/flamingo/"]').first().waitFor();
  await expect.poll(() => page.inputValue('[data-search-form] input')).toBe('flamingo');
});

test.each(['/models/', '/papers/', '/models/?sort=newest', '/papers/?sort=newest'])(
  'the link that has the focus in the list of %s keeps it when the script arrives',
  async (path) => {
    open = await openPage(site.browser);
    const { page } = open;
    const release = await holdBack(page, /\/lectern-assets\/lists-\w+\.js$/);
    await page.goto(site.urlOf(path));
    const link = page.locator('[data-lecture] a').nth(3);
    const href = await link.getAttribute('href');
    await link.focus();
    const count = page.locator('[data-list-count]');
    await count.evaluate((element) => element.replaceChildren());
    release();
    await expect.poll(() => count.textContent()).not.toBe('');
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(href);
  },
);
