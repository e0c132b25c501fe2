import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type OpenPage, openPage } from './open-page.ts';
import { type ServedSite, serveSite } from './serve-site.ts';

let site: ServedSite;
let open: OpenPage;
beforeAll(async () => {
  site = await serveSite({ content: join(import.meta.dirname, '../fixtures/themed'), base: '/course/' });
});
afterAll(() => site.close());
afterEach(() => open.close());

async function show(options: Parameters<typeof openPage>[1]): Promise<Page> {
  open = await openPage(site.browser, options);
  await open.page.goto(site.urlOf('/lectures/herons/'));
  return open.page;
}

/** Waits until the figure shows a file. */
async function waitFor(page: Page, file: string): Promise<void> {
  await page.waitForFunction(
    (name) => document.querySelector<HTMLImageElement>('.figure img')?.currentSrc.endsWith(name),
    file,
  );
}

test('a picture follows the theme that the reader chooses', async () => {
  const page = await show({ colorScheme: 'light' });
  await waitFor(page, '/day.svg');
  await page.getByRole('button', { name: /theme/i }).click();
  await page.getByRole('button', { name: /theme/i }).click();
  await waitFor(page, '/night.svg');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await waitFor(page, '/day.svg');
  expect(open.problems).toEqual([]);
});

test('a picture follows the theme of the system', async () => {
  const page = await show({ colorScheme: 'dark' });
  await waitFor(page, '/night.svg');
  await page.emulateMedia({ colorScheme: 'light' });
  await waitFor(page, '/day.svg');
});

test('without scripts the light picture is shown, on a light plate', async () => {
  const page = await show({ colorScheme: 'dark', javaScriptEnabled: false });
  await expect.poll(() => page.locator('.figure img').getAttribute('src')).toMatch(/day\.svg$/);
});
