import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { servePictures } from './figure-pictures.ts';
import { findShift } from './find-shift.ts';
import { findViolations } from './find-violations.ts';
import { inBothThemes } from './in-both-themes.ts';
import { type OpenPage, openPage } from './open-page.ts';
import { type ServedSite, serveSite } from './serve-site.ts';

const lecture = '/lectures/waiting/';

let site: ServedSite;
let open: OpenPage;
/** Paths of what was requested from other sites. */
let asked: string[];
/** Those among them that revealed where the reader is. */
let leaked: string[];
beforeAll(async () => {
  site = await serveSite({ content: join(import.meta.dirname, '../fixtures/held'), base: '/course/' });
});
afterAll(() => site.close());
afterEach(() => open.close());

async function show(path = lecture, options: Parameters<typeof openPage>[1] = {}): Promise<Page> {
  open = await openPage(site.browser, options);
  const { page } = open;
  await servePictures(page);
  asked = [];
  leaked = [];
  page.on('request', (request) => {
    const { hostname, pathname } = new URL(request.url());
    if (hostname === '127.0.0.1') return;
    asked.push(pathname);
    if (request.headers().referer) leaked.push(pathname);
  });
  await page.goto(site.urlOf(path));
  return page;
}

/** Scrolls through the whole page, so that all that loads late would load. */
async function readThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    for (let y = 0; y <= document.body.scrollHeight; y += innerHeight / 2) {
      scrollTo(0, y);
      await new Promise((done) => requestAnimationFrame(done));
    }
  });
  await page.waitForLoadState('networkidle');
}

const heldIn = (page: Page, place: string) => page.locator(`${place} .held`);
const status = (page: Page) => page.locator('.pictures-bar [role=status]').textContent();
const bar = (page: Page) => page.getByRole('region', { name: 'Pictures from other sites' });

/** The choice is kept once its script has come, which says so. */
async function chooseAlways(page: Page): Promise<void> {
  await bar(page).getByRole('checkbox', { name: 'Always show pictures' }).check();
  await expect.poll(() => status(page)).toBe('All pictures of this page are shown');
}

describe('nothing is requested from another site', () => {
  test.each([
    lecture,
    '/figures/',
    '/models/',
    '/models/ibis/',
    '/papers/2203.01234/',
    '/topics/birds/',
    '/compare/?m=ibis,heron',
  ])('by %s', async (path) => {
    const page = await show(path);
    await readThrough(page);
    expect(asked).toEqual([]);
    expect(open.problems).toEqual([]);
  });

  test('by models as cards, which get their pictures when all are asked for', async () => {
    const page = await show('/models/?view=cards');
    await page.locator('.model-table.is-cards').waitFor();
    await readThrough(page);
    expect(asked).toEqual([]);
    await bar(page).getByRole('button').click();
    await expect.poll(() => page.locator('.model-picture .is-loaded').count()).toBeGreaterThan(2);
  });

  test('by a comparison, whose figures can be asked for', async () => {
    const page = await show('/compare/?m=ibis,heron');
    await page.locator('.compare-table .held').first().waitFor();
    await expect.poll(() => page.locator('.compare-table .held').count()).toBe(3);
    expect(asked).toEqual([]);
    await page.locator('.compare-table .held-show').first().click();
    await expect.poll(() => page.locator('.compare-table .is-loaded').count()).toBe(1);
    await expect.poll(() => asked).toHaveLength(1);
  });

  test('by answers of the search, nor by the card of a link', async () => {
    const page = await show();
    const list = page.waitForResponse(/pictures\.json/);
    await page.keyboard.press('/');
    await page.keyboard.type('ibis');
    await page.locator('.search-hit-slot').first().waitFor();
    await list;
    await page.waitForLoadState('networkidle');
    await page.keyboard.press('Escape');
    await page.locator('.section-heading .entry-page').first().hover();
    await page.locator('.hover-card').waitFor();
    await page.waitForLoadState('networkidle');
    expect(asked).toEqual([]);
  });
});

