import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findViolations } from './find-violations.ts';
import { openPage } from './open-page.ts';
import { type ServedSite, serveSite } from './serve-site.ts';

const lecture = '/lectures/vision-language-models/';
const key = 'lectern-keep /vlm/';

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite({ base: '/vlm/' });
});
afterAll(() => site.close());

async function open(path: string, options: Parameters<typeof openPage>[1] = {}) {
  const opened = await openPage(site.browser, options);
  await opened.page.goto(site.urlOf(path));
  return opened;
}

const keep = (page: Page) => page.locator('.page-action[data-keep]');
const items = (page: Page) => page.locator('.kept-items a').allInnerTexts();
const kept = (page: Page): Promise<string[]> =>
  page.evaluate(
    (name) => Object.keys(JSON.parse(localStorage.getItem(name) ?? '{"data":{"items":{}}}').data.items),
    key,
  );

/** Keeps the subject of a page. */
async function keepSubject(page: Page, path: string): Promise<void> {
  await page.goto(site.urlOf(path));
  await keep(page).click();
  await expect.poll(() => keep(page).getAttribute('aria-pressed')).toBe('true');
}

test('a section, a figure, a model and a paper are kept, and listed in the order of the course', async () => {
  const { page, problems, close } = await open(lecture);
  await expect.poll(() => page.locator('.keep-mark').count()).toBe(0);
  await keep(page).click();
  await page.getByRole('button', { name: 'Keep: Fuyu-8B' }).click();
  await page.getByRole('button', { name: 'Keep: CLIP', exact: true }).click();
  const figure = page.locator('figure.figure .keep-star').first();
  await figure.click();
  await expect.poll(() => figure.getAttribute('aria-pressed')).toBe('true');
  await expect.poll(() => findViolations(page)).toEqual([]);
  await keepSubject(page, '/models/flamingo/');
  await keepSubject(page, '/papers/2304.08485/');
  await page.goto(site.urlOf('/list/'));
  await expect.poll(async () => (await items(page)).length).toBe(5);
  const names = await items(page);
  expect(names[0]).toBe('CLIP');
  expect(names.slice(2)).toEqual(['Flamingo', 'Visual Instruction Tuning', 'Fuyu-8B']);
  await page.getByRole('combobox').selectOption('time');
  await expect.poll(async () => (await items(page))[0]).toBe('Visual Instruction Tuning');
  await expect.poll(() => findViolations(page)).toEqual([]);
  expect(problems).toEqual([]);
  await close();
});

test('what is read is marked in the outline, here and after a reload', async () => {
  const { page, close } = await open(lecture);
  await keep(page).click();
  await page.getByRole('button', { name: 'Read: CLIP', exact: true }).click();
  const item = page.locator('.outline-items a[href="#clip"]');
  await expect.poll(() => item.getAttribute('class')).toContain('is-read');
  await page.reload();
  await expect.poll(() => item.getAttribute('class')).toContain('is-read');
  await expect
    .poll(() => page.getByRole('button', { name: 'Read: CLIP', exact: true }).getAttribute('aria-pressed'))
    .toBe('true');
  await close();
});

test('a note is kept, and a removed entry can be restored', async () => {
  const { page, close } = await open('/list/');
  await keepSubject(page, '/models/llava/');
  await page.goto(site.urlOf('/list/'));
  const note = page.getByLabel('Note on LLaVA');
  await note.fill('one linear layer');
  await note.blur();
  await page.reload();
  await expect.poll(() => page.getByLabel('Note on LLaVA').inputValue()).toBe('one linear layer');
  await page.getByRole('button', { name: 'Remove LLaVA' }).click();
  await expect.poll(() => items(page)).toEqual([]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => page.getByLabel('Note on LLaVA').inputValue()).toBe('one linear layer');
  await close();
});

