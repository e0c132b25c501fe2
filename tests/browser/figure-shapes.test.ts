import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { servePictures } from './figure-pictures.ts';
import { findShiftOfReading } from './find-shift.ts';
import { findViolationsInThemes } from './find-violations.ts';
import { type OpenPage, openPage } from './open-page.ts';
import { type ServedSite, serveSite } from './serve-site.ts';

const lecture = '/lectures/plates/';

let site: ServedSite;
let open: OpenPage;
beforeAll(async () => {
  site = await serveSite({ content: join(import.meta.dirname, '../fixtures/figures'), base: '/course/' });
});
afterAll(() => site.close());
afterEach(() => open.close());

async function show(options: Parameters<typeof openPage>[1] = {}, wait?: Promise<void>): Promise<Page> {
  open = await openPage(site.browser, options);
  await servePictures(open.page, wait);
  await open.page.goto(site.urlOf(lecture));
  return open.page;
}

/** Reads the lecture to its end, so that every picture has been asked for and nothing is waited for any more. */
async function readThrough(page: Page): Promise<void> {
  const figures = page.locator('.figure');
  for (const figure of await figures.all()) await figure.scrollIntoViewIfNeeded();
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect.poll(() => page.locator('.figure:not(.is-loaded, .is-missing)').count()).toBe(0);
  await page.evaluate(() => scrollTo(0, 0));
  await expect.poll(() => page.locator('.gallery:not(.is-arranged):not(:has(.is-compact))').count()).toBe(0);
  await expect.poll(() => page.locator('.figure:not(.gallery *, .is-shaped, .is-compact)').count()).toBe(0);
}

const boxOf = async (page: Page, selector: string) => {
  const box = await page.locator(selector).first().boundingBox();
  return box ?? { x: 0, y: 0, width: 0, height: 0 };
};

/** Boxes of the plates of the gallery below a heading. */
const platesBelow = (page: Page, heading: string) =>
  page
    .locator(`section:has(> .section-heading #${heading}) .figure-frame`)
    .evaluateAll((frames) => frames.map((frame) => frame.getBoundingClientRect().toJSON() as DOMRect));

describe.each([390, 820, 1440])('at %i px', (width) => {
  test('figures take the shape of their pictures, galleries their rows, and there is no violation in either theme', async () => {
    const page = await show({ viewport: { width, height: 900 } });
    await readThrough(page);
    const room = await boxOf(page, '.lecture-text');

    const wide = await boxOf(page, '#figure-heron-1 .figure-frame');
    expect(wide.width).toBeCloseTo(room.width, 0);
    expect(Math.abs((wide.width - 21) / (wide.height - 21) - 3.2)).toBeLessThan(0.1);

    const tall = await boxOf(page, '#figure-egret-1 .figure-frame');
    expect(tall.height).toBeLessThan(900);
    expect(tall.height).toBeGreaterThan(tall.width);

    const small = await boxOf(page, '#figure-ibis-1 .figure-frame');
    expect(small.height).toBeLessThan(150);

    for (const heading of ['two', 'three', 'four', 'five', 'six']) {
      const plates = await platesBelow(page, heading);
      for (const top of new Set(plates.map(({ y }) => Math.round(y)))) {
        const row = plates.filter(({ y }) => Math.round(y) === top);
        const heights = row.map(({ height }) => height);
        // A row has one height and never goes past the text.
        expect(Math.max(...heights) - Math.min(...heights), heading).toBeLessThan(4);
        expect(Math.max(...row.map(({ right }) => right))).toBeLessThanOrEqual(room.x + room.width + 1);
      }
    }
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await expect.poll(() => findViolationsInThemes(page)).toEqual([]);
  });
});

test('no picture is cropped', async () => {
  const page = await show();
  await readThrough(page);
  const fits = await page
    .locator('.figure.is-loaded img')
    .evaluateAll((pictures) => pictures.map((picture) => getComputedStyle(picture).objectFit));
  expect(new Set(fits)).toEqual(new Set(['contain']));
});

test('rows are laid out again when the window changes', async () => {
  const page = await show({ viewport: { width: 1440, height: 900 } });
  await readThrough(page);
  await expect.poll(async () => new Set((await platesBelow(page, 'two')).map(({ y }) => y)).size).toBe(1);
  await page.setViewportSize({ width: 390, height: 900 });
  await expect.poll(async () => new Set((await platesBelow(page, 'two')).map(({ y }) => y)).size).toBe(2);
});

