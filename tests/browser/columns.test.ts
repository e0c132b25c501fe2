import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { findLayoutFaults } from './find-layout-faults.ts';
import { findViolations } from './find-violations.ts';
import { resizePage } from './measure-page.ts';
import { type OpenPage, openPage } from './open-page.ts';
import { type ServedSite, serveSite } from './serve-site.ts';

/** Long titles, more lectures than the menu lists, and an entry with all kinds of links. */
const entry = `
### [Heron](https://heron.example.org/)

**Paper:** [Herons wait: a study of patience in shallow water](https://arxiv.org/abs/2203.01234)<br>
**Paper:** [Waiting](https://arxiv.org/abs/2303.01234)<br>
**Code:** [https://github.com/riverlab/heron](https://github.com/riverlab/heron)<br>

Herons wait.
`;
const bodies = (number: number): string =>
  Array.from({ length: 12 }, (_, at) => entry.replaceAll('Heron', `Heron ${number}-${at}`)).join('\n');

let content: string;
let site: ServedSite;
let open: OpenPage;
beforeAll(async () => {
  content = await mkdtemp(join(tmpdir(), 'course-'));
  await mkdir(join(content, 'lectures'));
  await writeFile(join(content, 'site.yaml'), 'title: Waders\n');
  for (let number = 1; number <= 40; number++) {
    const day = new Date(Date.UTC(2025, 0, number)).toISOString().slice(0, 10);
    const title = `Waders ${number} and everything that they were ever seen to wait for`;
    await writeFile(
      join(content, 'lectures', `${day}-waders-${number}.md`),
      `---\ntitle: ${title}\ndate: ${day}\n---\n## Birds\n${bodies(number)}`,
    );
  }
  site = await serveSite({ content, environment: { LECTERN_SEARCH: 'off' } });
});
afterAll(async () => {
  await site.close();
  await rm(content, { recursive: true });
});
afterEach(() => open.close());

async function show(path: string, width: number, options: Parameters<typeof openPage>[1] = {}) {
  open = await openPage(site.browser, { bypassCSP: true, viewport: { width, height: 900 }, ...options });
  await open.page.goto(site.urlOf(path));
  return open.page;
}

const lecture = '/lectures/waders-20/';
const menu = (page: Page) => page.getByRole('navigation', { name: 'Lectures and other pages' });
const outline = (page: Page) => page.getByRole('navigation', { name: 'On this page' });

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  test('course, text and outline are side by side, and nothing is cut off', async () => {
    const page = await show(lecture, 1280, { colorScheme });
    for (const width of [1280, 1440, 1920]) {
      await resizePage(page, { width, height: 900 });
      const [course, text, sections] = await Promise.all(
        [menu(page), page.locator('.lecture-text'), outline(page)].map((part) => part.boundingBox()),
      );
      expect(course && text && course.x + course.width < text.x).toBe(true);
      expect(text && sections && text.x + text.width < sections.x).toBe(true);
      await expect.poll(() => findLayoutFaults(page), { message: `${width} px` }).toEqual([]);
    }
    await expect.poll(() => findViolations(page)).toEqual([]);
  });
});

test('the field is above its sections: both start at the same edge, and so do their words', async () => {
  const page = await show(lecture, 1440);
  const countEdges = () =>
    outline(page).evaluate((nav) => {
      const edges = ['.outline-jump input', '.outline-items > ol'].map((part) =>
        Math.round(nav.querySelector(part)?.getBoundingClientRect().left ?? 0),
      );
      return new Set(edges).size;
    });
  await expect.poll(countEdges).toBe(1);
});

test('the menu marks the current lecture among its neighbours, keeps it in view, and leads to all lectures', async () => {
  const page = await show(lecture, 1440);
  const names = await menu(page).locator('ol a').allInnerTexts();
  expect(names.map((name) => name.replace(/ and every.*/, ''))).toEqual([
    ...Array.from({ length: 15 }, (_, at) => `Waders ${13 + at}`),
    'All 40 lectures',
  ]);
  const present = menu(page).locator('[aria-current="page"]');
  await expect.poll(() => present.innerText()).toMatch(/^Waders 20 /);
  const isInView = async () => {
    const [box, line] = await Promise.all([menu(page).boundingBox(), present.boundingBox()]);
    return box && line && line.y >= box.y && line.y + line.height <= box.y + box.height;
  };
  await expect.poll(isInView).toBe(true);
  await page.evaluate(() => scrollTo(0, 2000));
  await menu(page).getByRole('link', { name: 'All 40 lectures' }).click();
  await page.waitForURL('**/lectures/');
});

test('both columns stay where they are while the page scrolls, and each scrolls by itself', async () => {
  const page = await show(lecture, 1440, { viewport: { width: 1440, height: 500 } });
  await page.evaluate(() => scrollTo(0, 1500));
  for (const column of [menu(page), outline(page)]) {
    const isInWindow = async () => {
      const box = await column.boundingBox();
      return box && box.y >= 56 && box.y + box.height <= 500;
    };
    await expect.poll(isInWindow).toBe(true);
    await expect.poll(() => column.evaluate((nav) => nav.scrollHeight > nav.clientHeight)).toBe(true);
  }
});

test('without JavaScript all three are there, the outline unfolded', async () => {
  const page = await show(lecture, 1440, { javaScriptEnabled: false });
  await expect.poll(() => menu(page).getByRole('link').count()).toBeGreaterThan(18);
  await expect.poll(() => outline(page).getByRole('link', { name: 'Heron 20-11' }).isVisible()).toBe(true);
});

test('on a phone the sheet holds the outline and the course', async () => {
  const page = await show(`${lecture}#heron-20-5`, 390, { hasTouch: true, isMobile: true });
  await expect.poll(() => menu(page).isVisible()).toBe(false);
  const opener = page.getByRole('button', { name: 'On this page' });
  await opener.tap();
  const sheet = page.getByRole('dialog', { name: 'On this page' });
  await sheet.getByRole('link', { name: 'Waders 21 and' }).waitFor();
  await expect.poll(() => findViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'detached' });
  await expect.poll(() => page.locator('.page-columns > .course-menu + main').count()).toBe(1);
  await opener.tap();
  await sheet.getByRole('link', { name: 'Waders 21 and' }).tap();
  await page.waitForURL('**/waders-21/');
});

test('the links of an entry share one row, and no row is higher than its highest card needs', async () => {
  const page = await show(lecture, 1440);
  const cards = page.locator('.cards').first().locator('.card');
  const boxes = await cards.evaluateAll((all) =>
    all.map((card) => {
      const { top, height } = card.getBoundingClientRect();
      return [Math.round(top), Math.round(height)].join();
    }),
  );
  expect(boxes).toHaveLength(3);
  expect(new Set(boxes).size).toBe(1);
});
