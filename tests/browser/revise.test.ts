import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixtureCourse } from '../site/build-site.ts';
import { findShift } from './find-shift.ts';
import { findViolations } from './find-violations.ts';
import { openPage } from './open-page.ts';
import { type ServedSite, serveSite } from './serve-site.ts';

/** Four written questions and no others: one choice, a short answer, an order, pairs. */
const deck = '/revise/media/';
const key = 'lectern-revise /vlm/';
const morning = new Date('2026-06-07T09:00:00');

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite({ content: fixtureCourse, base: '/vlm/' });
});
afterAll(() => site.close());

async function open(path: string, options: Parameters<typeof openPage>[1] = {}) {
  const opened = await openPage(site.browser, options);
  await opened.page.clock.install({ time: morning });
  await opened.page.goto(site.urlOf(path));
  return opened;
}

const desk = (page: Page) => page.locator('.revise-desk');
const verdict = (page: Page) => page.locator('.revise-verdict');
const start = (page: Page) => desk(page).getByRole('button', { name: 'Start' }).click();
const next = (page: Page) => desk(page).getByRole('button', { name: 'Next' }).click();
const kept = (page: Page): Promise<Record<string, { due: number }>> =>
  page.evaluate((name) => JSON.parse(localStorage.getItem(name) ?? '{"data":{}}').data, key);

/** Answers the current question, whatever its form. */
async function answer(page: Page, isRight = true): Promise<void> {
  const asked = await desk(page).locator('h2').innerText();
  if (asked.startsWith('Which bird')) {
    await desk(page)
      .getByRole('button', { name: isRight ? 'the heron' : 'the duck' })
      .click();
  } else if (asked.startsWith('What do herons')) {
    await desk(page)
      .getByRole('textbox')
      .fill(isRight ? ' FISH ' : 'bread');
    await page.keyboard.press('Enter');
  } else if (asked.startsWith('First')) {
    const order = isRight ? ['wait', 'strike', 'swallow'] : ['swallow', 'strike', 'wait'];
    for (const name of order) await desk(page).getByRole('button', { name }).click();
    await desk(page).getByRole('button', { name: 'Check' }).click();
  } else {
    await desk(page)
      .getByLabel('heron')
      .selectOption({ label: isRight ? 'fish' : 'weed' });
    await desk(page)
      .getByLabel('duck')
      .selectOption({ label: isRight ? 'weed' : 'fish' });
    await desk(page).getByRole('button', { name: 'Check' }).click();
  }
  await expect.poll(() => verdict(page).innerText()).toBe(isRight ? 'Right.' : 'Not right.');
}

test('each form of question is asked, answered and explained, and leads to its place', async () => {
  const { page, problems, close } = await open(deck);
  await expect.poll(() => desk(page).innerText()).toContain('0 due, 4 new, 0 known');
  await start(page);
  const places: string[] = [];
  for (let at = 0; at < 4; at += 1) {
    await desk(page)
      .getByText(`Question ${at + 1}`)
      .waitFor();
    await answer(page);
    places.push(String(await desk(page).locator('.card-place a').getAttribute('href')));
    await expect.poll(() => findViolations(page)).toEqual([]);
    await next(page);
  }
  await expect.poll(() => desk(page).locator('h2').innerText()).toBe('4 answered, 4 of them right.');
  for (const place of places) {
    await page.goto(new URL(place, site.urlOf('/')).href);
    await expect.poll(() => page.locator('.question:target').count()).toBe(1);
  }
  expect(problems).toEqual([]);
  await close();
});

test('what was known is due in days, and the rest in minutes; the next day asks the rest again, and a week later all', async () => {
  const { page, close } = await open(deck);
  await start(page);
  await answer(page, false);
  await next(page);
  for (let at = 0; at < 3; at += 1) {
    await answer(page);
    await next(page);
  }
  await desk(page).getByText('Question 5').waitFor();
  await desk(page).getByRole('button', { name: 'Stop' }).click();
  await expect.poll(() => desk(page).innerText()).toContain('4 answered, 3 of them right.');
  await expect.poll(() => desk(page).innerText()).toContain('due in a few minutes');

  await page.clock.setFixedTime(new Date('2026-06-08T09:00:00'));
  await page.reload();
  await expect.poll(() => desk(page).innerText()).toContain('1 due, 0 new, 3 known');
  await start(page);
  await answer(page);
  await next(page);
  await expect.poll(() => desk(page).innerText()).toMatch(/The next question is due (tomorrow|in \d days)\./);

  await page.clock.setFixedTime(new Date('2026-06-18T09:00:00'));
  await page.goto(site.urlOf('/revise/'));
  await expect.poll(() => desk(page).innerText()).toMatch(/^4 due/);
  await page.goto(site.urlOf('/'));
  await expect.poll(() => page.locator('[data-deck="media"]').innerText()).toBe('4 of 4 known · 4 due');
  await close();
});

test('a session ends after ten minutes', async () => {
  const { page, close } = await open(deck);
  await start(page);
  await answer(page);
  await page.clock.setFixedTime(new Date('2026-06-07T09:11:00'));
  await next(page);
  await expect.poll(() => desk(page).innerText()).toContain('Ten minutes are up.');
  await expect.poll(async () => Object.keys(await kept(page))).toHaveLength(1);
  await close();
});

