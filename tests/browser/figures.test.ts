import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { servePictures } from './figure-pictures.ts';
import { findViolationsInThemes } from './find-violations.ts';
import { phone, useSite } from './reader.ts';
import { moveFingers } from './touch.ts';

const lecture = '/lectures/plates/';

const site = useSite(
  { content: join(import.meta.dirname, '../fixtures/figures'), base: '/course/' },
  servePictures,
);
const show = (hash = '', options: BrowserContextOptions = {}) => site(lecture + hash, options);

/** The viewer, with a figure that is on the screen and whose size is known. */
async function showFigure(id: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await show('', options);
  await page.locator(`#${id}`).scrollIntoViewIfNeeded();
  await page.locator(`#${id}.is-loaded`).waitFor();
  await page.locator(`#${id} a[data-figure]`).click();
  await presentPicture(page).waitFor();
  return page;
}

const viewer = (page: Page) => page.getByRole('dialog', { name: 'Figures of this page' });
const presentPicture = (page: Page) => viewer(page).locator('[aria-hidden=false] .pswp__img').last();
const caption = (page: Page) => viewer(page).locator('.viewer-caption').innerText();
const hash = (page: Page) => page.evaluate(() => location.hash);

/** How wide the picture is on the screen, including what is beyond its edges. */
const shownWidth = async (page: Page) => Math.round((await presentPicture(page).boundingBox())?.width ?? 0);
const shownLeft = async (page: Page) => Math.round((await presentPicture(page).boundingBox())?.x ?? 0);
const focusedFigure = (page: Page) => page.evaluate(() => document.activeElement?.closest('figure')?.id);
const middle = (page: Page) => {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  return { x: width / 2, y: height / 2 };
};

describe('zoom', () => {
  test('by key goes past the screen and back to the whole', async () => {
    const page = await showFigure('figure-heron-1');
    const whole = await shownWidth(page);
    expect(whole).toBeLessThanOrEqual(1280);
    for (let press = 0; press < 4; press++) await page.keyboard.press('+');
    await expect.poll(() => shownWidth(page)).toBeGreaterThan(3 * whole);
    await page.keyboard.press('-');
    await expect.poll(() => shownWidth(page)).toBeLessThan(3.5 * whole);
    await page.keyboard.press('0');
    await expect.poll(() => shownWidth(page)).toBe(whole);
  });

  test('by wheel keeps the place under the pointer', async () => {
    const page = await showFigure('figure-heron-1');
    const whole = await shownWidth(page);
    await page.mouse.move(1000, 400);
    const left = await shownLeft(page);
    await page.mouse.wheel(0, -600);
    await expect.poll(() => shownWidth(page)).toBeGreaterThan(2 * whole);
    const part = async () => (1000 - (await shownLeft(page))) / (await shownWidth(page));
    await expect.poll(async () => Math.abs((await part()) - (1000 - left) / whole)).toBeLessThan(0.01);
  });

  test.each(['click', 'dblclick'] as const)('by %s', async (act) => {
    const page = await showFigure('figure-heron-1');
    const whole = await shownWidth(page);
    await presentPicture(page)[act]();
    await expect.poll(() => shownWidth(page)).toBeGreaterThan(1.2 * whole);
    await expect.poll(() => viewer(page).isVisible()).toBe(true);
  });

  test('by buttons that say what they can do', async () => {
    const page = await showFigure('figure-heron-1');
    const whole = await shownWidth(page);
    const out = viewer(page).getByRole('button', { name: 'Zoom out' });
    await expect.poll(() => out.getAttribute('aria-disabled')).toBe('true');
    await viewer(page).getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(() => shownWidth(page)).toBeGreaterThan(1.4 * whole);
    await expect.poll(() => out.getAttribute('aria-disabled')).toBe('false');
    await out.click();
    await expect.poll(() => shownWidth(page)).toBe(whole);
  });

  test('with two fingers, and by a double tap', async () => {
    const page = await showFigure('figure-heron-1', phone);
    const whole = await shownWidth(page);
    const { x, y } = middle(page);
    await moveFingers(page, [
      { from: { x: x - 30, y }, to: { x: x - 150, y } },
      { from: { x: x + 30, y }, to: { x: x + 150, y } },
    ]);
    await expect.poll(() => shownWidth(page)).toBeGreaterThan(2.5 * whole);
    for (const _tap of [1, 2]) await page.touchscreen.tap(x, y);
    await expect.poll(() => shownWidth(page)).toBe(whole);
  });

  test('keeps a drawing sharp at any size', async () => {
    const page = await show();
    await page.getByRole('button', { name: 'Enlarge' }).click();
    await presentPicture(page).waitFor();
    const whole = await shownWidth(page);
    expect(whole).toBeGreaterThan(1000);
    for (let press = 0; press < 4; press++) await page.keyboard.press('+');
    await expect.poll(() => shownWidth(page)).toBeGreaterThan(3 * whole);
    await expect
      .poll(() => presentPicture(page).locator('svg').getAttribute('aria-label'))
      .toContain('Encoder');
    await expect.poll(() => caption(page)).toContain('Frozen');
    await expect.poll(() => viewer(page).locator('.viewer-section').innerText()).toBe('Bittern');
    const ground = viewer(page).getByRole('button', { name: /^Background/ });
    await expect.poll(() => ground.getAttribute('aria-disabled')).toBe('true');
    await page.keyboard.press('Home');
    await expect.poll(() => hash(page)).toBe('#figure-heron-1');
    await expect.poll(() => ground.getAttribute('aria-disabled')).toBe('false');
  });
});

