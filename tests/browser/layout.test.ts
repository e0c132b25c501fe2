import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chineseCourse, fixtureCourse } from '../site/build-site.ts';
import { findLayoutFaults } from './find-layout-faults.ts';
import { openPage } from './open-page.ts';
import { type ServedSite, serveSite } from './serve-site.ts';

/** A page of every kind. */
const paths = [
  '/',
  '/lectures/',
  '/lectures/wading-models/',
  '/lectures/media/',
  '/models/',
  '/models/heron/',
  '/papers/',
  '/topics/',
  '/timeline/',
  '/figures/',
  '/compare/',
  '/guide/',
  '/guide/style/',
  '/terms/',
  '/search/?q=heron',
  '/nowhere/',
];

const chinesePaths = [
  '/',
  '/lectures/',
  '/lectures/水鳥/',
  '/models/',
  '/papers/',
  '/topics/',
  '/search/',
  '/nowhere/',
];

/** A window of 1280 px at 400 % and at 200 %; a phone, a tablet, a laptop. */
const widths = [320, 640, 390, 820, 1440];

let english: ServedSite;
let chinese: ServedSite;
beforeAll(async () => {
  english = await serveSite({ content: fixtureCourse });
});
afterAll(() => english.close());

test.each(paths)('%s is laid out well at every width', async (path) => {
  const { page, close } = await openPage(english.browser, { reducedMotion: 'reduce' });
  await page.goto(english.urlOf(path));
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    expect(await findLayoutFaults(page), `${width} px`).toEqual([]);
  }
  await close();
});

describe('in Chinese', () => {
  beforeAll(async () => {
    chinese = await serveSite({ content: chineseCourse });
  });
  afterAll(() => chinese.close());

  test.each(chinesePaths)('%s is laid out well at every width', async (path) => {
    const { page, close } = await openPage(chinese.browser);
    await page.goto(chinese.urlOf(path));
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      expect(await findLayoutFaults(page), `${width} px`).toEqual([]);
    }
    await close();
  });
});

test.each(['/lectures/wading-models/', '/guide/style/'])(
  'on %s the focus is seen wherever it goes',
  async (path) => {
    const { page, close } = await openPage(english.browser);
    await page.goto(english.urlOf(path));
    for (let stop = 0; stop < 40; stop++) {
      await page.keyboard.press('Tab');
      const seen = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return 'the end of the page';
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
          ? 'yes'
          : element.outerHTML.slice(0, 80);
      });
      expect(['yes', 'the end of the page']).toContain(seen);
    }
    await close();
  },
);

test('forced colours leave every icon and the borders of all that can be pressed', async () => {
  const { page, close } = await openPage(english.browser, { forcedColors: 'active' });
  await page.goto(english.urlOf('/guide/style/'));
  const icons = await page
    .locator('.icon:visible')
    .evaluateAll((found) => found.map((icon) => getComputedStyle(icon).backgroundColor));
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(icons.length).toBeGreaterThan(2);
  expect(icons.filter((colour) => colour === ground || colour === 'rgba(0, 0, 0, 0)')).toEqual([]);
  expect(await findLayoutFaults(page)).toEqual([]);
  await close();
});

test('who asks for less motion sees the outline at once', async () => {
  const { page, close } = await openPage(english.browser, {
    reducedMotion: 'reduce',
    viewport: { width: 390, height: 800 },
  });
  await page.goto(english.urlOf('/lectures/wading-models/#egret'));
  await page.getByRole('button', { name: 'On this page' }).click();
  await page.locator('.outline-sheet').waitFor();
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  await close();
});

test('the test would find each fault', async () => {
  const { page, close } = await openPage(english.browser, {
    bypassCSP: true,
    viewport: { width: 820, height: 800 },
  });
  await page.goto(english.urlOf('/terms/'));
  await page.evaluate(() => {
    const faults = [
      '<p id="wide" style="width: 2000px">w</p>',
      '<p style="width: 4em; overflow: hidden; white-space: nowrap">cut cut cut cut cut</p>',
      '<p><a href="#a" style="display: inline-block; font-size: 9px">x</a><a href="#b" style="display: inline-block; font-size: 9px">y</a></p>',
      `<div class="prose"><p style="width: 150px">${'narrow '.repeat(40)}</p></div>`,
    ];
    document.querySelector('main')?.insertAdjacentHTML('beforeend', faults.join(''));
  });
  const kinds = (await findLayoutFaults(page)).map((fault) => fault.split(':')[0]);
  expect(kinds).toEqual(['wide', 'cut', 'small', 'small', 'measure']);
  await close();
});
