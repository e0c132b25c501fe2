import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixtureCourse } from '../site/build-site.ts';
import { openPage } from './open-page.ts';
import { type ServedSite, serveSite } from './serve-site.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** One page of every kind, and the lecture in Chinese. */
const paths = [
  '/',
  '/lectures/',
  '/lectures/wading-models/',
  '/lectures/海鳥模型/',
  '/lectures/empty/',
  '/models/',
  '/models/heron/',
  '/models/wadenet/',
  '/papers/',
  '/papers/2203.01234/',
  '/topics/',
  '/topics/birds/',
  '/compare/',
  '/timeline/',
  '/figures/',
  '/guide/',
  '/guide/style/',
  '/terms/',
  '/search/?q=heron',
  '/nowhere/',
];

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite({ content: fixtureCourse });
});
afterAll(() => site.close());

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  describe.each([390, 1440])('%i px', (width) => {
    test.each(paths)('%s has no violation', async (path) => {
      const { page, close } = await openPage(site.browser, {
        bypassCSP: true,
        colorScheme,
        viewport: { width, height: 900 },
      });
      await page.goto(site.urlOf(path));
      expect(await findViolations(page)).toEqual([]);
      await close();
    });
  });
});

test('the authoring guide, all of it, has no violation', async () => {
  const course = await serveSite();
  for (const colorScheme of ['light', 'dark'] as const) {
    const { page, problems, close } = await openPage(course.browser, { bypassCSP: true, colorScheme });
    await page.goto(course.urlOf('/guide/'));
    expect(await findViolations(page)).toEqual([]);
    expect(problems).toEqual([]);
    await close();
  }
  await course.close();
});

test('axe would find a violation', async () => {
  const { page, close } = await openPage(site.browser, { bypassCSP: true });
  await page.goto(site.urlOf('/'));
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('button')));
  expect(await findViolations(page)).toEqual(['button-name: #Content > button']);
  await close();
});

async function findViolations(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: axe });
  const { violations } = await page.evaluate((): Promise<AxeResults> => {
    const { axe } = window as unknown as { axe: { run(): Promise<AxeResults> } };
    return axe.run();
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
