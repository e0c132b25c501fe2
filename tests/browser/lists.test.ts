import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findShift, waitForAsked } from './find-shift.ts';
import { findViolations } from './find-violations.ts';
import { inBothThemes } from './in-both-themes.ts';
import { openPage } from './open-page.ts';
import { type ServedSite, serveSite } from './serve-site.ts';

let folder: string;
let site: ServedSite;

/** More birds than one page holds. */
const many = 520;

beforeAll(async () => {
  folder = await writeCourse();
  site = await serveSite({ content: folder });
});
afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true, force: true });
});

const rows = (page: Page, row: string) =>
  page
    .locator(`${row}:not([hidden])`)
    .evaluateAll((found) => found.map((each) => each.querySelector('th a, .card-title')?.textContent));
const models = (page: Page) => rows(page, '.model-table tbody tr');
const papers = (page: Page) => rows(page, '.paper');
const count = '[data-list-count]';

/** Waits for what the list says about itself. */
async function tells(page: Page, text: string): Promise<void> {
  await page.locator(count, { hasText: text }).waitFor();
}

async function open(path: string, options: Parameters<typeof openPage>[1] = {}) {
  const opened = await openPage(site.browser, options);
  await opened.page.goto(site.urlOf(path));
  return opened;
}

describe('the models list', () => {
  test('is narrowed and sorted by its fields, says how many are left, and keeps the choice in its address', async () => {
    const { page, problems, close } = await open('/models/pages/2/');
    await page.selectOption('[name=family]', 'long-legs');
    await tells(page, '3 of');
    await expect.poll(() => models(page)).toEqual(['Avocet', 'Heron', 'Stilt']);
    await page.selectOption('[name=sort]', 'newest');
    await page.waitForURL('**/?family=long-legs&sort=newest');
    await expect.poll(() => models(page)).toEqual(['Heron', 'Avocet', 'Stilt']);
    await page.check('[name=code]');
    await tells(page, '1 of');
    await expect.poll(() => models(page)).toEqual(['Heron']);
    expect(problems).toEqual([]);
    await close();
  });

  test.each(['/models/?family=long-legs', '/models/?sort=newest', '/papers/?year=2021'])(
    'moves nothing on the screen while %s becomes what was asked for',
    async (address) => {
      const { page, close } = await openPage(site.browser);
      await waitForAsked(page);
      await page.goto(site.urlOf(address));
      await expect.poll(() => page.locator('html.asked').count()).toBe(0);
      expect(await findShift(page)).toBe(0);
      await close();
    },
  );

  test('shows all its rows where the script for it does not load', async () => {
    const { page, close } = await openPage(site.browser);
    await page.route('**/lists-*.js', (route) => route.abort());
    await page.goto(site.urlOf('/models/?family=long-legs'));
    const link = page.getByRole('link', { name: 'Avocet', exact: true });
    await expect
      .poll(() => link.evaluate((shown) => shown.checkVisibility({ opacityProperty: true })))
      .toBe(true);
    await close();
  });

  test('shows what its address says: on a link that is passed on, and on every step back', async () => {
    const { page, close } = await open('/models/?kind=dataset');
    await tells(page, '1 of');
    await expect.poll(() => models(page)).toEqual(['Plover Dataset']);
    await page.selectOption('[name=kind]', '');
    await page.selectOption('[name=lecture]', 'waders');
    await tells(page, '5 of');
    await page.locator('.model-table tr:not([hidden]) th a').first().click();
    await page.waitForURL('**/models/avocet/');
    await page.goBack();
    await tells(page, '5 of');
    await expect.poll(() => page.locator('[name=lecture]').inputValue()).toBe('waders');
    await page.goBack();
    await page.goBack();
    await tells(page, '1 of');
    await expect.poll(() => page.locator('[name=kind]').inputValue()).toBe('dataset');
    await close();
  });

  test('says that nothing matches, and a button undoes it', async () => {
    const { page, close } = await open('/models/?family=long-legs&kind=dataset');
    await page.locator('[data-list-nothing]').waitFor();
    await expect.poll(() => models(page)).toEqual([]);
    await page.locator('[data-list-reset]').click();
    await page.waitForURL('**/models/');
    await expect.poll(() => page.locator('[data-list-nothing]').isVisible()).toBe(false);
    await expect.poll(async () => (await models(page))[0]).toBe('Avocet');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
    await close();
  });

  test('an unknown choice in the address is ignored', async () => {
    const { page, close } = await open('/models/?family=dinosaurs&view=cards');
    await page.locator('.model-table.is-cards').waitFor();
    await expect.poll(() => models(page)).toHaveLength(500);
    await close();
  });

  test('filters reach what other pages of the list hold', async () => {
    const { page, close } = await open('/models/');
    await expect.poll(() => page.locator(count).innerText()).toBe(`${many + 5} entries`);
    await page.selectOption('[name=sort]', 'lecture');
    await page.locator('[data-list-more] button').waitFor();
    await expect.poll(() => models(page)).toHaveLength(500);
    await page.locator('[data-list-more] button').click();
    await expect.poll(() => models(page)).toHaveLength(many + 5);
    await page.selectOption('[name=family]', 'long-legs');
    await tells(page, '3 of');
    await expect.poll(() => models(page)).toEqual(['Avocet', 'Heron', 'Stilt']);
    await expect.poll(() => page.locator('[data-list-pages]').isVisible()).toBe(false);
    await close();
  });

  test('says so where the other pages do not load', async () => {
    const { page, close } = await openPage(site.browser);
    await page.route('**/models/pages/2/', (route) => route.abort());
    await page.goto(site.urlOf('/models/?figure=yes'));
    await tells(page, 'did not load');
    await expect.poll(() => page.locator('[data-list-pages]').isVisible()).toBe(true);
    await close();
  });

  test('cards are the same rows with a picture each', async () => {
    const { page, close } = await open('/models/?lecture=waders');
    await expect.poll(() => page.locator('.model-picture').count()).toBe(0);
    await page.check('[value=cards]');
    await page.waitForURL('**/?lecture=waders&view=cards');
    await expect.poll(() => models(page)).toHaveLength(5);
    const heron = page.locator('tr', { hasText: 'Heron' }).locator('.model-picture');
    await expect.poll(() => heron.locator('img').getAttribute('src')).toBe('https://birds.example/heron.png');
    await expect.poll(() => heron.locator('img').getAttribute('referrerpolicy')).toBe('no-referrer');
    await close();
  });

  test('without JavaScript it is a plain list by name, with a way to its other page', async () => {
    const { page, close } = await open('/models/', { javaScriptEnabled: false });
    await expect.poll(async () => (await models(page)).slice(0, 2)).toEqual(['Avocet', 'Bird 0']);
    await expect.poll(() => page.locator('.list-controls').isVisible()).toBe(false);
    await expect.poll(() => page.locator('[data-compare]').first().isVisible()).toBe(false);
    await page.locator('[data-list-pages] a').last().click();
    await expect.poll(async () => (await models(page)).at(-1)).toBe('Stilt');
    await close();
  });
});

