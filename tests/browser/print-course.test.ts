import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fixtureCourse } from '../site/build-site.ts';
import { findViolations } from './find-violations.ts';
import { holdBack } from './hold-back.ts';
import { openPage } from './open-page.ts';
import { type ServedSite, serveSite } from './serve-site.ts';

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite({ content: fixtureCourse, base: '/vlm/' });
});
afterAll(() => site.close());

const lectures = (page: Page) => page.getByRole('group', { name: 'Lectures' }).getByRole('checkbox');

async function open(path: string) {
  const opened = await openPage(site.browser);
  await opened.page.goto(site.urlOf(path));
  return opened;
}

test('the lectures that are chosen become one page, whose links and ids are its own', async () => {
  const { page, problems, close } = await open('/lectures/');
  await page.getByRole('link', { name: 'Print the course' }).click();
  await page.waitForURL('**/print/');
  await expect.poll(() => findViolations(page)).toEqual([]);
  await lectures(page).last().uncheck();
  const chosen = (await lectures(page).count()) - 1;
  await page.getByRole('button', { name: 'Put them on one page' }).click();
  await page.getByRole('button', { name: 'Print or save as a PDF' }).waitFor();
  await expect.poll(() => page.locator('.printed-course > .lecture').count()).toBe(chosen);
  const faults = await page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    const links = [...document.querySelectorAll('.printed-course a[href^="#"]')];
    const dead = links.filter((link) => {
      const id = decodeURIComponent((link.getAttribute('href') ?? '').slice(1));
      return !document.getElementById(id);
    });
    return {
      twice: ids.filter((id, at) => ids.indexOf(id) !== at),
      dead: dead.map((link) => link.outerHTML),
    };
  });
  expect(faults).toEqual({ twice: [], dead: [] });
  await page.emulateMedia({ media: 'print' });
  await expect
    .poll(() => page.locator('.print-form, .page-actions').filter({ visible: true }).count())
    .toBe(0);
  await expect.poll(() => findViolations(page)).toEqual([]);
  expect(problems).toEqual([]);
  await close();
});

test('lectures that are requested twice in a row appear once', async () => {
  const { page, close } = await open('/print/');
  const all = await lectures(page).count();
  await page.getByRole('button', { name: 'Put them on one page', disabled: false }).waitFor();
  await page.evaluate(() => {
    const form = document.querySelector<HTMLFormElement>('[data-print-course]');
    form?.requestSubmit();
    form?.requestSubmit();
  });
  await page.getByRole('button', { name: 'Print or save as a PDF' }).waitFor();
  await expect.poll(() => page.locator('.printed-course > .lecture').count()).toBe(all);
  await expect.poll(() => page.locator('.printed-course > nav').count()).toBe(1);
  await close();
});

test('a sheet of questions has no answer, a sheet of answers no choices, and both have the same numbers', async () => {
  const { page, problems, close } = await open('/revise/media/');
  await page.evaluate(() => {
    window.print = () => {};
  });
  await page.emulateMedia({ media: 'print' });
  const visible = (part: string) =>
    page.locator(`.card-list > ol > li ${part}`).filter({ visible: true }).count();
  const questions = await page.locator('.card-list > ol > li').count();
  const press = (name: string) =>
    page.getByRole('button', { name, includeHidden: true }).dispatchEvent('click');
  await press('Print questions');
  await expect.poll(() => visible('.card-asks')).toBe(questions);
  await expect.poll(() => visible('details')).toBe(0);
  await expect.poll(() => visible('> ol')).toBeGreaterThan(0);
  await press('Print answers');
  await expect.poll(() => visible('.card-asks')).toBe(questions);
  await expect.poll(() => visible('details')).toBe(questions);
  await expect.poll(() => visible('> ol')).toBe(0);
  expect(problems).toEqual([]);
  await close();
});

test('answers are on paper only if a reader asks for them, and one button at a time stands out', async () => {
  const { page, close } = await open('/print/');
  const gather = page.getByRole('button', { name: 'Put them on one page', disabled: false });
  await gather.click();
  const print = page.getByRole('button', { name: 'Print or save as a PDF' });
  await print.waitFor();
  await expect
    .poll(() => page.locator('button.is-first').allInnerTexts())
    .toEqual(['Print or save as a PDF']);
  await page.emulateMedia({ media: 'print' });
  const answer = page.locator('.printed-course .question details').first();
  await expect.poll(() => answer.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
  await page.getByLabel('With the answers of questions').check();
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => answer.isVisible()).toBe(true);
  await close();
});

test('answers that were asked for before the script has loaded are on paper', async () => {
  const { page, close } = await openPage(site.browser);
  const release = await holdBack(page, /\/print-page-\w+\.js$/);
  await page.goto(site.urlOf('/print/'));
  await page.getByLabel('With the answers of questions').check();
  release();
  await page.getByRole('button', { name: 'Put them on one page', disabled: false }).click();
  await page.getByRole('button', { name: 'Print or save as a PDF' }).waitFor();
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => page.locator('.printed-course .question details').first().isVisible()).toBe(true);
  await close();
});
