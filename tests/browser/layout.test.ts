import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixtureCourse } from '../site/build-site.ts';
import { holdToLayout } from './hold-to-layout.ts';
import { measurePage, resizePage } from './measure-page.ts';
import { type ServedSite, serveSite } from './serve-site.ts';

const phone = { width: 390, height: 844 };
const small = { width: 320, height: 256 };
const laptop = { width: 1440, height: 900 };

describe('what lies above a page', () => {
  let site: ServedSite;
  beforeAll(async () => {
    site = await serveSite({ content: fixtureCourse, inTestFonts: true });
  });
  afterAll(() => site.close());

  test.each([
    ['the outline', phone, openOutline],
    ['the outline', small, openOutline],
    ['the search', phone, openSearch],
    ['the search', small, openSearch],
    ['the search', laptop, openSearch],
    ['a figure', phone, openFigure],
    ['a figure', laptop, openFigure],
  ] as const)('%s is laid out well and seen in both themes: %o', async (_, window, open) => {
    const { page, close } = await measurePage(site, '/lectures/media/#training');
    await resizePage(page, window);
    await open(page);
    // A reader who prefers less motion sees it at once.
    const running = await page.evaluate(() => document.getAnimations().length);
    expect(running).toBe(0);
    await expect.poll(() => page.evaluate(() => facts.findMotion())).toEqual([]);
    const findFaults = async () => {
      const faults = await page.evaluate(() => facts.findOpenFaults());
      // The figures before and after wait beside the window.
      return faults.filter((fault) => !fault.includes('pswp__scroll-wrap'));
    };
    await expect.poll(findFaults).toEqual([]);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expect
        .poll(() => page.evaluate(() => facts.findFaintThings()), { message: colorScheme })
        .toEqual([]);
    }
    await page.emulateMedia({ forcedColors: 'active' });
    await expect.poll(() => page.evaluate(() => facts.findLostEdges())).toEqual([]);
    await close();
  });
});

describe('a list of more than a page', async () => {
  const content = await mkdtemp(join(tmpdir(), 'many-'));
  const birds = Array.from(
    { length: 505 },
    (_, index) => `### Bird ${index}\n![](https://birds.example/${index}.png)`,
  );
  await mkdir(join(content, 'lectures'));
  await writeFile(join(content, 'site.yaml'), 'title: Birds\nlanguage: en\n');
  await writeFile(join(content, 'lectures/birds.md'), `---\ntitle: Birds\n---\n${birds.join('\n')}\n`);
  afterAll(() => rm(content, { recursive: true }));

  holdToLayout({ content, environment: { LECTERN_SEARCH: 'off', LECTERN_PREVIEWS: 'off' } }, [
    '/models/pages/2/',
  ]);
});

async function openOutline(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'On this page' }).click();
  await page.locator('.outline-sheet').waitFor();
}

async function openSearch(page: Page): Promise<void> {
  await page.keyboard.press('/');
  await page.locator('.search-dialog-field').fill('heron');
  await page.locator('.search-hit').first().waitFor();
}

async function openFigure(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Enlarge' }).first().click();
  await page.getByRole('dialog', { name: 'Figures of this page' }).waitFor();
}
