import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chineseCourse, fixtureCourse } from '../site/build-site.ts';
import { chinesePages, pagesOfKind } from './course-pages.ts';
import { findViolations } from './find-violations.ts';
import { measurePage, resizePage } from './measure-page.ts';
import { openPage } from './open-page.ts';
import { type ServedSite, type ServeRequest, serveSite } from './serve-site.ts';

const themes = ['light', 'dark'] as const;
const widths = [390, 1440];

const courses = {
  'the course in English': { request: { content: fixtureCourse }, pages: Object.values(pagesOfKind).flat() },
  'the course in Chinese': { request: { content: chineseCourse }, pages: chinesePages },
} satisfies Record<string, { request: ServeRequest; pages: typeof chinesePages }>;

describe.each(Object.entries(courses))('%s', (_, { request, pages }) => {
  let site: ServedSite;
  beforeAll(async () => {
    site = await serveSite(request);
  });
  afterAll(() => site.close());

  test.each(pages.map((page) => (typeof page === 'string' ? ([page, 'h1'] as const) : page)))(
    '%s has no violation, in either theme, on a phone or a laptop',
    async (path, ready) => {
      const { page, close } = await measurePage(site, path, ready);
      for (const width of widths) {
        await resizePage(page, { width, height: 900 });
        for (const colorScheme of themes) {
          await page.emulateMedia({ colorScheme });
          expect(await findViolations(page), `${colorScheme}, ${width} px`).toEqual([]);
        }
      }
      await close();
    },
  );

  test('axe finds a violation where there is one', async () => {
    const { page, close } = await openPage(site.browser);
    await page.goto(site.urlOf('/'));
    await page.evaluate(() => document.querySelector('main')?.append(document.createElement('button')));
    expect(await findViolations(page)).toEqual(['button-name: #Content > button']);
    await close();
  });
});

test('the whole authoring guide has no violation', async () => {
  const course = await serveSite();
  const { page, problems, close } = await measurePage(course, '/guide/');
  for (const colorScheme of themes) {
    await page.emulateMedia({ colorScheme });
    expect(await findViolations(page)).toEqual([]);
  }
  expect(problems).toEqual([]);
  await close();
  await course.close();
});
