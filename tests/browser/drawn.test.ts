import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { fixtureCourse } from '../site/build-site.ts';
import { findViolations } from './find-violations.ts';
import { inBothThemes } from './in-both-themes.ts';
import { type OpenPage, openPage } from './open-page.ts';
import { useSite } from './reader.ts';
import { type ServedSite, serveSite } from './serve-site.ts';

let site: ServedSite;
let open: OpenPage;
beforeAll(async () => {
  site = await serveSite({ base: '/vlm/' });
});
afterAll(() => site.close());
afterEach(() => open.close());

async function show(path: string, options: Parameters<typeof openPage>[1] = {}): Promise<Page> {
  open = await openPage(site.browser, options);
  await open.page.goto(site.urlOf(path));
  return open.page;
}

/** Whether all of an element lies between the edges of the screen. */
async function isInSight(element: Locator): Promise<boolean> {
  const box = await element.boundingBox();
  const width = element.page().viewportSize()?.width ?? 0;
  return box !== null && box.x >= 0 && box.x + box.width <= width;
}

describe.each(['/timeline/', '/figures/'])('%s', (path) => {
  test.each([390, 820, 1440])('fits and has no violation in either theme: %i px', async (width) => {
    const page = await show(path, { viewport: { width, height: 900 }, bypassCSP: true });
    await inBothThemes(page, async (theme) => {
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await expect.poll(() => findViolations(page), { message: theme }).toEqual([]);
    });
    expect(open.problems).toEqual([]);
  });
});

describe('the timeline', () => {
  test('has a link with a name for each model and paper, and follows it', async () => {
    const page = await show('/timeline/');
    const marks = page.locator('.timeline-lane a');
    const names = await marks.evaluateAll((links) => links.map((link) => link.getAttribute('aria-label')));
    expect(names).toContain('LLaVA, April 2023, Projection');
    expect(names).toContain('Visual Instruction Tuning, April 2023, Paper');
    expect(new Set(names).size).toBe(
      await page.getByRole('region').getByRole('link', { name: ', ' }).count(),
    );
    await page.getByRole('link', { name: 'LLaVA, April 2023, Projection' }).click();
    await page.waitForURL('**/vlm/models/llava/');
  });

  test('no label lies on another, nor on a mark', async () => {
    const page = await show('/timeline/');
    const overlaps = await page.evaluate(() => {
      const found: string[] = [];
      for (const lane of document.querySelectorAll('.timeline-lane')) {
        const links = [...lane.querySelectorAll('a')];
        const boxes = links.map((link) => link.getBoundingClientRect());
        boxes.forEach((a, first) => {
          boxes.slice(first + 1).forEach((b, index) => {
            const isApart =
              a.right <= b.left || b.right <= a.left || a.bottom <= b.top + 1 || b.bottom <= a.top + 1;
            if (!isApart)
              found.push(`${links[first]?.textContent} and ${links[first + 1 + index]?.textContent}`);
          });
        });
      }
      return found;
    });
    expect(overlaps).toEqual([]);
  });

  test('starts with the newest, is scrolled by keyboard, and keeps the names of lanes in sight', async () => {
    const page = await show('/timeline/', { viewport: { width: 390, height: 844 } });
    const box = page.getByRole('region', { name: 'Drawing by family' });
    await box.focus();
    const newest = page.getByRole('link', { name: 'MyVLM, March 2024' });
    await expect.poll(() => isInSight(newest)).toBe(true);
    for (let presses = 0; presses < 12; presses++) await page.keyboard.press('ArrowLeft');
    await expect.poll(() => isInSight(newest)).toBe(false);
    await expect.poll(() => isInSight(page.getByRole('heading', { name: 'Projection' }))).toBe(true);
    await page.keyboard.press('Tab');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('2019');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#year-2019$/);
  });

  test('shows the card of what a mark represents', async () => {
    const page = await show('/timeline/');
    await page.getByRole('link', { name: 'LLaVA, April 2023, Projection' }).hover();
    await page.locator('.hover-card', { hasText: 'LLaVA' }).waitFor();
    expect(open.problems).toEqual([]);
  });

  test('is a table on paper', async () => {
    const page = await show('/timeline/');
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => page.locator('.timeline-scroll').isVisible()).toBe(false);
    await expect.poll(() => page.locator('.timeline-table').isVisible()).toBe(true);
    await expect
      .poll(() =>
        page.locator('.timeline-table').getByText('Visual Instruction Tuning', { exact: true }).isVisible(),
      )
      .toBe(true);
  });

  test('keeps its marks in forced colours', async () => {
    const page = await show('/timeline/', { forcedColors: 'active' });
    const fills = await page.evaluate(() => {
      const fillOf = (selector: string) => {
        const element = document.querySelector(selector);
        return element && getComputedStyle(element).fill;
      };
      return {
        mark: fillOf('.timeline-lane circle:not(.is-hollow)'),
        ground: getComputedStyle(document.body).backgroundColor,
      };
    });
    expect(fills.mark).toMatch(/^rgb/);
    expect(fills.mark).not.toBe(fills.ground);
  });
});

