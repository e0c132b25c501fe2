import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { findShift } from './find-shift.ts';
import { findViolations } from './find-violations.ts';
import { desk, phone, type Show, useSite } from './reader.ts';

const lecture = '/lectures/vision-language-models/';
const site = useSite();
const show: Show = (path, options) => site(path, { bypassCSP: true, ...options });

const topOf = (page: Page, id: string) =>
  page.locator(`[id="${id}"]`).evaluate((heading) => heading.getBoundingClientRect().top);

/** Right below the site's header, where a jump leads. */
const expectLanded = (page: Page, id: string) =>
  expect
    .poll(async () => {
      const bottom = await page.locator('.site-header').evaluate((bar) => bar.getBoundingClientRect().bottom);
      const top = await topOf(page, id);
      return top >= bottom && top < bottom + 60;
    })
    .toBe(true);

const focusedText = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

describe('the outline on a phone', () => {
  let page: Page;
  const sheet = () => page.getByRole('dialog', { name: 'On this page' });
  const opener = () => page.getByRole('button', { name: 'On this page' });
  beforeEach(async () => {
    page = await show(`${lecture}#flamingo`, phone);
    await expect.poll(() => page.locator('#Outline [aria-current]').count()).toBe(1);
  });

  test('opens as a sheet, shows where the reader is, and leads to other sections', async () => {
    await opener().tap();
    await sheet().waitFor();
    const present = sheet().locator('[aria-current="location"]');
    await expect.poll(() => present.isVisible()).toBe(true);
    await expect.poll(() => present.innerText()).toBe('Flamingo');
    await expect.poll(() => findViolations(page)).toEqual([]);
    await sheet().getByRole('link', { name: 'Fuyu-8B' }).tap();
    await sheet().waitFor({ state: 'detached' });
    await expectLanded(page, 'fuyu-8b');
    await expect.poll(() => page.locator('#Outline .outline-items').count()).toBe(1);
  });

  test('closes by its button, by a tap beside it and by Esc, and shifts nothing', async () => {
    const top = await topOf(page, 'flamingo');
    const ways = [
      () => sheet().getByRole('button', { name: 'Close' }).tap(),
      () => page.touchscreen.tap(20, 80),
      () => page.keyboard.press('Escape'),
    ];
    for (const close of ways) {
      await opener().focus();
      await page.keyboard.press('Enter');
      await sheet().waitFor();
      await close();
      await sheet().waitFor({ state: 'detached' });
      await expect.poll(() => focusedText(page)).toBe('On this page');
    }
    // A window is scrolled by whole pixels, also where pictures that do not come make room above.
    await expect.poll(async () => Math.abs((await topOf(page, 'flamingo')) - top)).toBeLessThan(2);
  });

  test('is searched in the sheet too', async () => {
    await opener().tap();
    await sheet().getByRole('searchbox').tap();
    await page.keyboard.type('minigpt v2');
    await expect.poll(() => sheet().getByRole('link').allInnerTexts()).toEqual(['MM-LLMs', 'MiniGPT-v2']);
    await page.keyboard.press('Enter');
    await sheet().waitFor({ state: 'detached' });
    await expectLanded(page, 'minigpt-v2');
  });
});

describe('the outline beside the text', () => {
  let page: Page;
  const outline = () => page.locator('#Outline');
  const field = () => outline().getByRole('searchbox', { name: 'Jump to a section by its name' });
  const shown = () => outline().locator('li > a:visible').allInnerTexts();
  beforeEach(async () => {
    page = await show(lecture, desk);
  });

  test('keeps the present section in view in its own box', async () => {
    await page.evaluate(() => document.getElementById('fuyu-8b')?.scrollIntoView());
    await expect.poll(() => outline().locator('[aria-current]').allInnerTexts()).toEqual(['Fuyu-8B']);
    const isSeen = () =>
      outline()
        .locator('[aria-current]')
        .evaluate((link) => {
          const box = link.closest('nav')?.getBoundingClientRect();
          const { top, bottom } = link.getBoundingClientRect();
          return box !== undefined && top >= box.top && bottom <= box.bottom;
        });
    await expect.poll(isSeen).toBe(true);
  });

  test('Enter leads to the section that the typed letters mean, whatever its hyphens', async () => {
    await field().focus();
    await page.keyboard.type('gpt4v');
    await expect.poll(shown).toEqual(['MM-LLMs', 'GPT-4V']);
    await page.keyboard.press('Enter');
    await expectLanded(page, 'gpt4-v');
    await expect.poll(async () => (await shown()).length).toBeGreaterThan(30);
  });

  test('arrow keys go through what is found, and Esc brings all back', async () => {
    await field().focus();
    await page.keyboard.type('llava');
    await expect.poll(shown).toEqual(['MM-LLMs', 'LLaVA', 'LLaVA-1.5']);
    for (const stop of ['MM-LLMs', 'LLaVA', 'LLaVA-1.5']) {
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => focusedText(page)).toBe(stop);
    }
    for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowUp');
    await expect.poll(() => field().evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await shown()).length).toBeGreaterThan(30);
  });

  test('says so when no section has the name', async () => {
    await field().focus();
    await page.keyboard.type('zzz');
    await expect.poll(() => outline().getByRole('status').innerText()).toBe('No section has this name');
    await expect.poll(() => shown()).toEqual([]);
  });
});

