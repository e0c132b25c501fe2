import { expect, test } from 'vitest';
import { chineseCourse, fixtureCourse } from '../site/build-site.ts';
import { findViolations, findViolationsInThemes } from './find-violations.ts';
import { measurePage } from './measure-page.ts';
import { openPage } from './open-page.ts';
import { serveSite } from './serve-site.ts';

// The pages of both courses are examined where they are open anyway: `layout-english.test.ts`, `layout-chinese.test.ts`.

test.each([
  ['in English', fixtureCourse],
  ['in Chinese', chineseCourse],
])('axe finds a violation where there is one, in the course %s', async (_, content) => {
  const site = await serveSite({ content });
  const { page, close } = await openPage(site.browser);
  await page.goto(site.urlOf('/'));
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('button')));
  await expect.poll(() => findViolations(page)).toEqual(['button-name: #Content > button']);
  await close();
  await site.close();
});

test('what is hard to read in one theme only is found there', async () => {
  const site = await serveSite({ content: fixtureCourse });
  const { page, close } = await openPage(site.browser);
  await page.goto(site.urlOf('/'));
  await page.evaluate(() => {
    const words = document.createElement('p');
    Object.assign(words, { id: 'faint', textContent: 'A heron waits' });
    words.style.color = 'light-dark(#000, #222)';
    document.querySelector('main')?.append(words);
  });
  await expect.poll(() => findViolationsInThemes(page)).toEqual(['dark: color-contrast: #faint']);
  await close();
  await site.close();
});

test('the whole authoring guide has no violation', async () => {
  const course = await serveSite();
  const { page, problems, close } = await measurePage(course, '/guide/');
  await expect.poll(() => findViolationsInThemes(page)).toEqual([]);
  expect(problems).toEqual([]);
  await close();
  await course.close();
});