describe('pan', () => {
  test('by arrow keys, which step to the next figure only from the edge', async () => {
    const page = await showFigure('figure-heron-1');
    for (let press = 0; press < 3; press++) await page.keyboard.press('+');
    await expect.poll(() => shownWidth(page)).toBeGreaterThan(3000);
    const before = await shownLeft(page);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => shownLeft(page)).toBeLessThan(before);
    await expect.poll(() => hash(page)).toBe('#figure-heron-1');
    for (let press = 0; press < 9; press++) await page.keyboard.press('ArrowRight');
    await expect.poll(() => hash(page)).not.toBe('#figure-heron-1');
  });

  test('by one finger', async () => {
    const page = await showFigure('figure-heron-1', phone);
    for (let press = 0; press < 4; press++) await page.keyboard.press('+');
    await expect.poll(() => shownWidth(page)).toBeGreaterThan(1200);
    const before = await shownLeft(page);
    const { x, y } = middle(page);
    await moveFingers(page, [{ from: { x, y }, to: { x: x - 120, y } }]);
    await expect.poll(() => shownLeft(page)).toBeLessThan(before - 80);
    await expect.poll(() => hash(page)).toBe('#figure-heron-1');
  });
});

describe('stepping', () => {
  test('leads through all figures, drawings and tables of the lecture', async () => {
    const page = await showFigure('figure-heron-1');
    const count = await page.locator('main a[data-figure], main figure.diagram').count();
    await page.keyboard.press('End');
    await expect.poll(() => viewer(page).locator('.viewer-count').innerText()).toBe(`${count} of ${count}`);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => caption(page)).toContain('How a heron sees');
    await expect
      .poll(() => viewer(page).getByRole('status').textContent())
      .toBe(`Figure 1 of ${count}: How a heron sees`);
  });

  test('moves the address and adds nothing to the history', async () => {
    const page = await showFigure('figure-heron-1');
    const length = await page.evaluate(() => history.length);
    await viewer(page).getByRole('button', { name: 'Next figure' }).click();
    await expect.poll(() => hash(page)).toBe('#figure-egret-1');
    await page.keyboard.press('PageDown');
    await expect.poll(() => hash(page)).toBe('#figure-ibis-1');
    await expect.poll(() => page.evaluate(() => history.length)).toBe(length);
  });

  test('by swipe', async () => {
    const page = await showFigure('figure-heron-1', phone);
    const { x, y } = middle(page);
    await moveFingers(page, [{ from: { x: x + 120, y }, to: { x: x - 120, y } }]);
    await expect.poll(() => hash(page)).toBe('#figure-egret-1');
  });
});