describe('the papers list', () => {
  test('is narrowed by words of a title, letter by letter, and by year', async () => {
    const { page, problems, close } = await open('/papers/');
    await expect.poll(() => papers(page)).toEqual(['Herons Wait', 'Avocets Sweep', 'Stilts Stand']);
    await page.locator('[name=q]').pressSequentially('S S');
    await tells(page, '2 of 3');
    await expect.poll(() => papers(page)).toEqual(['Avocets Sweep', 'Stilts Stand']);
    await page.waitForURL('**/papers/?q=S+S');
    await page.fill('[name=q]', '');
    await page.selectOption('[name=year]', '2024');
    await tells(page, '1 of 3');
    await expect.poll(() => papers(page)).toEqual(['Herons Wait']);
    await expect.poll(() => page.locator('.paper-year:visible').count()).toBe(1);
    expect(problems).toEqual([]);
    await close();
  });

  test('gives the citations of the papers that it shows, in its order, and those of all if none is left out', async () => {
    const { page, problems, close } = await open('/papers/?sort=title&q=S+S');
    await tells(page, '2 of 3');
    const take = async () => {
      const taken = page.waitForEvent('download');
      await page.getByRole('link', { name: 'BibTeX of these papers' }).click();
      const download = await taken;
      expect(download.suggestedFilename()).toBe('papers.bib');
      return readFile(await download.path(), 'utf8');
    };
    const titles = (file: string) =>
      [...file.matchAll(/^ {2}title = \{(.*)\},$/gm)].map(([, title]) => title?.replace(/[{}]/g, ''));
    expect(titles(await take())).toEqual(['Avocets Sweep', 'Stilts Stand']);
    await page.getByRole('button', { name: 'Reset' }).click();
    await tells(page, '3 papers');
    const all = await take();
    expect(titles(all)).toEqual(['Herons Wait', 'Avocets Sweep', 'Stilts Stand']);
    expect(all.match(/^@/gm)).toHaveLength(3);
    expect(problems).toEqual([]);
    await close();
  });

  test('is not grouped by year in another order, and is again in its own', async () => {
    const { page, close } = await open('/papers/?sort=title');
    await page.locator('[type=reset]').waitFor();
    await expect.poll(() => papers(page)).toEqual(['Avocets Sweep', 'Herons Wait', 'Stilts Stand']);
    await expect.poll(() => page.locator('.paper-year:visible').count()).toBe(0);
    await page.selectOption('[name=sort]', '');
    await page.locator('.paper-year').first().waitFor();
    await expect.poll(() => papers(page)).toEqual(['Herons Wait', 'Avocets Sweep', 'Stilts Stand']);
    await close();
  });
});

