import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fixtureCourse } from '../site/build-site.ts';
import { answerCard } from './answer-card.ts';
import { openPage } from './open-page.ts';
import { type ServedSite, serveSite } from './serve-site.ts';

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite({ content: fixtureCourse, base: '/vlm/' });
});
afterAll(() => site.close());

const lecture = '/lectures/wading-models/';
const key = (name: string) => `lectern-${name} /vlm/`;

/** What a browser stores of the course. */
const readAll = (page: Page): Promise<Record<string, string>> => page.evaluate(() => ({ ...localStorage }));

/** From now on there is no room in the browser. */
const fillUp = (page: Page) =>
  page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });

const star = (page: Page) => page.locator('.section-heading .keep-star').first();

/** Opens the lecture with its stars. Where something is stored, the page loads them by itself, and may show them. */
async function showMarks(page: Page): Promise<void> {
  await page.goto(site.urlOf(lecture));
  const button = page.locator('.page-action[data-keep]');
  if (await page.evaluate((name) => name in localStorage, key('keep')))
    await star(page).waitFor({ state: 'attached' });
  if ((await button.getAttribute('aria-pressed')) !== 'true') await button.click();
  await star(page).waitFor();
}

/** Highlights the first words of the lecture. */
async function highlight(page: Page): Promise<void> {
  await page.evaluate(() => {
    const paragraph = document.querySelector('.lecture-text .section p:not(.keep-warning)');
    if (paragraph) getSelection()?.selectAllChildren(paragraph);
    document.dispatchEvent(new KeyboardEvent('keyup', { key: 'Shift' }));
  });
  await page.getByRole('button', { name: 'Highlight', exact: true }).click();
}

const warning = (page: Page) => page.locator('.keep-warning');

test('a full browser says so for each kind of thing that is kept, and loses nothing that it has', async () => {
  const { page, problems, close } = await openPage(site.browser);
  await showMarks(page);
  await star(page).click();
  await page.goto(site.urlOf('/list/'));
  await page.locator('.kept-items textarea').fill('Read this first');
  await page.locator('.kept-items textarea').blur();
  await expect.poll(async () => (await readAll(page))[key('keep')]).toContain('Read this first');
  const before = await readAll(page);

  await fillUp(page);
  await showMarks(page);
  const press = [
    () => page.locator('.section-heading .keep-star').nth(1).click(),
    () => page.locator('.keep-read').first().click(),
    () => highlight(page),
  ];
  for (const each of press) {
    await page.evaluate(() => document.querySelector('.keep-warning')?.remove());
    await each();
    await expect.poll(() => warning(page).innerText()).toContain('does not let the site store anything more');
  }
  await page.goto(site.urlOf('/list/'));
  await page.locator('.kept-items textarea').fill('A longer note');
  await page.locator('.kept-items textarea').blur();
  await page.getByText('does not let the site store anything more').waitFor();
  await page.goto(site.urlOf('/revise/media/'));
  const desk = page.locator('.revise-desk');
  await desk.getByRole('button', { name: 'Start' }).click();
  await answerCard(page);
  await desk.getByRole('button', { name: 'Next' }).click();
  await desk.getByRole('button', { name: 'Stop' }).click();
  await expect.poll(() => desk.innerText()).toContain('does not let the site store anything more');
  const after = await readAll(page);
  for (const name of [key('keep'), key('marks'), key('revise')]) expect(after[name]).toBe(before[name]);
  expect(problems).toEqual([]);
  await close();
});

test('what another version stored is left as it is, and the page says so', async () => {
  const { page, problems, close } = await openPage(site.browser);
  const foreign = '{"version":7,"data":{}}';
  await page.goto(site.urlOf('/'));
  await page.evaluate(
    ([names, text]) => {
      for (const name of names ?? []) localStorage.setItem(name, text ?? '');
    },
    [[key('keep'), key('marks'), key('revise'), key('visit')], foreign] as const,
  );
  await showMarks(page);
  await star(page).click();
  await expect.poll(() => warning(page).innerText()).toContain('newer version');
  await highlight(page);
  await expect.poll(() => warning(page).innerText()).toContain('newer version');
  await page.goto(site.urlOf('/list/'));
  await page.locator('.empty-note', { hasText: 'newer version' }).waitFor();
  for (const path of ['/lectures/', '/', '/revise/']) await page.goto(site.urlOf(path));
  const after = await readAll(page);
  for (const name of [key('keep'), key('marks'), key('revise'), key('visit')])
    expect(after[name]).toBe(foreign);
  expect(problems).toEqual([]);
  await close();
});

test('two tabs highlight, and neither loses what the other did', async () => {
  const { page, close } = await openPage(site.browser);
  await showMarks(page);
  const other = await page.context().newPage();
  await showMarks(other);
  await highlight(page);
  await other.locator('.keep-read').first().click();
  // A browser may take its time to tell one tab what another stored.
  const isTold = (tab: Page, text: string) =>
    expect.poll(async () => (await readAll(tab))[key('keep')] ?? '').toContain(text);
  await isTold(page, '"read":{"/');
  await star(page).click();
  await isTold(other, '"items":{"/');
  await other.locator('.section-heading .keep-star').nth(1).click();
  const kept = async () => {
    const all = await readAll(page);
    const { items, read } = JSON.parse(all[key('keep')] ?? '{}').data;
    return [
      Object.keys(items).length,
      Object.keys(read).length,
      JSON.parse(all[key('marks')] ?? '{}').data.length,
    ];
  };
  await expect.poll(kept).toEqual([2, 1, 1]);
  await expect.poll(() => page.locator('.keep-star[aria-pressed="true"]').count()).toBe(2);
  await close();
});