describe('caption', () => {
  test('names the repository and leads to the original', async () => {
    const page = await showFigure('figure-heron-1');
    await expect.poll(() => caption(page)).toContain('GitHub riverlab/heron');
    const link = viewer(page).getByRole('link', { name: 'Open the original' });
    await expect
      .poll(() => link.getAttribute('href'))
      .toBe('https://github.com/riverlab/heron/blob/main/wide-1600x500.png?raw=true');
  });

  test.each([390, 1440])('never covers the picture at %i px, however long it is', async (width) => {
    const page = await showFigure('figure-five-1', { viewport: { width, height: 844 } });
    const bottomOf = (selector: string) =>
      viewer(page)
        .locator(selector)
        .last()
        .evaluate((it) => it.getBoundingClientRect().bottom);
    const foot = () =>
      viewer(page)
        .locator('.viewer-foot')
        .evaluate((it) => it.getBoundingClientRect().top);
    await expect
      .poll(async () => (await bottomOf('[aria-hidden=false] .pswp__img')) - (await foot()))
      .toBeLessThanOrEqual(0);
    await expect
      .poll(() =>
        viewer(page)
          .locator('.viewer-foot')
          .evaluate((it) => it.scrollHeight - it.clientHeight),
      )
      .toBe(0);
  });

  test('names the paper and leads to it', async () => {
    const page = await showFigure('figure-egret-1');
    const paper = viewer(page).getByRole('link', { name: 'arXiv 2203.01234' });
    await expect.poll(() => paper.getAttribute('href')).toBe('https://arxiv.org/abs/2203.01234');
  });
});

describe('address', () => {
  test('opens the figure, and closing the viewer leaves the page at it', async () => {
    const page = await show('#figure-crane-1');
    await presentPicture(page).waitFor();
    await expect.poll(() => caption(page)).toContain('Drawn with lines only');
    await page.keyboard.press('Escape');
    await viewer(page).waitFor({ state: 'detached' });
    await expect.poll(() => hash(page)).toBe('');
    await expect.poll(() => focusedFigure(page)).toBe('figure-crane-1');
    await expect
      .poll(() => page.locator('#figure-crane-1').evaluate((it) => it.getBoundingClientRect().top))
      .toBeLessThan(800);
  });

  test('closes the viewer on Back, and opens it on Forward', async () => {
    const page = await showFigure('figure-egret-1');
    const place = await page.evaluate(() => scrollY);
    await expect.poll(() => hash(page)).toBe('#figure-egret-1');
    await page.goBack();
    await viewer(page).waitFor({ state: 'detached' });
    await expect.poll(() => hash(page)).toBe('');
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(place);
    await page.goForward();
    await presentPicture(page).waitFor();
    await expect.poll(() => caption(page)).toContain('Egret, figure 1 of 1');
  });

  test('leaves no second entry in the history on closing', async () => {
    const page = await show('#heron');
    await page.locator('#figure-egret-1 a[data-figure]').click();
    await presentPicture(page).waitFor();
    await viewer(page).getByRole('button', { name: 'Close' }).click();
    await viewer(page).waitFor({ state: 'detached' });
    await expect.poll(() => hash(page)).toBe('#heron');
  });

  test('of a place in the page only jumps there', async () => {
    const page = await show();
    await page.evaluate(() => location.assign('#figure-crane-1'));
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await page.waitForLoadState('networkidle');
    await expect.poll(() => page.locator('dialog').count()).toBe(0);
  });
});

