import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { servePictures } from './figure-pictures.ts';
import { type OpenPage, openPage } from './open-page.ts';
import { type ServedSite, serveSite } from './serve-site.ts';

let course: string;
let site: ServedSite;
let open: OpenPage;

/** The course of the figures with a ledger of its pictures, whose addresses tell their sizes. */
beforeAll(async () => {
  course = await mkdtemp(join(tmpdir(), 'known-'));
  await cp(join(import.meta.dirname, '../fixtures/figures'), course, { recursive: true });
  const text = await readFile(join(course, 'lectures/2026-04-12-plates.md'), 'utf8');
  const pictures = Object.fromEntries(
    [...text.matchAll(/https:[^\s)"]+-(\d+)x(\d+)\.[^\s)"]+/g)].map(([address, width, height]) => [
      address,
      { hash: 'sha256-', size: 1, type: 'svg', width: Number(width), height: Number(height) },
    ]),
  );
  await writeFile(join(course, 'media.lock.json'), JSON.stringify({ version: 1, pictures }));
  site = await serveSite({ content: course, base: '/course/' });
});
afterAll(async () => {
  await site.close();
  await rm(course, { recursive: true, force: true });
});
afterEach(() => open.close());

test.each([[390], [1440]])('at %i px nothing shifts when a picture of known size loads', async (width) => {
  open = await openPage(site.browser, { viewport: { width, height: 900 } });
  const { page } = open;
  let come: () => void = () => {};
  await servePictures(
    page,
    new Promise<void>((done) => {
      come = done;
    }),
  );
  await page.goto(site.urlOf('/lectures/plates/'));
  const boxes = () =>
    page
      .locator('.figure[class*=" shape-"]:not(.gallery *) .figure-frame')
      .evaluateAll((frames) => frames.map((frame) => frame.getBoundingClientRect().toJSON() as DOMRect))
      .then((all) => all.map(({ width, height }) => `${Math.round(width)} × ${Math.round(height)}`));
  const before = await boxes();
  expect(before.length).toBeGreaterThan(5);
  come();
  for (const figure of await page.locator('.figure').all()) await figure.scrollIntoViewIfNeeded();
  await expect.poll(() => page.locator('.figure:not(.is-loaded, .is-missing)').count()).toBe(0);
  await expect.poll(() => boxes()).toEqual(before);
});
