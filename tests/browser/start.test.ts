import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fixtureCourse } from '../site/build-site.ts';
import { launchChromium } from './chromium.ts';
import { openPage } from './open-page.ts';

const root = resolve(import.meta.dirname, '../..');

/** The machine is busy with other tests; an author waits far less. */
const patience = { timeout: 60_000 };

let folder: string;
let server: ChildProcess;
let browser: Browser;
let printed = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'start-'));
  await cp(fixtureCourse, join(folder, 'content'), { recursive: true });
  await writeFile(join(folder, 'content/site.yaml'), 'title: Birds that see\nbase: /course/\n');
  server = spawn(process.execPath, ['src/site/lectern.mjs', 'dev'], {
    cwd: root,
    env: {
      ...process.env,
      LECTERN_CONTENT: join(folder, 'content'),
      LECTERN_OUTPUT: join(folder, 'site'),
      PORT: '8750',
    },
  });
  for (const stream of [server.stdout, server.stderr])
    stream?.on('data', (text) => (printed += String(text)));
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  const ended = new Promise((done) => server.once('exit', done));
  server.kill();
  await ended;
  await rm(folder, { recursive: true, force: true });
});

/** Where the command says that the site is. */
async function addressOf(): Promise<string> {
  const pattern = /http:\/\/localhost:\d+\/course\//;
  await expect.poll(() => printed, patience).toMatch(pattern);
  return pattern.exec(printed)?.[0].replace('localhost', '127.0.0.1') ?? '';
}

test('an edit is in the browser, and in its search, without a step by hand', async () => {
  const address = await addressOf();
  const { page, problems, close } = await openPage(browser);
  await page.goto(`${address}lectures/wading-models/`);
  await expect.poll(() => page.locator('h1').innerText()).toBe('Wading Models');

  const post = join(folder, 'content/lectures/2026-03-01-Wading-Models.md');
  const text = await readFile(post, 'utf8');
  await writeFile(
    post,
    `${text}\n### Kingfisher\n**Code:** [dive](https://github.com/riverlab/kingfisher)<br>\n`,
  );
  await page.locator('h3#kingfisher').waitFor(patience);
  // The heading is there before the scripts that answer a key.
  await page.waitForLoadState();

  const hit = page.getByRole('option').first();
  // Once the whole course is laid out, the page is loaded again if that changed it; keys pressed just before are lost.
  const search = async () => {
    if ((await page.locator('dialog[open]').count()) === 0) {
      await page.keyboard.press('/');
      await page.keyboard.type('kingfisher');
    }
    return hit.innerText({ timeout: 2000 }).catch(() => '');
  };
  await expect.poll(search, patience).toContain('Kingfisher');
  expect(problems).toEqual([]);
  await close();
});

test('an error is shown in the browser, over the last good state of the page', async () => {
  const address = await addressOf();
  const { page, close } = await openPage(browser);
  await page.goto(`${address}lectures/wading-models/`);
  const post = join(folder, 'content/lectures/2026-03-01-Wading-Models.md');
  const text = await readFile(post, 'utf8');
  await writeFile(post, text.replace(/^title: .*$/m, 'title: a: b: c'));
  const overlay = page.getByRole('alert');
  await overlay.waitFor(patience);
  await expect.poll(() => overlay.innerText()).toContain('content/lectures/2026-03-01-Wading-Models.md');
  expect(await page.locator('h1').innerText()).toBe('Wading Models');

  await writeFile(post, text);
  await overlay.waitFor({ state: 'detached', ...patience });
  expect(await page.locator('h1').innerText()).toBe('Wading Models');
  await close();
});

test('a mistake is reported in the terminal while the site stays up', async () => {
  await writeFile(join(folder, 'content/lectures/new.md'), '---\ntitle: New\ndate: 2026-13-01\n---\n');
  await expect
    .poll(() => printed, patience)
    .toContain('content/lectures/new.md:3  warning  front-matter/date');
});