test('on a phone the fields are folded behind one button, which says how many are set', async () => {
  const { page, close } = await open('/models/?family=long-legs&sort=newest', {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
  });
  const fold = page.locator('.list-fold summary');
  const family = page.locator('[name=family]');
  await expect.poll(() => fold.textContent()).toBe('Filter and sort (2)');
  await expect.poll(() => family.isVisible()).toBe(false);
  await expect.poll(() => page.locator('.model-table tbody tr:visible').first().isVisible()).toBe(true);
  await fold.tap();
  await expect.poll(() => family.isVisible()).toBe(true);
  await expect.poll(() => page.locator('.list-fold').getAttribute('open')).toBe('');
  await family.selectOption('');
  await expect.poll(() => fold.textContent()).toBe('Filter and sort (1)');
  await fold.tap();
  await expect.poll(() => family.isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Reset' }).tap();
  await expect.poll(() => fold.textContent()).toBe('Filter and sort');
  // What was pressed is gone; the keyboard goes on from here.
  await expect.poll(() => fold.evaluate((summary) => summary === document.activeElement)).toBe(true);
  await page.setViewportSize({ width: 1000, height: 844 });
  await expect.poll(() => family.isVisible()).toBe(true);
  await expect.poll(() => fold.isVisible()).toBe(false);
  await close();
});

test.each([390, 820, 1440])('lists have no violation in either theme, at %i px', async (width) => {
  const { page, close } = await openPage(site.browser, {
    bypassCSP: true,
    viewport: { width, height: 900 },
  });
  for (const path of [
    '/models/?family=long-legs',
    '/models/?view=cards&lecture=waders',
    '/papers/?sort=title',
  ]) {
    await page.goto(site.urlOf(path));
    await page.locator('[type=reset]').waitFor();
    if (width < 700) await page.locator('.list-fold summary').click();
    await inBothThemes(page, async (theme) => {
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth), { message: path })
        .toBe(width);
      await expect.poll(() => findViolations(page), { message: `${path} ${theme}` }).toEqual([]);
    });
  }
  await close();
});

/** Birds by the hundred, and a lecture of five with something to choose by. */
async function writeCourse(): Promise<string> {
  const course = await mkdtemp(join(tmpdir(), 'birds-'));
  const birds = Array.from(
    { length: many },
    (_, index) => `### Bird ${index} {.model}\n![](https://birds.example/${index}.png)`,
  );
  const waders = `### Heron {.model family="Long legs"}
**Paper:** [Herons Wait](https://arxiv.org/abs/2403.01234)<br>
**Code:** [riverlab/heron](https://github.com/riverlab/heron)<br>
![](https://birds.example/heron.png)

### Avocet {.model family="Long legs"}
**Paper:** [Avocets Sweep](https://arxiv.org/abs/2303.01234)<br>

### Stilt {.model family="Long legs"}
**Paper:** [Stilts Stand](https://arxiv.org/abs/2103.01234)<br>

### Plover Dataset {.dataset}
![](https://birds.example/plover.png)

### Ruff {.model family="Sandpipers"}
![](https://birds.example/ruff.png)`;
  await mkdir(join(course, 'lectures'));
  await writeFile(join(course, 'site.yaml'), 'title: Birds\nlanguage: en\n');
  await writeFile(
    join(course, 'lectures', '2026-01-01-many.md'),
    `---\ntitle: Many\n---\n${birds.join('\n')}\n`,
  );
  await writeFile(join(course, 'lectures', '2026-01-02-waders.md'), `---\ntitle: Waders\n---\n${waders}\n`);
  return course;
}
