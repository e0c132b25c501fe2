import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findViolations } from './find-violations.ts';
import { inBothThemes } from './in-both-themes.ts';
import { openPage } from './open-page.ts';
import { type ServedSite, serveSite } from './serve-site.ts';

const lecture = 'lectures/vision-language-models/';

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite({ base: '/vlm/' });
});
afterAll(() => site.close());

test.each([lecture, 'lectures/writing-a-lecture/', 'glossary/', 'errata/', 'further-reading/'])(
  '%s has no violation in either theme, and nothing is wider than a phone',
  async (path) => {
    const { page, problems, close } = await openPage(site.browser, {
      bypassCSP: true,
      viewport: { width: 390, height: 844 },
    });
    await page.goto(site.urlOf(path));
    await inBothThemes(page, async (theme) => {
      await expect.poll(() => findViolations(page), { message: theme }).toEqual([]);
      await expect.poll(() => widthOf(page)).toBe(390);
    });
    expect(problems).toEqual([]);
    await close();
  },
);

test('on a phone no diagram of the lecture has to be scrolled', async () => {
  const { page, close } = await openPage(site.browser, { viewport: { width: 390, height: 844 } });
  await page.goto(site.urlOf(lecture));
  const boxes = await page.locator('.diagram-scroll').evaluateAll((found) =>
    found.map(({ scrollWidth, clientWidth, parentElement }) => ({
      id: parentElement?.id,
      isWider: scrollWidth > clientWidth,
    })),
  );
  expect(boxes.length).toBeGreaterThan(30);
  expect(boxes.filter(({ isWider }) => isWider)).toEqual([]);
  await close();
});

test('entries are of one size, however deep their author set them, and families are larger', async () => {
  const { page, close } = await openPage(site.browser);
  await page.goto(site.urlOf(lecture));
  const sizeOf = (id: string) =>
    page.locator(`#${id}`).evaluate((heading) => Number.parseFloat(getComputedStyle(heading).fontSize));
  const [clip = 0, llava, later, family = 0, group = 0] = await Promise.all(
    ['clip', 'llava', 'llava-15', 'contrastive-learning', 'mm-llms'].map(sizeOf),
  );
  expect([llava, later]).toEqual([clip, clip]);
  expect(family).toBeGreaterThan(clip);
  expect(group).toBeGreaterThan(family);
  await close();
});

test('the condensed lecture has names, ideas, drawings and facts, and an address of its own', async () => {
  const { page, problems, close } = await openPage(site.browser, { viewport: { width: 1440, height: 900 } });
  await page.goto(site.urlOf(lecture));
  const heightOf = () => page.evaluate(() => document.documentElement.scrollHeight);
  const whole = await heightOf();
  const button = page.getByRole('link', { name: 'Condensed' });
  await button.click();
  await expect.poll(() => button.getAttribute('aria-current')).toBe('true');
  await page.waitForURL(/\?view=short$/);
  await expect.poll(() => heightOf()).toBeLessThan(whole * 0.5);
  const llava = page.locator('.section:has(> .section-heading > #llava)');
  for (const kept of ['h3', '> .prose > p', 'figure.diagram', '.fact-sheet'])
    await expect.poll(() => llava.locator(kept).first().isVisible()).toBe(true);
  for (const left of ['> .cards', '> figure.figure', '> .prose > [lang]'])
    await expect.poll(() => llava.locator(left).first().isVisible()).toBe(false);
  // The sentence of this idea ends in formulas.
  const contrastive = page.locator('.section:has(> .section-heading > #contrastive-learning) > .prose');
  await expect.poll(() => contrastive.first().locator('.formula-scroll').first().isVisible()).toBe(true);
  await page.reload();
  await expect.poll(() => button.getAttribute('aria-current')).toBe('true');
  await button.click();
  await expect.poll(heightOf).toBe(whole);
  await page.waitForURL((url) => url.search === '');
  expect(problems).toEqual([]);
  await close();
});

test('paragraphs in the other language fold away, and a link to what is left out shows everything', async () => {
  const { page, close } = await openPage(site.browser);
  await page.goto(`${site.urlOf(lecture)}?view=one`);
  const chinese = page.locator('.lecture-text .prose > [lang]');
  await expect.poll(() => chinese.first().isVisible()).toBe(false);
  await page.goto(`${site.urlOf(lecture)}?view=short.one#figure-llava-1`);
  await expect.poll(() => page.url()).not.toContain('view');
  await expect.poll(() => page.locator('#figure-llava-1').isVisible()).toBe(true);
  await close();
});