describe('the wall of figures', () => {
  const showLectures = useSite({ content: fixtureCourse });

  const shown = (page: Page) => page.locator('.figure-wall > li:not([hidden])');

  test('narrows down to a family and keeps that in the address', async () => {
    const page = await show('/figures/');
    const all = await shown(page).count();
    await page.getByLabel('Family').selectOption('projection');
    await page.waitForURL('**/figures/?family=projection');
    const few = await shown(page).count();
    expect(few).toBeGreaterThan(0);
    expect(few).toBeLessThan(all);
    await expect.poll(() => page.getByRole('status').innerText()).toBe(`Shown: ${few} of ${all}`);
    await page.reload();
    await expect.poll(() => page.getByLabel('Family').inputValue()).toBe('projection');
    await expect.poll(() => shown(page).count()).toBe(few);
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(() => shown(page).count()).toBe(all);
    await expect
      .poll(() => page.getByLabel('Family').evaluate((field) => field === document.activeElement))
      .toBe(true);
    await page.waitForURL('**/figures/');
  });

  test('says so if nothing matches both choices, and ignores what cannot be chosen', async () => {
    const page = await showLectures('/figures/?family=still-water&lecture=media');
    await expect.poll(() => shown(page).count()).toBe(0);
    await expect.poll(() => page.getByText('No figure matches both.').isVisible()).toBe(true);
    await page.goto(page.url().replace(/\?.*$/, '?family=nonsense'));
    await expect.poll(() => shown(page).count()).toBeGreaterThan(10);
  });

  test('opens in the viewer, which steps through the figures that are shown and no others', async () => {
    const page = await show('/figures/?family=projection');
    // The page shows every figure until its script has read the address.
    const all = await page.locator('.figure-wall > li').count();
    await expect.poll(() => shown(page).count()).toBeLessThan(all);
    const count = await shown(page).count();
    const openers = page.locator('.figure-wall > li:not([hidden]) .diagram-open');
    await openers.first().click();
    await page.locator('dialog.viewer').waitFor();
    await expect
      .poll(() => page.locator('dialog.viewer').getByRole('status').textContent())
      .toContain(`of ${count}`);
    await page.waitForURL(/\?family=projection#/);
    const first = page.url();
    await page.keyboard.press('ArrowRight');
    await page.waitForURL((url) => url.href !== first && url.search === '?family=projection');
    await page.keyboard.press('Escape');
    await page.locator('dialog.viewer').waitFor({ state: 'detached' });
  });

  test('has plates of one shape, even where no picture loads', async () => {
    const page = await show('/figures/', { viewport: { width: 1440, height: 900 } });
    await page.locator('.figure.is-missing').first().waitFor();
    const shapes = await page
      .locator('.figure-wall :is(.figure-frame, .diagram-scroll)')
      .evaluateAll((plates) =>
        plates
          .map((plate) => plate.getBoundingClientRect())
          .map(({ width, height }) => `${Math.round(width)} ${Math.round(height)}`),
      );
    expect(new Set(shapes).size).toBe(1);
  });

  test('is complete without scripts, and offers no filter', async () => {
    const page = await show('/figures/', { javaScriptEnabled: false });
    await expect.poll(() => page.locator('.wall-filter').isVisible()).toBe(false);
    await expect.poll(() => shown(page).count()).toBeGreaterThan(10);
  });
});
