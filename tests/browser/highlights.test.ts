import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fixtureCourse } from '../site/build-site.ts';
import { findViolations } from './find-violations.ts';
import { openPage } from './open-page.ts';
import { type ServedSite, serveSite } from './serve-site.ts';

const lecture = '/lectures/wading-models/';
const words = 'Herons wait.';

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite({ content: fixtureCourse, base: '/vlm/' });
});
afterAll(() => site.close());

async function open(path = lecture, options: Parameters<typeof openPage>[1] = {}) {
  const opened = await openPage(site.browser, options);
  await opened.page.goto(site.urlOf(path));
  return opened;
}

/** Selects the first occurrence of a text, and ends with a key press as a keyboard would. */
async function select(page: Page, text: string): Promise<void> {
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.querySelector('.lecture-text') ?? document.body, 4);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.nodeValue ?? '').indexOf(wanted);
      if (at < 0) continue;
      getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      document.dispatchEvent(new KeyboardEvent('keyup', { key: 'Shift' }));
      return;
    }
    throw new Error(`no ${wanted}`);
  }, text);
}

const shown = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...(CSS.highlights.get('kept-words') ?? [])].map(String));

async function highlight(page: Page): Promise<void> {
  await page.locator('.page-action[data-keep]').click();
  await page.locator('.keep-star').first().waitFor();
  await select(page, words);
  await page.getByRole('button', { name: 'Highlight', exact: true }).click();
  await expect.poll(() => shown(page)).toEqual([words]);
}

/** Serves the lecture as if its author had edited it. */
const edit = (page: Page, change: (html: string) => string) =>
  page.route(`**${lecture}`, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: change(await answer.text()) });
  });

test('words stay highlighted in a lecture that is edited around them, until a part of them is unmarked', async () => {
  const { page, problems, close } = await open();
  await highlight(page);
  await expect.poll(() => findViolations(page)).toEqual([]);
  await edit(page, (html) => html.replace(words, `New words come before. ${words} So do others behind.`));
  await page.reload();
  await expect.poll(() => shown(page)).toEqual([words]);
  await select(page, 'wait.');
  await page.getByRole('button', { name: 'Remove highlight' }).click();
  await expect.poll(() => shown(page)).toEqual([]);
  expect(problems).toEqual([]);
  await close();
});

test('a highlight whose words are gone is listed as such with its note, and can be exported and imported', async () => {
  const { page, problems, close } = await open();
  await highlight(page);
  await page.goto(site.urlOf('/list/'));
  const item = page.locator('.kept-marks li');
  await item.getByRole('textbox').fill('Ask about this');
  await item.getByRole('textbox').blur();
  await expect.poll(() => item.locator('.kept-lost').isVisible()).toBe(false);
  await edit(page, (html) => html.replace(words, 'Herons strike.'));
  await page.reload();
  await expect.poll(() => item.locator('.kept-lost').isVisible()).toBe(true);
  await expect.poll(() => item.innerText()).toContain(words);
  await expect.poll(() => findViolations(page)).toEqual([]);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Highlights as JSON' }).click(),
  ]);
  const file = await download.path();
  const [annotation] = JSON.parse(await readFile(file, 'utf8'));
  expect(annotation).toMatchObject({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'Annotation',
    body: { value: 'Ask about this' },
    target: { selector: { type: 'TextQuoteSelector', exact: words } },
  });
  await item.getByRole('button', { name: 'Remove' }).click();
  await expect.poll(() => item.count()).toBe(0);
  await page.locator('.kept-section input[type=file]').setInputFiles(file);
  await expect.poll(() => item.count()).toBe(1);
  await expect.poll(() => item.getByRole('textbox').inputValue()).toBe('Ask about this');
  expect(problems).toEqual([]);
  await close();
});

test('where the browser stores nothing, a highlight lasts as long as the page', async () => {
  const { page, problems, close } = await open('/');
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto(site.urlOf(lecture));
  await highlight(page);
  await page.reload();
  await page.locator('.page-action[data-keep]').click();
  await page.locator('.keep-star').first().waitFor();
  await expect.poll(() => shown(page)).toEqual([]);
  expect(problems).toEqual([]);
  await close();
});
