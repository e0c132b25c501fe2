import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { fullText, holdBack } from './hold-back.ts';
import { desk, hasFocus, isSeen, lyingPhone, phone, tabTo, useSite } from './reader.ts';
import { moveFingers } from './touch.ts';

const show = useSite({ base: '/vlm/' });

const rows = (page: Page) => page.locator('.model-table tbody tr:not([hidden])');
const address = (page: Page) => new URL(page.url()).pathname + new URL(page.url()).search;

/** Has a page say, frame by frame, at which heights an element has been on the screen. */
function notePlaces(selector: string): void {
  const places = new Set<number>();
  const look = () => {
    const element = document.querySelector(selector);
    if (element?.checkVisibility()) places.add(Math.round(element.getBoundingClientRect().top));
    if (places.size > 0) document.documentElement.dataset.places = [...places].join(' ');
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

describe('a list', () => {
  test('is narrowed, ordered and left by key', async () => {
    const page = await show('/models/', desk);
    await page.locator('[data-list-reset], [type=reset]').first().waitFor({ state: 'attached' });
    const all = await rows(page).count();
    await tabTo(page, page.getByRole('main').getByLabel('Family'));
    await page.keyboard.type('Proj');
    await expect.poll(() => rows(page).count()).toBeLessThan(all);
    await tabTo(page, page.getByRole('main').getByLabel('Sort by'));
    await page.keyboard.press('ArrowDown');
    await page.waitForURL('**/models/?family=projection&sort=newest');
    await tabTo(page, page.getByLabel('Code', { exact: true }));
    await page.keyboard.press('Space');
    await page.waitForURL('**code=yes');
    await tabTo(page, page.getByRole('button', { name: 'Reset' }));
    await page.keyboard.press('Enter');
    await expect.poll(() => rows(page).count()).toBe(all);
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
  });

  test('is narrowed, ordered and shown as cards by touch', async () => {
    const page = await show('/models/', phone);
    await page.locator('[data-list-reset], [type=reset]').first().waitFor({ state: 'attached' });
    const all = await rows(page).count();
    await page.locator('.list-fold summary').tap();
    await page.getByRole('main').getByLabel('Family').selectOption('projection');
    await expect.poll(() => rows(page).count()).toBeLessThan(all);
    await page.getByRole('main').getByLabel('Sort by').selectOption('newest');
    await page.getByText('Cards', { exact: true }).tap();
    await page.waitForURL('**/models/?family=projection&sort=newest&view=cards');
    await rows(page).first().getByRole('link').first().tap();
    await page.waitForURL(/models\/[\w-]+\/$/);
    await page.goBack();
    await expect.poll(() => rows(page).count()).toBeLessThan(all);
  });
});

describe('models are chosen and compared', () => {
  const heads = (page: Page) => page.locator('.compare-table thead a').allInnerTexts();

  test('by key', async () => {
    const page = await show('/models/', desk);
    for (const name of ['CLIP', 'Ferret']) {
      await tabTo(page, page.getByRole('button', { name: `Compare ${name}`, exact: true }));
      await page.keyboard.press('Space');
    }
    const tray = page.getByRole('complementary', { name: 'Models to compare' });
    await expect.poll(() => tray.getByRole('status').innerText()).toBe('Compare 2 models: CLIP, Ferret');
    await tabTo(page, tray.getByRole('link', { name: 'Compare' }));
    await page.keyboard.press('Enter');
    await expect.poll(() => heads(page)).toEqual(['CLIP', 'Ferret']);
    await tabTo(page, page.getByLabel('Add a model'));
    await page.keyboard.type('flamingo');
    await page.keyboard.press('Enter');
    await expect.poll(() => heads(page)).toEqual(['CLIP', 'Ferret', 'Flamingo']);
    await tabTo(page, page.getByLabel('Differences only'));
    await page.keyboard.press('Space');
    await tabTo(page, page.getByRole('button', { name: 'Remove CLIP' }));
    await page.keyboard.press('Enter');
    await expect.poll(() => heads(page)).toEqual(['Ferret', 'Flamingo']);
    await expect.poll(() => hasFocus(page.getByLabel('Add a model'))).toBe(true);
  });

  test('by touch', async () => {
    const page = await show('/models/', phone);
    for (const name of ['CLIP', 'Ferret']) {
      await page.getByRole('button', { name: `Compare ${name}`, exact: true }).tap();
    }
    const tray = page.getByRole('complementary', { name: 'Models to compare' });
    await tray.getByRole('link', { name: 'Compare' }).tap();
    await expect.poll(() => heads(page)).toEqual(['CLIP', 'Ferret']);
    await page.getByText('Differences only').tap();
    await expect.poll(() => page.getByLabel('Differences only').isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Remove Ferret' }).tap();
    await expect.poll(() => heads(page)).toEqual(['CLIP']);
    await page.goBack();
    await expect.poll(() => heads(page)).toEqual(['CLIP', 'Ferret']);
  });
});

describe('the timeline', () => {
  test('is followed by key', async () => {
    const page = await show('/timeline/', desk);
    const mark = page.getByRole('link', { name: /^LLaVA, April 2023/ });
    await tabTo(page, mark);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/models/llava/');
  });

  test('is moved by a finger, and a tap follows a mark', async () => {
    const page = await show('/timeline/', phone);
    const drawing = page.getByRole('region', { name: 'Drawing by family' });
    await drawing.scrollIntoViewIfNeeded();
    const place = () => drawing.evaluate((box) => Math.round(box.scrollLeft));
    const newest = await place();
    const box = await drawing.boundingBox();
    const y = (box?.y ?? 0) + 60;
    await moveFingers(page, [{ from: { x: 100, y }, to: { x: 340, y } }]);
    await expect.poll(place).toBeLessThan(newest);
    await page.getByRole('link', { name: /^LLaVA, April 2023/ }).tap();
    await page.waitForURL('**/models/llava/');
  });
});

test.each(['key', 'touch'] as const)(
  'the wall of figures is narrowed by %s, and shown whole again',
  async (hand) => {
    const page = await show('/figures/', hand === 'key' ? desk : phone);
    const shown = page.locator('.figure-wall > li:not([hidden])');
    const all = await shown.count();
    const family = page.getByRole('main').getByLabel('Family');
    const reset = page.getByRole('button', { name: 'Show all' });
    if (hand === 'key') {
      await tabTo(page, family);
      await page.keyboard.type('Proj');
      await expect.poll(() => shown.count()).toBeLessThan(all);
      await tabTo(page, reset);
      await page.keyboard.press('Enter');
      await expect.poll(() => hasFocus(family)).toBe(true);
    } else {
      await family.selectOption('projection');
      await expect.poll(() => shown.count()).toBeLessThan(all);
      await reset.tap();
    }
    await expect.poll(() => shown.count()).toBe(all);
  },
);

describe('search', () => {
  const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });
  const firstHit = (page: Page): Locator => dialog(page).getByRole('listbox').getByRole('option').first();

  test('by key: Tab stays in the dialog, and Escape gives the focus back', async () => {
    const page = await show('/', desk);
    const link = page.locator('[data-search-open]').first();
    await tabTo(page, link);
    await page.keyboard.press('Enter');
    await dialog(page).waitFor();
    await page.keyboard.type('flamingo');
    await expect.poll(() => firstHit(page).innerText()).toContain('Flamingo');
    for (let stop = 0; stop < 20; stop++) {
      await page.keyboard.press('Tab');
      const place = await page.evaluate(() =>
        document.activeElement === document.body
          ? 'browser'
          : document.activeElement?.closest('dialog')?.className,
      );
      expect(place).toMatch(/browser|search-dialog/);
    }
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'hidden' });
    await expect.poll(() => hasFocus(link)).toBe(true);
  });

  test('opens by / until the reader turns that off, and by Ctrl-K in any case', async () => {
    const page = await show('/', desk);
    const sign = page.locator('.search-open-key');
    // Before the script has come, the key does nothing.
    const press = async () => {
      await page.keyboard.press('/');
      return dialog(page).isVisible();
    };
    await expect.poll(press).toBe(true);
    const choice = dialog(page).getByRole('checkbox', { name: '/ opens search' });
    await expect.poll(() => choice.isChecked()).toBe(true);
    await tabTo(page, choice);
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    await page.reload();
    await expect.poll(() => sign.isVisible()).toBe(false);
    await page.keyboard.press('/');
    await page.keyboard.press('Control+k');
    await dialog(page).waitFor();
    await expect.poll(() => dialog(page).getByLabel('Search the course').inputValue()).toBe('');
    await expect.poll(() => choice.isChecked()).toBe(false);
    await choice.check();
    // No text goes into a box.
    await page.keyboard.press('/');
    await expect.poll(() => hasFocus(dialog(page).getByLabel('Search the course'))).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => sign.isVisible()).toBe(true);
    await page.keyboard.press('/');
    await dialog(page).waitFor();
  });

  test.each([
    { device: 'a phone', options: phone },
    { device: 'a lying phone', options: lyingPhone },
  ])('on $device the first hit is in sight, a tap follows it, and a button closes', async ({ options }) => {
    const page = await show('/models/', options);
    await page.locator('[data-search-open]').first().tap();
    await dialog(page).getByRole('button', { name: 'Close' }).tap();
    await dialog(page).waitFor({ state: 'hidden' });
    await page.locator('[data-search-open]').first().tap();
    await page.keyboard.type('flamingo');
    await expect.poll(() => firstHit(page).innerText()).toContain('Flamingo');
    await expect.poll(() => isSeen(firstHit(page))).toBe(true);
    await firstHit(page).tap();
    await page.waitForURL('**/models/flamingo/');
  });

  test.each(['key', 'touch'] as const)('its page answers by %s, and leads on', async (hand) => {
    const page = await show('/search/', hand === 'key' ? desk : phone);
    const field = page.getByRole('main').getByRole('searchbox');
    if (hand === 'key') await page.keyboard.press('/');
    else await field.tap();
    await expect.poll(() => hasFocus(field)).toBe(true);
    // Pressed once more, out of habit: the field has the focus already.
    if (hand === 'key') await page.keyboard.press('/');
    await page.keyboard.type('flamingo');
    const hit = page.locator('#search-results a').first();
    await expect.poll(() => hit.getAttribute('href').catch(() => '')).toBe('/vlm/models/flamingo/');
    await page.waitForURL('**/vlm/search/?q=flamingo');
    if (hand === 'touch') await hit.tap();
    else {
      await tabTo(page, hit);
      await page.keyboard.press('Enter');
    }
    await page.waitForURL('**/models/flamingo/');
  });

  test.each(['page', 'dialog'] as const)(
    'on the %s no hit moves under a finger, whatever comes after it',
    async (place) => {
      const page = await show('/', phone);
      await page.addInitScript(notePlaces, '.search-hit[href="/vlm/models/flamingo/"]');
      const releaseText = await holdBack(page, fullText);
      const releaseStyle = await holdBack(page, /\/search-rest-\w+\.css$/);
      const style = page.waitForRequest(/\/search-rest-\w+\.css$/);
      if (place === 'page') await page.goto(`${address(page)}search/?q=flamingo`, { waitUntil: 'commit' });
      else {
        await page.reload();
        await page.locator('[data-search-open]').first().tap();
        await dialog(page).getByLabel('Search the course').fill('flamingo');
        await page.locator('.search-hit[href="/vlm/models/flamingo/"]').waitFor();
      }
      await style;
      releaseStyle();
      await page.getByText('Searching the lectures').waitFor();
      // The names come in parts too, before the text: filters know all of them.
      await page.getByRole('combobox', { name: 'Kind' }).waitFor();
      releaseText();
      await page.getByText('Searching the lectures').waitFor({ state: 'detached' });
      await expect.poll(() => page.locator('html').getAttribute('data-places')).toMatch(/^\d+$/);
    },
  );

  test('its page keeps the hit that a key has reached while the full text is still on its way', async () => {
    const page = await show('/models/', desk);
    const release = await holdBack(page, fullText);
    await page.goto(address(page).replace('models/', 'search/?q=flamingo'));
    const hit = page.locator('#search-results .search-hit').first();
    await hit.waitFor();
    await tabTo(page, hit);
    release();
    await page.locator('.search-hit-section').first().waitFor();
    await expect.poll(() => hasFocus(hit)).toBe(true);
  });
});