describe('one picture', () => {
  test('is loaded alone, replaces its placeholder at once, and takes the focus', async () => {
    const page = await show();
    const button = page.getByRole('button', { name: 'Show picture: Heron, figure 1 of 1' });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.locator('#figure-heron-1.is-shaped.is-loaded').waitFor();
    await expect.poll(() => asked).toEqual(['/html/2203.01234v2/heron-1600x500.png']);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.matches('#figure-heron-1 > a[data-figure]')))
      .toBe(true);
    await expect.poll(() => status(page)).toBe('Picture shown');
    await readThrough(page);
    expect(asked).toHaveLength(1);
    expect(open.problems).toEqual([]);
  });

  test('shifts what is below it once, by as much as it grows', async () => {
    const page = await show();
    await page.evaluate(() => {
      document.documentElement.dataset.heights = '';
      new ResizeObserver(([entry]) => {
        document.documentElement.dataset.heights += ` ${Math.round(entry?.contentRect.height ?? 0)}`;
      }).observe(document.querySelector('#figure-egret-1') as Element);
    });
    await page.locator('#figure-egret-1 .held-show').click();
    await page.locator('#figure-egret-1.is-shaped').waitFor();
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    const heights = await page.evaluate(() => document.documentElement.dataset.heights?.trim().split(' '));
    expect(heights).toHaveLength(2);
  });

  test('that does not load is reported, and can be asked for again', async () => {
    const page = await show();
    const held = page.locator('.figure', { hasText: 'Lost among others' }).locator('.held');
    await held.locator('.held-show').click();
    await held.getByText('Picture not loaded · riverlab.example').waitFor();
    await expect.poll(() => status(page)).toBe('Picture not loaded');
    await page.route('**/lost.png', (route) =>
      route.fulfill({
        contentType: 'image/svg+xml',
        body: '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="50"/>',
      }),
    );
    await held.locator('.held-show').click();
    await held.waitFor({ state: 'detached' });
  });

  test('of a gallery takes its place in a row beside those that wait', async () => {
    const page = await show();
    await page.locator('#figure-ibis-1 .held-show').click();
    await page.locator('.gallery.is-arranged').waitFor();
    await expect.poll(() => heldIn(page, '.gallery').count()).toBe(2);
    const countFaults = () =>
      page
        .locator('.gallery .held')
        .evaluateAll((all) => all.filter((it) => it.scrollHeight > it.clientHeight + 1).length);
    await expect.poll(countFaults).toBe(0);
  });

  test('in a sentence, in a link and in a table is shown where it was written', async () => {
    const page = await show();
    for (const name of ['the mark of a bittern', 'on two slashes', 'a plain arrow', 'an avocet', 'left']) {
      await page.getByRole('button', { name: `Show picture: ${name}` }).click();
      await page.getByRole('img', { name, exact: true }).waitFor();
    }
    await expect.poll(() => page.locator('.picture').getAttribute('id')).toBe('figure-in-rows-1');
    await expect
      .poll(() => page.locator('a[href="https://riverlab.example/rails/"]').innerText())
      .toBe('Read on  about rails');
    await expect.poll(() => asked).toHaveLength(5);
  });
});