test('the keyboard does everything, and can undo an answer', async () => {
  const { page, close } = await open(deck);
  await desk(page).getByRole('button', { name: 'Start' }).focus();
  await page.keyboard.press('Enter');
  for (let at = 0; at < 4; at += 1) {
    const asked = await desk(page).locator('h2').innerText();
    if (asked.startsWith('Which bird')) break;
    await answer(page);
    await page.keyboard.press('Enter');
    await desk(page)
      .getByText(`Question ${at + 2}`)
      .waitFor();
  }
  const before = await kept(page);
  await page.keyboard.press('2');
  await expect.poll(() => verdict(page).innerText()).toBe('Not right.');
  await page.keyboard.press('Enter');
  await expect.poll(async () => Object.keys(await kept(page)).length).toBe(Object.keys(before).length + 1);
  if (
    (await desk(page)
      .locator('h2')
      .evaluate((element) => element === document.activeElement)) === false
  )
    await desk(page).locator('h2').focus();
  await page.keyboard.press('u');
  await expect.poll(() => verdict(page).innerText()).toBe('Undone. Here is the question again.');
  await expect.poll(() => desk(page).locator('h2').innerText()).toBe('Which bird waits?');
  await expect.poll(() => kept(page)).toEqual(before);
  await close();
});

test('the course asks questions of its lectures', async () => {
  const { page, problems, close } = await open('/revise/');
  await start(page);
  await desk(page).getByText('Question 1').waitFor();
  await expect.poll(() => desk(page).locator('.revise-keys').count()).toBe(1);
  await expect.poll(() => findViolations(page)).toEqual([]);
  expect(problems).toEqual([]);
  await close();
});

test('what is below the desk stays where it is', async () => {
  const { page, close } = await openPage(site.browser, { viewport: { width: 390, height: 844 } });
  await page.goto(site.urlOf('/revise/'));
  await page.locator('.revise-data button').first().waitFor();
  expect(await findShift(page)).toBeLessThan(0.02);
  await close();
});

test('without scripts the questions are a list with folded answers', async () => {
  const { page, close } = await openPage(site.browser, { javaScriptEnabled: false });
  await page.goto(site.urlOf(deck));
  await page.locator('.card-list > summary').click();
  const card = page.locator('[data-card]').first();
  await expect.poll(() => card.innerText()).toContain('Which bird waits?');
  await expect.poll(() => card.getByText('It stands still.').isVisible()).toBe(false);
  await card.locator('summary').click();
  await expect.poll(() => card.getByText('It stands still.').isVisible()).toBe(true);
  await close();
});

describe('what is kept', () => {
  test('is exported and imported', async () => {
    const { page, close } = await open(deck);
    await start(page);
    await answer(page);
    await next(page);
    const take = async (name: string) => {
      const taken = page.waitForEvent('download');
      await page.getByRole('button', { name }).click();
      return readFile(await (await taken).path(), 'utf8');
    };
    const progress = await take('Progress as JSON');
    const before = await kept(page);
    await page.getByRole('button', { name: 'Forget all progress' }).click();
    await expect.poll(() => kept(page)).toEqual({});
    const file = (text: string) => ({
      name: 'revise.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
    await page.locator('input[type=file]').setInputFiles(file('{"version":9}'));
    await expect.poll(() => page.locator('.revise-data').innerText()).toContain('nothing was changed');
    await page.locator('input[type=file]').setInputFiles(file(progress));
    await expect.poll(() => kept(page)).toEqual(before);
    const anki = await take('Questions for Anki');
    expect(anki.split('\n').slice(0, 2)).toEqual(['#separator:tab', '#html:false']);
    expect(anki).toMatch(
      /\nmedia\/question-\w+\t"Which bird waits\?\nA\. the heron\nB\. the duck"\t"A\nA It stands still\./,
    );
    expect(await take('Questions as CSV')).toMatch(
      /^id,question,answer\r\nmedia\/question-\w+,"Which bird waits\?\n/,
    );
    await close();
  });

  test('lasts as long as the page where the browser forbids storage, and says so', async () => {
    const { page, problems, close } = await openPage(site.browser);
    await page.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      }),
    );
    await page.goto(site.urlOf(deck));
    await expect.poll(() => desk(page).innerText()).toContain('does not let the site store anything');
    await start(page);
    await answer(page);
    await next(page);
    await desk(page).getByText('Question 2').waitFor();
    expect(problems).toEqual([]);
    await close();
  });

  test('of another version is left as it is', async () => {
    const { page, close } = await openPage(site.browser);
    await page.addInitScript((name) => localStorage.setItem(name, '{"version":7,"data":{}}'), key);
    await page.goto(site.urlOf(deck));
    await expect.poll(() => desk(page).innerText()).toContain('newer version');
    await start(page);
    await answer(page);
    await next(page);
    await expect
      .poll(() => page.evaluate((name) => localStorage.getItem(name), key))
      .toBe('{"version":7,"data":{}}');
    await close();
  });
});
