import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { fixtureCourse } from '../site/build-site.ts';
import { servePictures } from './figure-pictures.ts';
import { type Show, useSite } from './reader.ts';
import { settlePictures } from './settle-pictures.ts';

const lecture = '/lectures/vision-language-models/';

/** What the margins of `print.css` leave of a sheet's width, in pixels. */
const sheets = { A4: 665, Letter: 687 };

const show = useSite({}, servePictures);

/** A page as paper gets it, from a reader who prefers the dark theme. */
async function print(path: string, from: Show = show): Promise<Page> {
  const page = await from(path, {
    bypassCSP: true,
    colorScheme: 'dark',
    viewport: { width: sheets.A4, height: 1000 },
  });
  await page.evaluate(() => {
    document.documentElement.dataset.theme = 'dark';
  });
  await page.emulateMedia({ media: 'print' });
  return page;
}

/** What reaches past the sheet. */
const findWide = (page: Page) =>
  page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 1 && !element.closest('svg, math') && (right > innerWidth + 1 || left < -1);
      })
      .map(({ tagName, className }) => `${tagName} ${className}`),
  );

/** Frames that are taller than a name and an address, of two lines each. */
const countTall = (page: Page, figures: string) =>
  page.locator(`${figures} .figure-frame`).evaluateAll((frames) => ({
    all: frames.length,
    tall: frames.filter((frame) => frame.getBoundingClientRect().height > 90).length,
  }));

describe('a lecture on paper', () => {
  test('is ink on white, whatever the theme', async () => {
    const page = await print(lecture);
    const colours = await page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.documentElement);
      const node = document.querySelector('.diagram .trained rect');
      return [backgroundColor, color, node && getComputedStyle(node).fill];
    });
    expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)', 'rgb(252, 239, 216)']);
  });

  test('has nothing to press, and names its course', async () => {
    const page = await print(lecture);
    await expect
      .poll(() => page.locator('button:visible, input:visible, nav:not(.outline):visible').count())
      .toBe(0);
    await expect.poll(() => page.locator('.site-name').isVisible()).toBe(true);
    await expect.poll(() => page.locator('html').getAttribute('data-title')).toBe('Vision Language Models');
  });

  test('begins with its whole table of contents', async () => {
    const page = await print(lecture);
    const { items, sections, isInFront } = await page.evaluate(() => {
      const links = [...document.querySelectorAll('.outline a')];
      const text = document.querySelector('.lecture-text');
      return {
        items: links.filter((link) => link.checkVisibility()).map(({ textContent }) => textContent),
        sections: document.querySelectorAll('.lecture-text .section-heading').length,
        isInFront: Boolean(
          text &&
            links.every((link) => link.getBoundingClientRect().bottom <= text.getBoundingClientRect().top),
        ),
      };
    });
    expect(items).toHaveLength(sections);
    expect(isInFront).toBe(true);
    await expect.poll(() => page.locator('.outline-jump').isVisible()).toBe(false);
  });

  test('asks its questions without their answers, also those that are open on the page, unless answers are asked for', async () => {
    const page = await print(lecture);
    const answers = page.locator('#Content :is(.question details, .asks) > :not(summary)');
    const shown = () =>
      answers.evaluateAll(
        (all) => all.filter((answer) => answer.checkVisibility({ contentVisibilityAuto: true })).length,
      );
    await page.emulateMedia({ media: 'screen' });
    await page.locator('#Content .asks > summary').first().click();
    await expect.poll(() => shown()).toBeGreaterThan(0);
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => shown()).toBe(0);
    await expect.poll(() => page.locator('#Content .asks summary').first().isVisible()).toBe(true);
    await expect.poll(() => page.locator('#Content .question > p').first().isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    // Paper is asked for when the button is pressed, and it is there only then.
    const onPaper = await page.evaluate(
      () =>
        new Promise<string | undefined>((done) => {
          window.print = () => {
            done(document.documentElement.dataset.print);
            dispatchEvent(new Event('afterprint'));
          };
          document.querySelector<HTMLElement>('.page-actions [data-print="answered"]')?.click();
        }),
    );
    expect(onPaper).toBe('answered');
    await expect.poll(() => page.locator('html').getAttribute('data-print')).toBe(null);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => {
      document.documentElement.dataset.print = 'answered';
    });
    await expect.poll(() => shown()).toBe(await answers.count());
  });

  test('gives the address of every card, once', async () => {
    const page = await print(lecture);
    const cards = await page
      .locator('.card-title[href^="http"], .entry-project[href^="http"]')
      .evaluateAll((links) =>
        links.map((link) => ({
          address: link.getAttribute('href')?.replace(/^https?:\/\/(?:www\.)?|\/$/g, '') ?? '-',
          said: `${link.textContent} ${getComputedStyle(link, '::after').content}`,
        })),
      );
    expect(cards.length).toBeGreaterThan(40);
    // An address that goes on behind another one is one of its own.
    const countIn = (said: string, address: string) =>
      said
        .replace(/\/?"|\/?(?=\s|$)/g, ' ')
        .split(/\s/)
        .filter((word) => word.endsWith(address)).length;
    expect(cards.filter(({ address, said }) => countIn(said, address) !== 1)).toEqual([]);
  });

  test('gives the address of a picture that did not load', async () => {
    const page = await print(lecture);
    const frame = page.locator('.figure .figure-frame').first();
    await frame.scrollIntoViewIfNeeded();
    await expect
      .poll(() => frame.evaluate((link) => getComputedStyle(link, '::after').content))
      .toBe(`"${await frame.getAttribute('href')}"`);
  });

  test('leaves no room for a picture that has not loaded yet', async () => {
    const page = await print(lecture);
    const { all, tall } = await countTall(page, '.figure:not(.is-loaded)');
    expect(all).toBeGreaterThan(10);
    expect(tall).toBe(0);
  });

  test('splits no card, fact, figure or diagram, wherever a column ends', async () => {
    const page = await print(lecture);
    // Columns of a page's height, one beside the other: a box that a column's end splits has several rectangles.
    await page.addStyleTag({
      content:
        '.lecture-text { height: 900px; column-fill: auto } .lecture-text .section-heading { column-span: none !important }',
    });
    const { split, paragraphs } = await page.evaluate(() => {
      const isSplit = (element: Element) => element.getClientRects().length > 1;
      const find = (selector: string) => [...document.querySelectorAll(selector)].filter(isSplit);
      return {
        split: find('.card, .fact, .figure, .diagram, .section-heading').map((element) => element.className),
        paragraphs: find('.lecture-text .prose > p').length,
      };
    });
    expect(split).toEqual([]);
    expect(paragraphs).toBeGreaterThan(0);
  });

  test.each(['A4', 'Letter'] as const)('is a handout of some twenty sheets of %s', async (format) => {
    const page = await print(lecture);
    const file = await page.pdf({ format });
    const pages = file.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(10);
    expect(pages).toBeLessThan(36);
  });
});

