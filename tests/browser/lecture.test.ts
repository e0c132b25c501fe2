import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fixtureCourse } from '../site/build-site.ts';
import { findShiftOfReading } from './find-shift.ts';
import { type OpenPage, openPage } from './open-page.ts';
import { type ServedSite, serveSite } from './serve-site.ts';

const lecture = '/lectures/wading-models/';

/** A picture that every remote address of the fixture course answers with, twice as wide as high. */
const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="400"><rect width="800" height="400" fill="teal"/></svg>`;

let site: ServedSite;
let open: OpenPage;
beforeAll(async () => {
  site = await serveSite({ content: fixtureCourse, base: '/course/' });
});
afterAll(() => site.close());
afterEach(() => open.close());

async function show(
  path: string,
  options: Parameters<typeof openPage>[1] = {},
  hasPictures = true,
): Promise<Page> {
  open = await openPage(site.browser, options);
  const { page } = open;
  if (hasPictures) {
    await page.route(/riverlab\.example|githubusercontent\.com|arxiv\.org/, (route) =>
      route.fulfill({ contentType: 'image/svg+xml', body: picture }),
    );
  }
  await page.goto(site.urlOf(path));
  return page;
}

const viewer = (page: Page) => page.locator('.pswp');

/** The viewer listens to keys from the moment it takes the focus. */
const viewerHasFocus = (page: Page) =>
  expect.poll(() => page.evaluate(() => document.activeElement?.closest('.pswp') !== null)).toBe(true);

describe('figures', () => {
  let page: Page;
  beforeEach(async () => {
    page = await show(lecture);
    await page.locator('#figure-heron-1 a[data-figure]').click();
    await viewerHasFocus(page);
  });

  test('open in a viewer with caption and link to the original', async () => {
    await expect.poll(() => viewer(page).locator('img.pswp__img').first().isVisible()).toBe(true);
    await expect
      .poll(() => viewer(page).locator('.viewer-caption').innerText())
      .toContain('Heron, figure 1 of 2');
    await expect
      .poll(() => viewer(page).getByRole('link', { name: 'Open the original' }).first().getAttribute('href'))
      .toBe('https://github.com/riverlab/heron/raw/main/figs/heron.png');
  });

  test('step through all figures of the lecture by key', async () => {
    const caption = viewer(page).locator('.viewer-caption');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => caption.innerText()).toContain('Heron, figure 2 of 2');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => caption.innerText()).toContain('WM-Models, figure 1 of 1');
  });

  test('close with Esc and give the focus back', async () => {
    await page.keyboard.press('Escape');
    await viewer(page).waitFor({ state: 'detached' });
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('figure')?.id))
      .toBe('figure-heron-1');
    expect(open.problems).toEqual([]);
  });
});

test('a figure opens by keyboard', async () => {
  const page = await show(lecture);
  await page.locator('#figure-egret-1 a[data-figure]').focus();
  await page.keyboard.press('Enter');
  await viewer(page).waitFor();
  await expect
    .poll(() => viewer(page).locator('.viewer-caption').innerText())
    .toContain('Egret architecture');
});

test('a figure opens by touch', async () => {
  const page = await show(lecture, { hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });
  await page.locator('#figure-egret-1 a[data-figure]').tap();
  await viewer(page).waitFor();
});

test('a picture that loads late shifts nothing', async () => {
  const page = await show(lecture);
  // On a busy machine a gallery may be arranged only once it is in view; 0.1 is what readers begin to notice.
  expect(await findShiftOfReading(page, 400)).toBeLessThan(0.05);
});

describe('theme', () => {
  const background = (page: Page) =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

  test('follows the system until the reader chooses, and the choice is kept', async () => {
    const page = await show(lecture, { colorScheme: 'dark' });
    const dark = await background(page);
    const toggle = page.locator('[data-theme-toggle]');
    await toggle.click();
    await expect.poll(() => toggle.getAttribute('aria-label')).toBe('Colour theme: light');
    const light = await background(page);
    expect(light).not.toBe(dark);
    await page.goto(site.urlOf('/models/'));
    await expect.poll(() => background(page)).toBe(light);
    await page.locator('[data-theme-toggle]').click();
    await expect.poll(() => background(page)).toBe(dark);
  });
});

describe('outline', () => {
  test('marks the section that is being read', async () => {
    const page = await show(lecture, { viewport: { width: 1440, height: 900 } });
    await page.locator('#Outline a[href="#egret"]').click();
    await expect.poll(() => page.locator('#Outline [aria-current]').innerText()).toBe('Egret');
    await page.waitForURL(/#egret$/);
    const topOf = () => page.locator('#egret').evaluate((heading) => heading.getBoundingClientRect().top);
    const header = await page
      .locator('header')
      .first()
      .evaluate((element) => element.getBoundingClientRect().bottom);
    await expect.poll(topOf).toBeGreaterThanOrEqual(header);
  });

  test('folds away on a phone, and closes after a choice', async () => {
    const page = await show(lecture, { viewport: { width: 390, height: 844 } });
    const link = page.locator('#Outline a[href="#heron"]');
    await expect.poll(() => link.isVisible()).toBe(false);
    await page.locator('#Outline summary').click();
    await link.click();
    await expect.poll(() => link.isVisible()).toBe(false);
  });
});

test('the first press of Tab offers a way past the header to the content', async () => {
  const page = await show(lecture);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#Content');
});

test('old addresses of label headings still lead to their place', async () => {
  const page = await show(`${lecture}#code-httpsgithubcomriverlabheron`);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
});