describe('a missing picture', () => {
  const rail = '#figure-rail-1';

  test.each([390, 1440])('needs little room and says what it is, at %i px', async (width) => {
    const page = await show({ viewport: { width, height: 900 } });
    await readThrough(page);
    await expect.poll(async () => (await boxOf(page, rail)).height).toBeLessThan(130);
    await expect
      .poll(() => page.locator(rail).innerText())
      .toBe('A rail that nobody has seen\nPicture not loaded · riverlab.example\nOpen the original');
    await expect.poll(() => page.locator(`${rail} img`).isVisible()).toBe(false);
  });

  test('is named by its plate, and leads to the original instead of the viewer', async () => {
    const page = await show();
    await readThrough(page);
    const link = page.getByRole('link', { name: /^A rail that nobody has seen Picture not loaded/ });
    await page.route('https://riverlab.example/missing.png', (route) =>
      route.fulfill({ contentType: 'text/html', body: 'gone' }),
    );
    await link.click();
    await page.waitForURL('https://riverlab.example/missing.png');
  });

  test('keeps its place in a row of others', async () => {
    const page = await show();
    await readThrough(page);
    const lost = page.locator('.figure', { hasText: 'Lost among others' });
    await expect.poll(() => lost.locator('.figure-plate').isVisible()).toBe(true);
    await expect
      .poll(() => lost.evaluate((figure) => figure.scrollHeight <= figure.clientHeight + 1))
      .toBe(true);
  });

  test('is reported in the viewer, and the link to the original stays', async () => {
    const page = await show();
    await page.locator('#figure-crane-1 a[data-figure]').click();
    const viewer = page.getByRole('dialog');
    await viewer.waitFor();
    await page.keyboard.press('ArrowRight');
    await viewer.getByText('This picture did not load.').waitFor();
    await expect
      .poll(() => viewer.getByRole('link', { name: 'Open the original' }).getAttribute('href'))
      .toBe('https://riverlab.example/missing.png');
    const zoomIn = viewer.getByRole('button', { name: 'Zoom in' });
    await expect.poll(() => zoomIn.getAttribute('aria-disabled')).toBe('true');
  });
});

describe('the place of the reader', () => {
  test('stays while pictures load and fail around it', async () => {
    let come = (): void => undefined;
    const arrival = new Promise<void>((done) => {
      come = done;
    });
    const page = await show({}, arrival);
    await page.evaluate(() => {
      const heading = document.querySelector('#rail');
      scrollTo(0, (heading?.getBoundingClientRect().top ?? 0) + scrollY - 200);
    });
    const topOf = () => page.locator('#rail').evaluate((it) => Math.round(it.getBoundingClientRect().top));
    const before = await topOf();
    come();
    await expect.poll(() => page.locator('#figure-rail-1.is-missing').count()).toBe(1);
    await expect.poll(() => page.locator('#figure-crane-1.is-loaded').count()).toBe(1);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    await expect.poll(async () => Math.abs((await topOf()) - before)).toBeLessThanOrEqual(1);
  });

  test('is not lost while the reader reads on', async () => {
    const page = await show();
    expect(await findShiftOfReading(page, 200)).toBeLessThan(0.01);
  });
});

test('without a script every plate has its picture and every name its link', async () => {
  const page = await show({ javaScriptEnabled: false });
  const frame = page.locator('#figure-heron-1 .figure-frame');
  await expect.poll(() => frame.getAttribute('href')).toContain('wide-1600x500.png');
  await expect.poll(() => page.locator('#figure-heron-1 .figure-plate').isVisible()).toBe(false);
  await expect.poll(() => page.locator('#figure-heron-1 img').isVisible()).toBe(true);
});

test.each([390, 1440])(
  'Back leads to what was seen at %i px, whatever came of the pictures above it',
  async (width) => {
    const page = await show({ viewport: { width, height: 844 } });
    await readThrough(page);
    const topOf = () =>
      page.locator('[id="shore"]').evaluate((heading) => Math.round(heading.getBoundingClientRect().top));
    await page.evaluate(() => {
      document.getElementById('shore')?.scrollIntoView();
      scrollBy(0, -80);
    });
    const top = await topOf();
    await page.goto(site.urlOf('/models/'));
    // None of the pictures comes this time.
    await page.unrouteAll();
    await page.goBack();
    await expect.poll(() => page.locator('.figure.is-missing').count()).toBeGreaterThan(2);
    const offBy = async () => Math.abs((await topOf()) - top);
    // A window is scrolled by whole pixels.
    await expect.poll(offBy).toBeLessThan(2);
    await page.mouse.move(200, 400);
    await page.mouse.wheel(0, -500);
    await expect.poll(offBy).toBeGreaterThan(100);
  },
);
