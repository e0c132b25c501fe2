import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { SharedRequest } from '../site/share-site.ts';
import { type OpenPage, openPage } from './open-page.ts';
import { type ServedSite, serveSite } from './serve-site.ts';

const touch = { hasTouch: true, isMobile: true };

/** What a reader may hold. */
export const phone = { ...touch, viewport: { width: 390, height: 844 } };
export const lyingPhone = { ...touch, viewport: { width: 844, height: 390 } };
export const tablet = { ...touch, viewport: { width: 820, height: 1180 } };
export const desk = { viewport: { width: 1440, height: 900 } };

/** Opens a page of the site as a reader does; its problems fail the test. */
export type Show = (path: string, options?: BrowserContextOptions) => Promise<Page>;

/**
 * Builds and serves a site for all tests of a file or a group, and closes after each test what it has opened. Its pages
 * know their server: `page.goto('/models/')`.
 *
 * @param prepare what a page needs before it goes anywhere
 * @example
 * const show = useSite({ content: fixtureCourse });
 * test('…', async () => { const page = await show('/models/', phone); });
 */
export function useSite(
  request: SharedRequest = {},
  prepare: (page: Page) => Promise<void> = async () => {},
): Show {
  let site: ServedSite;
  const opened: OpenPage[] = [];
  beforeAll(async () => {
    site = await serveSite(request);
  });
  afterAll(() => site.close());
  afterEach(async () => {
    const pages = opened.splice(0);
    await Promise.all(pages.map(({ close }) => close()));
    expect(pages.flatMap(({ problems }) => problems)).toEqual([]);
  });
  return async (path, options) => {
    const open = await openPage(site.browser, { baseURL: site.urlOf('/'), ...options });
    opened.push(open);
    await prepare(open.page);
    await open.page.goto(site.urlOf(path));
    return open.page;
  };
}

/** Goes to an element by the Tab key alone, which has to show where it is at every stop. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let stop = 0; stop < 200; stop++) {
    await page.keyboard.press(key);
    if (await hasFocus(target)) return expect.poll(() => isSeen(target)).toBe(true);
  }
  throw new Error(`${target} is no stop of the ${key} key`);
}

export async function hasFocus(target: Locator): Promise<boolean> {
  return (await target.count()) > 0 && target.evaluate((element) => element === document.activeElement);
}

/** Whether all of an element lies within the window, and nothing else over its middle. */
export function isSeen(target: Locator): Promise<boolean> {
  return target.evaluate((element) => {
    const { top, bottom, left, width, height } = element.getBoundingClientRect();
    const found = document.elementFromPoint(left + width / 2, top + height / 2);
    return (
      top >= 0 && bottom <= innerHeight && (element.contains(found) || found?.contains(element) === true)
    );
  });
}