test.each(['#%E0%A4%A', '#100%', '#%', '#nowhere'])(
  'an address ending in %s is that of the page',
  async (hash) => {
    const page = await show(`${lecture}${hash}`, { viewport: { width: 1440, height: 900 } });
    await page.evaluate((next) => location.assign(next), `${hash}%`);
    // The mark shows that the scripts of the page have run.
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await expect.poll(() => page.locator('#Outline [aria-current]').count()).toBe(1);
    expect(open.problems).toEqual([]);
  },
);

describe('without JavaScript', () => {
  test('a figure is a link to its picture, and the outline opens', async () => {
    const page = await show(lecture, { javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
    await expect
      .poll(() => page.locator('#figure-egret-1 a[data-figure]').getAttribute('href'))
      .toBe('https://riverlab.example/egret.png');
    await page.locator('#Outline summary').click();
    await expect.poll(() => page.locator('#Outline a[href="#heron"]').isVisible()).toBe(true);
    await page.locator('.to-outline').click();
    await page.waitForURL(/#Outline$/);
    for (const control of ['[data-theme-toggle]', '[data-print]', '[data-copy-markdown]', '.outline-jump']) {
      await expect.poll(() => page.locator(control).isVisible(), { message: control }).toBe(false);
    }
  });

  test('search leads to the lists', async () => {
    const page = await show('/search/', { javaScriptEnabled: false });
    await page
      .getByRole('main')
      .getByRole('link', { name: /models/i })
      .first()
      .click();
    await page.waitForURL('**/course/models/');
  });
});

test('at 400 % the header scrolls away, and the button for the outline is an icon that keeps its name', async () => {
  const page = await show('/', { viewport: { width: 320, height: 256 } });
  await page.goto(site.urlOf(lecture));
  const header = await page.locator('.site-header').boundingBox();
  expect(header?.height).toBeGreaterThan(40);
  await page.evaluate(() => scrollTo({ top: 2000, behavior: 'instant' }));
  const outline = page.getByRole('button', { name: 'On this page' });
  await outline.waitFor();
  const { width = 0, height = 0 } = (await outline.boundingBox()) ?? {};
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  expect(Math.max(width, height)).toBeLessThan(56);
  await expect
    .poll(() => page.locator('.site-header').evaluate((each) => each.getBoundingClientRect().bottom))
    .toBeLessThan(0);
});

test.each([320, 390, 820, 1440])('no page is wider than %i px', async (width) => {
  const page = await show('/', { viewport: { width, height: 800 } });
  for (const path of [
    '/',
    '/lectures/',
    lecture,
    '/lectures/海鳥模型/',
    '/models/',
    '/papers/',
    '/search/',
    '/404.html',
  ]) {
    await page.goto(site.urlOf(path));
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth), { message: path })
      .toBeLessThanOrEqual(0);
  }
});

test('nothing is requested from third parties but the pictures of the lecture', async () => {
  const page = await show(lecture, {}, false);
  // Place by place: how far beyond the window a browser fetches pictures is its own affair.
  for (const figure of await page.locator('.figure').all()) await figure.scrollIntoViewIfNeeded();
  const hosts = () => [...new Set(open.refused.map((address) => new URL(address).hostname))].sort();
  await expect.poll(hosts).toEqual(['arxiv.org', 'raw.githubusercontent.com', 'riverlab.example']);
  await page.waitForLoadState('networkidle');
  expect(hosts()).toHaveLength(3);
  expect(open.problems).toEqual([]);
});