test('a stage thaws and freezes the boxes of a diagram, in the viewer as well', async () => {
  const { page, close } = await openPage(site.browser);
  await page.goto(site.urlOf(lecture));
  const diagram = page.locator('.section:has(> .section-heading > #llava) > .prose > .diagram').first();
  const dashOf = (box: string) =>
    diagram
      .locator('g.node', { hasText: box })
      .locator('rect')
      .evaluate((rect) => getComputedStyle(rect).strokeDasharray);
  const lookOf = async () => [await dashOf('CLIP'), await dashOf('Linear'), await dashOf('Vicuna')];
  await expect.poll(() => lookOf()).toEqual(['5px, 3px', 'none', '5px, 3px']);
  await diagram.getByLabel('Stage').selectOption('2 Visual instruction tuning');
  await expect.poll(() => lookOf()).toEqual(['5px, 3px', 'none', 'none']);
  await diagram.getByLabel('Stage').selectOption('1 Feature alignment');
  await expect.poll(() => lookOf()).toEqual(['5px, 3px', 'none', '5px, 3px']);
  await diagram.getByRole('button', { name: 'Enlarge' }).click();
  const shown = page.locator('.viewer-drawing g.node', { hasText: 'Vicuna' });
  await expect.poll(() => shown.first().getAttribute('class')).toBe('node frozen');
  await close();
});

test('a diagram far below is drawn later, and has its size from the start', async () => {
  const { page, close } = await openPage(site.browser);
  await page.goto(site.urlOf(lecture));
  const drawings = await page.locator('.diagram-scroll svg').evaluateAll((found) =>
    found.map((drawing) => ({
      isLate: getComputedStyle(drawing).contentVisibility === 'auto',
      isSized: Math.abs(drawing.getBoundingClientRect().height - Number(drawing.getAttribute('height'))) < 1,
    })),
  );
  expect(drawings.length).toBeGreaterThan(30);
  expect(drawings.filter(({ isLate, isSized }) => !isLate || !isSized)).toEqual([]);
  await close();
});

test('a term leads to the glossary, and a question unfolds its answer', async () => {
  const { page, close } = await openPage(site.browser);
  await page.goto(site.urlOf(lecture));
  const question = page.locator('summary', { hasText: 'Check yourself' }).first();
  const answer = page.locator('details', { has: question }).locator('p').first();
  await expect.poll(() => answer.isVisible()).toBe(false);
  await question.click();
  await expect.poll(() => answer.isVisible()).toBe(true);
  await page.locator('a[href="/vlm/glossary/#perceiver-resampler"]').first().click();
  await page.waitForURL('**/vlm/glossary/#perceiver-resampler');
  await expect.poll(() => page.locator('#perceiver-resampler').isVisible()).toBe(true);
  await close();
});

function widthOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth);
}

test('a model without a picture, or one that does not load, is shown by its diagram, on a card and beside an answer of search', async () => {
  const { page, problems, close } = await openPage(site.browser);
  await page.goto(site.urlOf('models/?view=cards'));
  const drawing = 'img[src="/vlm/models/vila/diagram.svg"]';
  await page.locator(`.model-picture ${drawing}`).scrollIntoViewIfNeeded();
  await page.locator(`.is-loaded > ${drawing}`).waitFor();
  // Its picture is on another site, which is not reached here.
  const replaced = 'img[src="/vlm/models/clip/diagram.svg"]';
  await page
    .locator('tr', { has: page.locator('a[href="/vlm/models/clip/"]') })
    .first()
    .scrollIntoViewIfNeeded();
  await page.locator(`.is-loaded > ${replaced}`).waitFor();
  await page.goto(site.urlOf('search/?q=vila'));
  await page.locator(`[data-picture="/models/vila/"] > ${drawing}`).waitFor();
  await page.goto(site.urlOf('search/?q=clip'));
  await page.locator(`[data-picture="/models/clip/"] > ${replaced}`).waitFor();
  expect(problems).toEqual([]);
  await close();
});
