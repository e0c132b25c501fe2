import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findViolationsInThemes } from './find-violations.ts';
import { listMachineFonts } from './list-fonts.ts';
import { measurePage, resizePage } from './measure-page.ts';
import type { OpenPage } from './open-page.ts';
import { type ServedSite, type ServeRequest, serveSite } from './serve-site.ts';

/** A phone, a tablet, a laptop; and the laptop's window at 200 %, and one of 1280 by 1024 at 400 %. */
const windows = [
  { width: 390, height: 844 },
  { width: 820, height: 1180 },
  { width: 1440, height: 900 },
  { width: 720, height: 450 },
  { width: 320, height: 256 },
];

const [phone, , laptop] = windows as [Window, Window, Window];
type Window = (typeof windows)[number];

const themes = ['light', 'dark'] as const;

/** WCAG 1.4.12: what a reader may ask for. */
const spaced = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

/** A page to be measured, with what has to be there first where scripts build it. */
export type MeasuredPath = string | readonly [path: string, ready: string];

/**
 * Holds pages of a course to what can be measured, in the fonts of the tests: where things are in windows of
 * every size, and what can be distinguished in either theme.
 *
 * @param more tests for which each page need not be opened again, such as `holdToAxe`
 */
export function holdToLayout(
  request: ServeRequest,
  paths: readonly MeasuredPath[],
  more: (open: () => Page) => void = () => {},
): void {
  let site: ServedSite;
  beforeAll(async () => {
    site = await serveSite({ ...request, inTestFonts: true });
  });
  afterAll(() => site.close());

  describe.each(paths.map((path) => (typeof path === 'string' ? ([path, 'h1'] as const) : path)))(
    '%s',
    (path, ready) => {
      let opened: OpenPage;
      beforeAll(async () => {
        opened = await measurePage(site, path, ready);
      });
      afterAll(() => opened.close());
      more(() => opened.page);
      holdPage(() => opened.page);

      test('breaks no rule of its own', () => {
        expect(opened.problems.filter(({ text }) => !text.includes('404'))).toEqual([]);
      });
    },
  );
}

/** Holds a page to what axe knows of accessibility. */
export function holdToAxe(open: () => Page): void {
  test.each([phone, laptop])('has no violation, in either theme: $width px', async ({ width }) => {
    await resizePage(open(), { width, height: 900 });
    await expect.poll(() => findViolationsInThemes(open())).toEqual([]);
  });
}

function holdPage(open: () => Page): void {
  test('is laid out well in every window', async () => {
    for (const window of windows) {
      await resizePage(open(), window);
      const faults = await open().evaluate(() => facts.findLayoutFaults());
      expect(faults, `${window.width} px`).toEqual([]);
    }
  });

  test('has readable text, in order and in its language', async () => {
    await expect.poll(() => open().evaluate(() => facts.findTextFaults())).toEqual([]);
  });

  test('has room for more space between letters, words and lines', async () => {
    await open().evaluate((css) => facts.addRules(css), spaced);
    for (const window of [phone, laptop]) {
      await resizePage(open(), window);
      const faults = await open().evaluate(() => facts.findSpacingFaults());
      expect(faults, `${window.width} px`).toEqual([]);
    }
    await open().evaluate(() => facts.forgetRules());
  });

  test.each([phone, laptop])('is laid out alike in both themes: $width px', async (window) => {
    await resizePage(open(), window);
    const light = await open().evaluate(() => facts.describeGeometry());
    await open().emulateMedia({ colorScheme: 'dark' });
    const dark = await open().evaluate(() => facts.describeGeometry());
    await open().emulateMedia({ colorScheme: 'light' });
    expect(dark.filter((place, at) => place !== light[at]).slice(0, 3)).toEqual([]);
    expect(dark.length).toBe(light.length);
  });

  test.each([phone, laptop])('is visible in both themes, and so is the focus: $width px', async (window) => {
    await resizePage(open(), window);
    // From here on the keyboard is in use, and browsers show where it is.
    await open().keyboard.press('Tab');
    for (const colorScheme of themes) {
      await open().emulateMedia({ colorScheme });
      await expect
        .poll(() => open().evaluate(() => facts.findFaintThings()), { message: colorScheme })
        .toEqual([]);
      await expect
        .poll(() => open().evaluate(() => facts.findLostFocus()), { message: colorScheme })
        .toEqual([]);
    }
    await open().emulateMedia({ forcedColors: 'active' });
    await expect.poll(() => open().evaluate(() => facts.findLostEdges())).toEqual([]);
    await expect.poll(() => open().evaluate(() => facts.findLostFocus())).toEqual([]);
    await open().emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
  });

  test('keeps still for readers who prefer reduced motion', async () => {
    await expect.poll(() => open().evaluate(() => facts.findMotion())).toEqual([]);
  });

  test('uses no font of the machine', async () => {
    expect(await listMachineFonts(open())).toEqual([]);
  });

  test('is laid out well with every fold open', async () => {
    await open().evaluate(() => facts.unfold());
    for (const window of [phone, laptop]) {
      await resizePage(open(), window);
      const faults = await open().evaluate(() => facts.findLayoutFaults());
      expect(faults, `${window.width} px`).toEqual([]);
    }
  });
}