describe('the place where a reader stopped', () => {
  const note = (page: Page) => page.locator('.continue-note');

  async function readUntil(id: string): Promise<Page> {
    const page = await show(lecture, desk);
    await page.evaluate((heading) => document.getElementById(heading)?.scrollIntoView(), id);
    await expect.poll(() => page.evaluate(() => Object.values(localStorage))).toContain(id);
    return page;
  }

  test('is offered on return, and shifts nothing', async () => {
    const page = await readUntil('flamingo');
    await page.goto('/models/');
    await page.goto(lecture);
    await note(page).waitFor();
    expect(await findShift(page)).toBeLessThan(0.01);
    await expect.poll(() => findViolations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Continue at Flamingo' }).press('Enter');
    await expectLanded(page, 'flamingo');
    await expect.poll(() => note(page).count()).toBe(0);
  });

  test('is not offered again once it was dismissed, nor where an address names a place', async () => {
    const page = await readUntil('ferret');
    await page.goto('/models/');
    await page.goto(`${lecture}#clip`);
    await expect.poll(() => page.locator('#Outline [aria-current]').allInnerTexts()).toEqual(['CLIP']);
    await expect.poll(() => note(page).count()).toBe(0);
    await page.goto('/models/');
    await page.goto(lecture);
    await note(page).getByRole('button', { name: 'Dismiss' }).click();
    await expect.poll(() => note(page).count()).toBe(0);
    await page.goto('/models/');
    await page.goto(lecture);
    await page.locator('#Outline input').focus();
    await expect.poll(() => note(page).count()).toBe(0);
  });
});

describe('actions', () => {
  test('the Markdown of the lecture is copied', async () => {
    const page = await show(lecture, { ...desk, permissions: ['clipboard-read', 'clipboard-write'] });
    await page.route(/\/lectures\/[\w-]+\.md$/, (route) =>
      route.fulfill({ contentType: 'text/markdown; charset=utf-8', body: '## CLIP\n對比學習' }),
    );
    await page.getByRole('button', { name: 'Copy Markdown' }).click();
    await page.getByRole('button', { name: 'Copied', exact: true }).waitFor();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe('## CLIP\n對比學習');
    await page.getByRole('button', { name: 'Copy Markdown' }).waitFor();
  });

  test('a failed copy is reported', async () => {
    const page = await show(lecture, desk);
    await page.route(/\/lectures\/[\w-]+\.md$/, (route) => route.fulfill({ body: '' }));
    await page.evaluate(() => {
      navigator.clipboard.write = () => Promise.reject(new Error('closed'));
    });
    await page.getByRole('button', { name: 'Copy Markdown' }).click();
    await page.getByRole('button', { name: 'Not copied' }).waitFor();
  });

  test('the link to the citation opens it', async () => {
    const page = await show(lecture, desk);
    await page.getByRole('link', { name: 'Cite', exact: true }).press('Enter');
    await expect.poll(() => page.locator('details.cite pre').isVisible()).toBe(true);
    await expect
      .poll(() =>
        page.locator('details.cite').evaluate((box) => box.getBoundingClientRect().top < innerHeight),
      )
      .toBe(true);
  });

  test('the print button prints', async () => {
    const page = await show(lecture, desk);
    await page.evaluate(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '');
    });
    await page.getByRole('button', { name: 'Print', exact: true }).click();
    await expect.poll(() => page.locator(':root[data-printed]').count()).toBe(1);
  });
});
