import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type StaticServer, startStaticServer } from '../../src/site/serve/static-server.ts';
import { borrowBrowser } from './borrow-browser.ts';
import { type OpenPage, openPage } from './open-page.ts';

const html = `<!doctype html>
<html lang="zh-Hant"><meta charset="utf-8"><title>Harness</title>
<meta http-equiv="Content-Security-Policy"
  content="default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; img-src 'self' https: data:">
<link rel="icon" href="data:,">
<h1>Vision-language models 視覺語言模型</h1>
<img alt="" src="https://example.org/figure.png">
<script src="add.js"></script>`;

/** A module of one function that adds two numbers, byte by byte. */
const script = `
  const bytes = [0,97,115,109,1,0,0,0,1,7,1,96,2,127,127,1,127,3,2,1,0,7,7,1,3,97,100,100,0,0,10,9,1,7,0,32,0,32,1,106,11];
  globalThis.sum = WebAssembly.instantiate(new Uint8Array(bytes)).then(({ instance }) => instance.exports.add(40, 2));
`;

let folder = '';
let server: StaticServer;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-harness-'));
  await writeFile(join(folder, 'index.html'), html);
  await writeFile(join(folder, 'add.js'), script);
  await writeFile(
    join(folder, 'bad.html'),
    `${html}<script>alert(1)</script><script src="throw.js"></script>`,
  );
  await writeFile(join(folder, 'throw.js'), 'console.error("said"); throw new Error("thrown");');
  server = await startStaticServer({ folder, base: '/vlm/', port: 0 });
  browser = await borrowBrowser();
});
afterAll(async () => {
  await server?.close();
  await rm(folder, { recursive: true });
});

async function open(path: string, options?: Parameters<typeof openPage>[1]): Promise<OpenPage> {
  const opened = await openPage(browser, options);
  await opened.page.goto(new URL(path, server.address).href);
  return opened;
}

it('opens a page of the static server without a problem, and stays off the network', async () => {
  const { page, problems, refused } = await open('');
  await expect.poll(() => page.locator('h1').textContent()).toBe('Vision-language models 視覺語言模型');
  await expect.poll(() => refused).toEqual(['https://example.org/figure.png']);
  expect(problems).toEqual([]);
});

it('runs WebAssembly under the policy that search needs', async () => {
  const { page } = await open('');
  await expect.poll(() => page.evaluate('sum')).toBe(42);
});

it('draws letters, in the window size and the colour scheme that were asked for', async () => {
  const { page } = await open('', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' });
  await expect
    .poll(() => page.evaluate("[innerWidth, matchMedia('(prefers-color-scheme: dark)').matches]"))
    .toEqual([390, true]);
  const drawn = await page.screenshot();
  await page.locator('h1').evaluate((heading) => heading.style.setProperty('color', 'transparent'));
  expect(drawn.equals(await page.screenshot())).toBe(false);
});

it('collects what a browser reports', async () => {
  const { problems } = await open('bad.html');
  await expect
    .poll(() => problems.map(({ kind }) => kind).sort())
    .toEqual(['console', 'exception', 'policy']);
  expect(problems.find(({ kind }) => kind === 'exception')).toMatchObject({ text: 'thrown' });
  expect(problems.find(({ kind }) => kind === 'console')).toMatchObject({ text: 'said' });
});

it('counts a file of our own that is missing as a problem', async () => {
  const { page, problems } = await open('');
  await page.evaluate("fetch('nowhere.json').catch(() => {})");
  await expect
    .poll(() => problems)
    .toMatchObject([{ kind: 'console', address: `${server.address}nowhere.json` }]);
});

it('refuses fetches, sockets and navigation to other hosts', async () => {
  const { page, refused } = await openPage(browser);
  await page.goto(new URL('add.js', server.address).href);
  const failed = await page.evaluate(`Promise.allSettled([
    fetch('https://example.org/data'),
    new Promise((_, reject) => { new WebSocket('wss://example.org/socket').onerror = reject; }),
  ]).then((all) => all.map(({ status }) => status))`);
  expect(failed).toEqual(['rejected', 'rejected']);
  await expect(page.goto('https://example.org/')).rejects.toThrow();
  expect(refused).toContain('https://example.org/');
});