describe('a list', () => {
  test('is cited: papers, the papers of models, the lecture of a section', async () => {
    const { page, close } = await open(lecture);
    await keep(page).click();
    await page.getByRole('button', { name: 'Keep: CLIP', exact: true }).click();
    await keepSubject(page, '/models/flamingo/');
    await keepSubject(page, '/papers/2304.08485/');
    await page.goto(site.urlOf('/list/'));
    const take = async (name: string) => {
      const taken = page.waitForEvent('download');
      await page.getByRole('button', { name, exact: true }).click();
      return readFile(await (await taken).path(), 'utf8');
    };
    const bibtex = await take('BibTeX');
    expect(bibtex.match(/^@\w+\{/gm)).toHaveLength(3);
    for (const title of ['Flamingo', 'Visual Instruction Tuning', 'Vision Language Models'])
      expect(bibtex.replaceAll(/[{}]/g, '')).toContain(title);
    expect((await take('RIS')).match(/^TY {2}- /gm)).toHaveLength(3);
    expect(JSON.parse(await take('CSL-JSON'))).toHaveLength(3);
    expect(await take('Markdown')).toContain('- [Flamingo](http://127.0.0.1');
    const json = await take('JSON');
    await page.getByRole('button', { name: 'Erase all' }).click();
    await expect.poll(() => items(page)).toEqual([]);
    const file = { name: 'list.json', mimeType: 'application/json', buffer: Buffer.from(json) };
    await page.locator('.kept-list > .revise-data input[type=file]').setInputFiles(file);
    await expect.poll(async () => (await items(page)).length).toBe(3);
    await close();
  });

  test('is shared by an address without its notes, and added only when the recipient agrees', async () => {
    const { page, close } = await open('/models/llava/', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await keepSubject(page, '/models/flamingo/');
    await page.goto(site.urlOf('/list/'));
    await page.getByLabel('Note on Flamingo').fill('secret');
    await page.getByLabel('Note on Flamingo').blur();
    await page.getByRole('button', { name: 'Copy a link to this list' }).click();
    await expect.poll(() => page.locator('.kept-status').innerText()).toContain('Copied');
    const address = await page.evaluate(() => navigator.clipboard.readText());
    expect(address).not.toContain('secret');
    await close();
    const other = await openPage(site.browser);
    await other.page.goto(`${address},papers%2F2304.08485%2F,lectures%2Fvision-language-models%2F%23clip`);
    await expect
      .poll(() => other.page.locator('.kept-offer').innerText())
      .toContain('sent a list of 3 entries');
    await expect.poll(() => kept(other.page)).toEqual([]);
    await other.page.getByRole('button', { name: 'Add them to my list' }).click();
    await expect.poll(() => items(other.page)).toEqual(['CLIP', 'Flamingo', 'Visual Instruction Tuning']);
    await other.page.waitForURL((url) => url.hash === '');
    await other.close();
  });
});

test('two tabs lose nothing of each other, and each shows what the other keeps', async () => {
  const { page, close } = await open('/list/');
  const second = await page.context().newPage();
  await second.goto(site.urlOf('/list/'));
  await keepSubject(page, '/models/llava/');
  await expect.poll(() => items(second)).toEqual(['LLaVA']);
  await keepSubject(second, '/models/flamingo/');
  // A browser may take its time to tell one tab what another stored.
  await expect.poll(() => kept(page)).toContain('/models/flamingo/');
  await keepSubject(page, '/models/vila/');
  await expect
    .poll(async () => (await kept(page)).sort())
    .toEqual(['/models/flamingo/', '/models/llava/', '/models/vila/']);
  await close();
});

test('one page shows all that is kept, and erases it', async () => {
  const { page, close } = await open('/models/llava/');
  await keepSubject(page, '/models/flamingo/');
  await page.evaluate(() => {
    localStorage.setItem('lectern-theme', 'dark');
    localStorage.setItem('lectern-keep /other/', '{}');
    localStorage.setItem('something of another site', '1');
  });
  await page.goto(site.urlOf('/list/'));
  const all = page.locator('.all-kept');
  await expect.poll(() => all.locator('li').count()).toBe(2);
  await all.getByRole('button', { name: 'Erase: Colour theme' }).click();
  await expect.poll(() => all.locator('li').count()).toBe(1);
  await all.getByRole('button', { name: 'Erase all' }).click();
  await expect.poll(() => all.innerText()).toContain('Nothing is stored.');
  await expect
    .poll(() => page.evaluate(() => Object.keys(localStorage).sort()))
    .toEqual(['lectern-keep /other/', 'something of another site']);
  await close();
});

test('where the browser forbids storage, a list lasts as long as its page and says so', async () => {
  const { page, problems, close } = await openPage(site.browser);
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    }),
  );
  await keepSubject(page, '/models/llava/');
  await page.goto(site.urlOf('/list/'));
  await expect
    .poll(() => page.locator('.kept-list').innerText())
    .toContain('does not let the site store anything');
  expect(problems).toEqual([]);
  await close();
});

test('what is read is marked in the outline, and counted there and in lists of lectures', async () => {
  const { page, problems, close } = await open(lecture);
  await keep(page).click();
  await page.locator('.keep-read').nth(1).click();
  const marked = page.locator('.outline-items a.is-read');
  await expect.poll(() => marked.count()).toBe(1);
  await expect.poll(() => marked.getAttribute('aria-description')).toBe('Read');
  const all = await page.locator('.keep-read').count();
  await expect.poll(() => page.locator('.outline-read').innerText()).toBe(`1 of ${all} sections read`);
  for (const path of ['/', '/lectures/']) {
    await page.goto(site.urlOf(path));
    await expect
      .poll(() => page.locator('.read-share:not(:empty)').allInnerTexts())
      .toEqual([`1 of ${all} sections read`]);
    await expect.poll(() => findViolations(page)).toEqual([]);
  }
  expect(problems).toEqual([]);
  await close();
});
