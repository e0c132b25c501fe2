import { existsSync, mkdirSync } from 'node:fs';
import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fixtureCourse, startBuild } from '../site/build-site.ts';
import { answerCard } from './answer-card.ts';
import { launchChromium } from './chromium.ts';

/** A USB stick, with a space and a symbol in its name. */
let stick: string;
let browser: Browser;

/** Services of other sites that the course names. */
const services = `comments: {provider: utterances, repo: ada/birds}
analytics: {provider: goatcounter, host: "https://birds.goatcounter.example"}
`;

beforeAll(async () => {
  const work = await mkdtemp(join(tmpdir(), 'offline-'));
  const folder = join(work, 'course');
  const content = join(work, 'content');
  await cp(fixtureCourse, content, { recursive: true });
  await appendFile(join(content, 'site.yaml'), `\n${services}`);
  const link = '\n\nBefore this: [waders](2026-03-01-Wading-Models.md).\n';
  await appendFile(join(content, 'lectures/2026-05-06-media.md'), link);
  const { exitCode, output } = await startBuild({ content, folder, base: '/vlm/' }, '--offline').ended;
  if (exitCode !== 0) throw new Error(output);
  stick = join(work, 'My stick (1)');
  for (const [path, bytes] of Object.entries(unzipSync(await readFile(`${folder}.zip`)))) {
    mkdirSync(dirname(join(stick, path)), { recursive: true });
    await writeFile(join(stick, path), bytes);
  }
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await rm(dirname(stick), { recursive: true });
});

/** A page opened from the stick with the network off, and what its browser reported. */
async function open(path: string) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, offline: true });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !/^https?:/.test(message.location().url)) problems.push(message.text());
  });
  page.on('pageerror', ({ message }) => problems.push(message));
  await page.goto(pathToFileURL(join(stick, 'course', path)).href);
  return { page, problems, close: () => context.close() };
}

async function answer(page: Page): Promise<void> {
  await answerCard(page);
  await expect.poll(() => page.locator('.revise-verdict').innerText()).toMatch(/[Rr]ight/);
}

const title = (page: Page) => page.locator('h1').first();

test('a reader goes from page to page, and every address within the course is a file of the folder', async () => {
  const { page, problems, close } = await open('index.html');
  const seen = new Set<string>();
  const waiting = [page.url()];
  const missing: string[] = [];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    seen.add(next);
    await page.goto(next);
    const found = await page.evaluate(() =>
      [...document.querySelectorAll('[href],[src]')].flatMap((each) => {
        const address = each.getAttribute('href') ?? each.getAttribute('src') ?? '';
        const url = new URL(address, location.href);
        return url.protocol === 'file:' ? [url.href.replace(/[?#].*$/, '')] : [];
      }),
    );
    for (const address of new Set(found)) {
      if (!existsSync(new URL(address))) missing.push(`${next}: ${address}`);
      else if (address.endsWith('.html') && !seen.has(address) && !waiting.includes(address))
        waiting.push(address);
    }
  }
  expect(missing).toEqual([]);
  expect(problems).toEqual([]);
  expect(seen.size).toBeGreaterThan(30);
  await close();
});

test('no other site learns where a reader keeps the folder', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const asked: string[] = [];
  await page.route(/^https?:.*goatcounter/, (route) => {
    asked.push(route.request().url());
    return route.abort();
  });
  await page.goto(pathToFileURL(join(stick, 'course/lectures/media/index.html')).href);
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  await expect
    .poll(() => page.getByRole('link', { name: 'Show comments' }).getAttribute('href'))
    .toBe('https://github.com/ada/birds/issues');
  await context.close();
});

test('search finds names and text, and leads to them', async () => {
  const { page, problems, close } = await open('lectures/media/index.html');
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: 'Search the course' }).fill('herons stand still');
  const hit = page.locator('dialog [role="option"]').first();
  await expect.poll(() => hit.locator('mark').count()).toBeGreaterThan(0);
  await hit.click();
  await page.waitForURL(/lectures\/.*index\.html#/);
  await expect.poll(() => page.locator('.is-arrived').count()).toBe(1);
  expect(problems).toEqual([]);
  await close();
});

test('questions are asked across the course, and what was answered is remembered the next time', async () => {
  const { page, problems, close } = await open('revise/index.html');
  const desk = page.locator('.revise-desk');
  await desk.getByRole('button', { name: 'Start' }).click();
  await desk.locator('h2').waitFor();
  await desk.getByRole('button', { name: 'Stop' }).click();
  await page.goto(pathToFileURL(join(stick, 'course/revise/media/index.html')).href);
  await desk.getByRole('button', { name: 'Start' }).click();
  await answer(page);
  await desk.getByRole('button', { name: 'Next' }).click();
  await page.goto(pathToFileURL(join(stick, 'course/revise/index.html')).href);
  await expect.poll(() => desk.innerText()).toMatch(/3 new/);
  expect(problems).toEqual([]);
  await close();
});

test('a list is kept, two models are compared, and a lecture is shown as slides', async () => {
  const { page, problems, close } = await open('models/index.html');
  await page.locator('tbody a[href^="../models/"]').first().click();
  await page.locator('[data-keep]').click();
  await page.locator('[data-keep][aria-pressed="true"]').waitFor();
  const name = await title(page).innerText();
  await page.goto(pathToFileURL(join(stick, 'course/list/index.html')).href);
  await page.locator('.kept-list li a').first().click();
  await expect.poll(() => title(page).innerText()).toBe(name);
  await page.goto(pathToFileURL(join(stick, 'course/lectures/media/slides/index.html')).href);
  await expect.poll(() => page.locator('.slides-page section.slide').count()).toBeGreaterThan(3);
  expect(problems).toEqual([]);
  await close();
});

test('lectures that are put on one page lead to each other within it', async () => {
  const { page, problems, close } = await open('print/index.html');
  const links = await page.getByRole('checkbox').count();
  expect(links).toBeGreaterThan(1);
  await page.getByRole('button', { name: 'Put them on one page' }).click();
  await page.getByRole('button', { name: 'Print or save as a PDF' }).waitFor();
  const found = await page.evaluate(() => {
    const folders = [...document.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')].map(
      ({ value }) => new URL(value, location.href).href.replace(/index\.html$/, ''),
    );
    const all = [...document.querySelectorAll<HTMLAnchorElement>('.printed-course .lecture-text a[href]')];
    const leaving = all.filter(({ href }) => folders.includes(href.replace(/(?:index\.html)?(?:#.*)?$/, '')));
    const ids = [...document.querySelectorAll('.printed-course > article')].map(({ id }) => `#${id}`);
    const other = all.filter((link) => ids.includes(decodeURI(link.getAttribute('href') ?? '')));
    return { leaving: leaving.map(({ outerHTML }) => outerHTML), toOthers: other.length };
  });
  expect(found.leaving).toEqual([]);
  expect(found.toOthers).toBeGreaterThan(0);
  expect(problems).toEqual([]);
  await close();
});
