import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { servePictures } from './figure-pictures.ts';
import { useSite } from './reader.ts';

const show = useSite(
  { content: join(import.meta.dirname, '../fixtures/figures'), base: '/course/' },
  servePictures,
);

/** The viewer, opened at a figure by its address. */
async function openFigure(id: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await show(`/lectures/plates/#figure-${id}-1`, options);
  await picture(page).waitFor();
  await expect.poll(() => picture(page).evaluate((it: HTMLImageElement) => it.complete)).toBe(true);
  return page;
}

const picture = (page: Page) => page.getByRole('dialog').locator('[aria-hidden=false] img.pswp__img').last();
const boxOf = async (page: Page) =>
  (await picture(page).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
const isOpen = (page: Page) => page.getByRole('dialog').isVisible();

describe.each([
  { width: 390, height: 844 },
  { width: 820, height: 1000 },
  { width: 1440, height: 900 },
])('at $width px', (viewport) => {
  test.each([
    ['spire', 300, 1200],
    ['shore', 2400, 400],
    ['sea', 4000, 3000],
    ['pebble', 48, 48],
    ['nest', 300, 120],
  ])('%s is shown whole, in its shape, and no bitmap is enlarged', async (id, width, height) => {
    const page = await openFigure(id, { viewport });
    await expect
      .poll(async () => (await boxOf(page)).width / (await boxOf(page)).height)
      .toBeCloseTo(width / height, 1);
    const isWhole = async () => {
      const box = await boxOf(page);
      const bar = await page.locator('.viewer-bar').boundingBox();
      const foot = await page.locator('.viewer-foot').boundingBox();
      return {
        fits: box.x >= 0 && box.x + box.width <= viewport.width,
        isBelowBar: box.y >= Math.floor((bar?.y ?? 0) + (bar?.height ?? 0)),
        isAboveFoot: box.y + box.height <= Math.ceil(foot?.y ?? 0),
        // The lines of a drawing are sharp at any size: it takes the room there is.
        isOfSize: id === 'nest' ? box.width > Math.min(viewport.width - 60, 360) : box.width <= width,
      };
    };
    const whole = { fits: true, isBelowBar: true, isAboveFoot: true, isOfSize: true };
    await expect.poll(isWhole).toEqual(whole);
  });

  test('on the page an icon stays small, and a tall picture fits the screen', async () => {
    const page = await show('/lectures/plates/', { viewport });
    const heightOf = async (id: string) => {
      await page.locator(`#figure-${id}-1`).scrollIntoViewIfNeeded();
      await page.locator(`#figure-${id}-1.is-loaded`).waitFor();
      await page.evaluate(() => scrollTo(0, 0));
      await page.locator(`#figure-${id}-1.is-shaped`).waitFor();
      return page.locator(`#figure-${id}-1 img`).evaluate((it) => {
        const { paddingTop, height } = getComputedStyle(it);
        return Number.parseFloat(height) - 2 * Number.parseFloat(paddingTop);
      });
    };
    expect(await heightOf('pebble')).toBeLessThanOrEqual(50);
    expect(await heightOf('spire')).toBeLessThanOrEqual(0.8 * viewport.height);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
  });
});

describe('a reader looks closer', () => {
  test('by a double tap', async () => {
    const page = await openFigure('sea', {
      hasTouch: true,
      isMobile: true,
      viewport: { width: 390, height: 844 },
    });
    const whole = (await boxOf(page)).width;
    for (const _tap of [1, 2]) await page.touchscreen.tap(195, 400);
    await expect.poll(async () => (await boxOf(page)).width).toBeGreaterThan(2 * whole);
    await expect.poll(() => isOpen(page)).toBe(true);
  });

  test('by two fingers on a touchpad, which leave the page as it is', async () => {
    const page = await openFigure('sea');
    const whole = (await boxOf(page)).width;
    await page.mouse.move(640, 400);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -300);
    await page.keyboard.up('Control');
    await expect.poll(async () => (await boxOf(page)).width).toBeGreaterThan(1.2 * whole);
    await expect.poll(() => page.evaluate(() => visualViewport?.scale)).toBe(1);
  });

  test('and drags the picture by mouse, without leaving it', async () => {
    const page = await openFigure('sea');
    for (let press = 0; press < 4; press++) await page.keyboard.press('+');
    await expect.poll(async () => (await boxOf(page)).width).toBeGreaterThan(2500);
    const before = await boxOf(page);
    await page.mouse.move(640, 400);
    await page.mouse.down();
    await page.mouse.move(440, 300, { steps: 8 });
    await page.mouse.up();
    await expect.poll(async () => (await boxOf(page)).x).toBeLessThan(before.x - 150);
    await expect.poll(async () => (await boxOf(page)).y).toBeLessThan(before.y - 60);
    await expect.poll(() => isOpen(page)).toBe(true);
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('#figure-sea-1');
  });
});

test('a figure of the wall has an address of its own, too', async () => {
  const page = await show('/figures/#plates/figure-shore-1');
  await picture(page).waitFor();
  await expect.poll(() => page.locator('.viewer-caption').innerText()).toContain('Six times as wide as high');
});