describe('what lies above a page is not printed', () => {
  const isPrinted = (page: Page, selector: string) =>
    page.locator(selector).evaluate((element) => element.checkVisibility());

  test.each([
    ['the tray of a comparison', '/models/', (page: Page) => page.click('[data-compare]'), '.compare-tray'],
    ['the search', '/', (page: Page) => page.keyboard.press('/'), '.search-dialog'],
    ['a drawing', lecture, (page: Page) => page.locator('.diagram-open').first().click(), '.viewer'],
  ] as const)('%s', async (_, path, open, selector) => {
    const page = await show(path);
    await open(page);
    await expect.poll(() => isPrinted(page, selector)).toBe(true);
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => isPrinted(page, selector)).toBe(false);
  });
});

describe('nothing is wider than the sheet', () => {
  const pages = [
    lecture,
    '/guide/',
    '/further-reading/',
    '/models/llava/',
    '/papers/2304.08485/',
    '/models/',
  ];

  test.each(pages)('%s', async (path) => {
    const page = await print(path);
    await expect.poll(() => findWide(page)).toEqual([]);
    await page.setViewportSize({ width: sheets.Letter, height: 1000 });
    await expect.poll(() => findWide(page)).toEqual([]);
  });

  describe('in another course', () => {
    const showMedia = useSite({ content: fixtureCourse }, servePictures);

    test('pictures, players, code, tables and formulas', async () => {
      const page = await print('/lectures/media/', showMedia);
      await expect.poll(() => findWide(page)).toEqual([]);
      // Nor once it is known which pictures are missing.
      await settlePictures(page);
      await expect.poll(() => page.locator('.picture-table .is-missing').count()).toBeGreaterThan(1);
      await expect.poll(() => findWide(page)).toEqual([]);
      // The frame of a player is its title on paper.
      const controls = page.locator(
        'video:visible, iframe:visible, button:not(.embed-open):visible, .embed-note:visible',
      );
      await expect
        .poll(() => controls.evaluateAll((all) => all.map(({ outerHTML }) => outerHTML)))
        .toEqual([]);
    });
  });
});

describe('plates', () => {
  const showPlates = useSite({ content: join(import.meta.dirname, '../fixtures/figures') }, servePictures);

  test('leave no room for a picture that is missing', async () => {
    const page = await showPlates('/lectures/plates/', { bypassCSP: true });
    for (const figure of await page.locator('.figure').all()) await figure.scrollIntoViewIfNeeded();
    await expect.poll(() => page.locator('.figure:not(.is-loaded, .is-missing)').count()).toBe(0);
    await expect.poll(() => page.locator('.gallery.is-arranged .is-missing').count()).toBeGreaterThan(0);
    await page.emulateMedia({ media: 'print' });
    const { all, tall } = await countTall(page, '.is-missing');
    expect(all).toBeGreaterThan(1);
    expect(tall).toBe(0);
  });
});

test('the address of the page heads the first sheet, where the course knows it', async () => {
  const page = await print(lecture);
  const address = 'https://course.example/lectures/vlm/';
  const said = await page.evaluate((href) => {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'canonical', href });
    document.head.append(link);
    return [getComputedStyle(link, '::before').content, link.checkVisibility()];
  }, address);
  expect(said).toEqual([`"${address}"`, true]);
});