describe('closing', () => {
  test('by swipe', async () => {
    const page = await showFigure('figure-heron-1', phone);
    const { x, y } = middle(page);
    await moveFingers(page, [{ from: { x, y }, to: { x, y: y + 300 } }]);
    await viewer(page).waitFor({ state: 'detached' });
  });

  test('by Escape while it opens', async () => {
    const page = await show();
    await page.locator('#figure-heron-1 a[data-figure]').hover();
    await page.locator('#figure-heron-1 a[data-figure]').press('Enter');
    await viewer(page).waitFor();
    await page.keyboard.press('Escape');
    await viewer(page).waitFor({ state: 'detached' });
    await expect.poll(() => focusedFigure(page)).toBe('figure-heron-1');
  });
});

test('the keyboard alone reaches every control and nothing behind', async () => {
  const page = await show();
  await page.locator('#figure-heron-1 a[data-figure]').focus();
  await page.keyboard.press('Enter');
  await presentPicture(page).waitFor();
  const names: string[] = [];
  for (let press = 0; press < 12; press++) {
    await page.keyboard.press('Tab');
    names.push(
      await page.evaluate(() => {
        const focused = document.activeElement;
        if (focused === document.body) return '';
        if (!focused?.closest('dialog')) return 'outside';
        return focused.getAttribute('aria-label') ?? focused.textContent ?? '';
      }),
    );
  }
  expect([...new Set(names)].filter(Boolean)).toEqual([
    'Previous figure',
    'Next figure',
    'Zoom out',
    'Zoom in',
    'Background: white',
    'Close',
    'Open the original',
  ]);
});

test('the background can be changed, and the choice is kept', async () => {
  const page = await showFigure('figure-heron-1', { colorScheme: 'dark' });
  const ground = () => presentPicture(page).evaluate((it) => getComputedStyle(it).backgroundColor);
  await expect.poll(() => ground()).toBe('rgb(255, 255, 255)');
  await viewer(page).getByRole('button', { name: 'Background: white' }).click();
  await expect.poll(() => ground()).toBe('rgb(0, 0, 0)');
  await page.reload();
  await presentPicture(page).waitFor();
  await expect.poll(() => ground()).toBe('rgb(0, 0, 0)');
  await viewer(page).getByRole('button', { name: 'Background: black' }).click();
  await expect
    .poll(() => viewer(page).getByRole('button', { name: 'Background: checkered' }).isVisible())
    .toBe(true);
});

test('nothing is animated where the reader prefers reduced motion', async () => {
  const page = await showFigure('figure-heron-1', { reducedMotion: 'reduce' });
  const running = () => page.evaluate(() => document.getAnimations().length);
  const whole = await shownWidth(page);
  await page.keyboard.press('+');
  await expect.poll(() => shownWidth(page)).toBeGreaterThan(whole);
  expect(await running()).toBe(0);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('dialog').count()).toBe(0);
});

test('the viewer opens, zooms and closes with animations as well', async () => {
  const page = await showFigure('figure-heron-1', { reducedMotion: 'no-preference' });
  const whole = await shownWidth(page);
  await page.keyboard.press('+');
  await expect.poll(() => shownWidth(page)).toBeGreaterThan(whole);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('dialog').count()).toBe(0);
});

test('the script and the style of the viewer load at the first sign of interest', async () => {
  const page = await show();
  await page.waitForLoadState('networkidle');
  const files: string[] = [];
  page.on('request', (request) => files.push(new URL(request.url()).pathname.split('/').pop() ?? ''));
  await page.locator('#figure-heron-1 a[data-figure]').hover();
  await expect.poll(() => files.filter((file) => /^viewer-.*\.css$/.test(file)).length).toBe(1);
  await expect.poll(() => files.filter((file) => /^open-viewer-.*\.js$/.test(file)).length).toBe(1);
  await expect.poll(() => viewer(page).count()).toBe(0);
});

test('there is no violation in the viewer, in either theme', async () => {
  const page = await showFigure('figure-heron-1', { bypassCSP: true });
  await expect.poll(() => findViolationsInThemes(page)).toEqual([]);
});