describe('all pictures', () => {
  test('of a page are shown by one button', async () => {
    const page = await show();
    await bar(page).getByRole('button', { name: 'Show all on this page' }).click();
    await expect.poll(() => page.locator('.held').count()).toBe(0);
    await expect.poll(() => status(page)).toBe('All pictures of this page are shown');
    await expect.poll(() => bar(page).getByRole('button').getAttribute('aria-disabled')).toBe('true');
    await expect
      .poll(() => page.locator('video').getAttribute('poster'))
      .toBe('https://riverlab.example/film-640x360.jpg');
    await readThrough(page);
    await expect.poll(() => page.locator('.figure.is-loaded').count()).toBe(6);
    await expect.poll(() => asked).toContain('/film-640x360.jpg');
    expect(leaked).toEqual([]);
    await page.reload();
    await expect.poll(() => page.locator('.held').count()).toBeGreaterThan(9);
  });

  test('of every page are always shown, without a shift, until the reader undoes that', async () => {
    const page = await show();
    await chooseAlways(page);
    await page.goto(site.urlOf('/models/heron/'));
    await page.locator('#figure-heron-1.is-loaded, .figure.is-loaded').first().waitFor();
    await expect.poll(() => bar(page).getByRole('checkbox').isChecked()).toBe(true);
    await bar(page).getByRole('checkbox').uncheck();
    await expect.poll(() => status(page)).toContain('From the next page on');
    // Whose pictures may still be on their way.
    await page.goto('about:blank');
    asked = [];
    await page.goto(site.urlOf(lecture));
    await readThrough(page);
    expect(asked).toEqual([]);
    await expect.poll(() => bar(page).getByRole('checkbox').isChecked()).toBe(false);
  });

  test('that are shown by choice shift nothing', async () => {
    const page = await show();
    await chooseAlways(page);
    await page.reload();
    await page.locator('#figure-heron-1.is-loaded').waitFor();
    expect(await findShift(page)).toBeLessThan(0.01);
  });
});

describe('the viewer', () => {
  const present = (page: Page) => page.getByRole('dialog').locator('[aria-hidden=false] img.pswp__img');
  const isShown = (page: Page) =>
    present(page)
      .last()
      .evaluate((it) => it instanceof HTMLImageElement && it.naturalWidth > 0)
      .catch(() => false);

  test('asks for the figure that it shows, and not for its neighbours', async () => {
    const page = await show(`${lecture}#figure-egret-1`);
    await expect.poll(() => isShown(page)).toBe(true);
    await page.waitForLoadState('networkidle');
    expect([...new Set(asked)]).toEqual(['/riverlab/egret/main/egret-500x1500.png']);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('#figure-ibis-1');
    await expect.poll(() => isShown(page)).toBe(true);
    await page.waitForLoadState('networkidle');
    expect([...new Set(asked)]).toEqual(['/riverlab/egret/main/egret-500x1500.png', '/ibis-800x500.png']);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('figure')?.id))
      .toBe('figure-egret-1');
    expect(open.problems).toEqual([]);
  });

  test('opens a shared figure also where pictures are always shown', async () => {
    const page = await show();
    await chooseAlways(page);
    await page.goto('about:blank');
    await page.goto(site.urlOf(`${lecture}#figure-crane-1`));
    await expect.poll(() => isShown(page)).toBe(true);
    await expect
      .poll(() => page.getByRole('dialog').locator('.viewer-caption').innerText())
      .toContain('A crane that leads elsewhere');
  });
});

test('without a script each placeholder leads to its picture', async () => {
  const page = await show(lecture, { javaScriptEnabled: false });
  await page.waitForLoadState('load');
  expect(asked).toEqual([]);
  const held = page.locator('#figure-heron-1 .held');
  await expect
    .poll(() => held.innerText())
    .toMatch(/^Heron, figure 1 of 1\s+arxiv\.org\s+Open the original$/);
  await expect
    .poll(() => held.getByRole('link').getAttribute('href'))
    .toBe('https://arxiv.org/html/2203.01234v2/heron-1600x500.png');
  await expect
    .poll(() => bar(page).innerText())
    .toBe('Pictures from other sites are not loaded until you ask for them.');
});

test.each([390, 820, 1440])(
  'at %i px there is no violation and no small target, in either theme',
  async (width) => {
    const page = await show(lecture, { bypassCSP: true, viewport: { width, height: 900 } });
    await inBothThemes(page, async (theme) => {
      await expect.poll(() => findViolations(page), { message: theme }).toEqual([]);
      const small = await page
        .locator('main :is(.held-show, .held-open, .pictures-bar button, .pictures-bar label)')
        .evaluateAll(
          (all) =>
            all
              .map((it) => it.getBoundingClientRect())
              .filter(({ width, height }) => width < 24 || height < 24).length,
        );
      expect(small).toBe(0);
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    });
  },
);
