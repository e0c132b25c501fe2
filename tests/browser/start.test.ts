import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fixtureCourse } from '../site/build-site.ts';
import { borrowBrowser } from './borrow-browser.ts';
import { findViolations } from './find-violations.ts';
import { openPage } from './open-page.ts';

const root = resolve(import.meta.dirname, '../..');

const picture = resolve(import.meta.dirname, '../fixtures/jekyll/assets/images/heron.png');

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
  // An editor that only notes what it is asked to show.
  const editor = join(folder, 'code');
  await writeFile(editor, `#!/bin/sh\nprintf '%s' "$*" > '${join(folder, 'opened')}'\n`, { mode: 0o755 });
  server = spawn(process.execPath, ['src/site/lectern.mjs', 'dev'], {
    cwd: root,
    env: {
      ...process.env,
      LECTERN_CONTENT: join(folder, 'content'),
      LECTERN_OUTPUT: join(folder, 'site'),
      LECTERN_EDITOR: editor,
      PORT: '0',
    },
  });
  for (const stream of [server.stdout, server.stderr])
    stream?.on('data', (text) => (printed += String(text)));
  browser = await borrowBrowser();
});

afterAll(async () => {
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

/** Waits until the whole course is laid out with something that was written: until then, a page may be loaded again. */
const untilLists = (address: string, text: string) =>
  expect.poll(async () => (await fetch(`${address}lectures/`)).text(), patience).toContain(text);

/** Marks the page that is shown: one that is loaded again has no mark. */
const mark = (page: Page) => page.evaluate(() => void Object.assign(window, { isMarked: true }));
const isMarked = (page: Page) => page.evaluate(() => 'isMarked' in window);

/** Waits until a page has asked how it was served: one that is edited before is loaded again, however often. */
const untilKnown = (page: Page) =>
  expect
    .poll(
      () =>
        page.evaluate(() =>
          performance
            .getEntriesByType('resource')
            .some(
              (entry) =>
                entry instanceof PerformanceResourceTiming &&
                entry.initiatorType === 'fetch' &&
                entry.name === location.href,
            ),
        ),
      patience,
    )
    .toBe(true);

test('an edit reaches the page and the search without a step by hand', async () => {
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

test('an error is shown in the page, which stays in its last good state, and goes once it is repaired', async () => {
  const address = await addressOf();
  const { page, close } = await openPage(browser);
  const post = join(folder, 'content/lectures/2026-03-01-Wading-Models.md');
  const text = await readFile(post, 'utf8');
  const good = text.replace(/^title: .*$/m, 'title: Models that wade');
  await writeFile(post, good);
  const heading = () => page.locator('h1').innerText();
  const goTo = async () => {
    await page.goto(`${address}lectures/wading-models/`);
    return heading();
  };
  await expect.poll(goTo, patience).toBe('Models that wade');
  // The last good state is that of the last build, and a page may be ahead of it.
  await untilLists(address, 'Models that wade');
  const printedBefore = printed.length;
  await writeFile(post, good.replace(/^title: .*$/m, 'title: a: b: c'));
  const panel = page.getByRole('region', { name: 'Faults of this page' });
  await panel.getByText('1 error').waitFor(patience);
  const first = panel.getByRole('listitem').first();
  await expect.poll(() => first.innerText()).toContain('content/lectures/2026-03-01-Wading-Models.md:');
  await expect.poll(() => first.innerText()).toContain('front-matter/syntax');
  await expect.poll(() => heading()).toBe('Models that wade');
  expect(await goTo()).toBe('Models that wade');
  await panel.getByText('1 error').waitFor(patience);

  // Saved again, still with the error: the terminal says it once.
  await writeFile(post, good.replace(/^title: .*$/m, 'title: a: b: c').concat('\nA line more.\n'));
  const builds = () => [...printed.slice(printedBefore).matchAll(/^Built .* in \d/gm)].length;
  await expect.poll(builds, patience).toBeGreaterThan(1);
  expect(printed.slice(printedBefore).split('front-matter/syntax')).toHaveLength(2);

  await writeFile(post, text);
  await expect.poll(heading, patience).toBe('Wading Models');
  await expect.poll(() => panel.getByText('error').count(), patience).toBe(0);
  await close();
});

test('warnings of a page are folded in a corner, with a button that opens the line in the editor', async () => {
  const address = await addressOf();
  const { page, problems, close } = await openPage(browser);
  await page.setViewportSize({ width: 390, height: 700 });
  const post = join(folder, 'content/lectures/panel.md');
  await writeFile(post, '---\ntitle: Panel\n---\n\n## Herons\n[x](gone.png)\n');
  const panel = page.getByRole('region', { name: 'Faults of this page' });
  const toggle = panel.getByRole('button', { name: '1 warning' });
  const statusOf = async () => (await fetch(`${address}lectures/panel/`)).status;
  await expect.poll(statusOf, patience).toBe(200);
  await untilLists(address, '/lectures/panel/');
  await page.goto(`${address}lectures/panel/`);
  await toggle.waitFor(patience);
  await expect.poll(() => toggle.getAttribute('aria-expanded')).toBe('false');
  await toggle.focus();
  await page.keyboard.press('Enter');
  const place = panel.getByRole('button', { name: 'content/lectures/panel.md:6' });
  await expect.poll(() => panel.innerText()).toContain('link/missing-file');
  await expect.poll(() => findViolations(page)).toEqual([]);
  const isInWindow = async () => {
    const box = await panel.boundingBox();
    return box && box.x >= 0 && box.x + box.width <= 390;
  };
  await expect.poll(isInWindow).toBe(true);
  await place.press('Enter');
  await expect.poll(() => panel.getByRole('status').innerText()).toMatch(/^Opened .*panel\.md at line 6\.$/);
  const opened = () => readFile(join(folder, 'opened'), 'utf8').catch(() => '');
  await expect.poll(opened, patience).toBe(`--goto ${post}:6`);

  // The panel is as its reader left it, and other pages have none for this.
  await page.reload();
  await place.waitFor();
  await page.goto(`${address}lectures/wading-models/`);
  await expect.poll(() => page.getByRole('button', { name: /panel\.md:6/ }).count()).toBe(0);

  const ask = (headers: Record<string, string>) =>
    fetch(`${address}.lectern/edit?file=content/lectures/panel.md&line=6`, { method: 'POST', headers });
  expect((await ask({})).status).toBe(403);
  expect((await ask({ origin: new URL(address).origin, 'x-lectern-token': 'guess' })).status).toBe(403);
  expect(problems).toEqual([]);
  await close();
});

test('a reader stays where they were: the section, and the link that has the focus', async () => {
  const address = await addressOf();
  const { page, close } = await openPage(browser);
  const post = join(folder, 'content/lectures/long.md');
  const section = (name: string) =>
    `## ${name}\n\n${'Herons wait. '.repeat(400)}\n\n[about ${name}](https://herons.example/${name})\n`;
  const text = (first: string) =>
    `---\ntitle: Long\n---\n\n${first}\n\n${['One', 'Two', 'Three', 'Four'].map(section).join('\n')}`;
  await writeFile(post, text('Short.'));
  await untilLists(address, '/lectures/long/');
  await page.goto(`${address}lectures/long/`);
  const heading = page.locator('h2#three');
  await heading.evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
  await page
    .getByRole('link', { name: 'about Two' })
    .first()
    .evaluate((element) => (element as HTMLElement).focus({ preventScroll: true }));
  const top = () => heading.evaluate((element) => Math.round(element.getBoundingClientRect().top));
  const before = await top();
  await writeFile(post, text(`Longer than ever. ${'Egrets wait too. '.repeat(300)}`));
  await page.getByText('Longer than ever.').waitFor({ ...patience, state: 'attached' });
  await page.waitForLoadState();
  await expect.poll(async () => Math.abs((await top()) - before), patience).toBeLessThan(3);
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('about Two');
  await close();
});

test('words that change do so in the page that is shown, and a heading has it loaded again', async () => {
  const address = await addressOf();
  const { page, problems, close } = await openPage(browser);
  const post = join(folder, 'content/lectures/words.md');
  const write = (...blocks: string[]) =>
    writeFile(post, `---\ntitle: Words\n---\n\n## Egrets\n\n${blocks.join('\n\n')}\n`);
  await write('The first.');
  await untilLists(address, '/lectures/words/');
  await page.goto(`${address}lectures/words/`);
  let count = 0;
  const edit = async () => {
    await untilKnown(page);
    await mark(page);
    count += 1;
    await write(`Number ${count}.`, 'Egrets _wade_.');
    await page.getByText(`Number ${count}.`).waitFor(patience);
    return isMarked(page);
  };
  await expect.poll(edit, patience).toBe(true);
  const printedBefore = printed.length;
  await write('The second.', 'Egrets _wait_.');
  await page.getByText('The second.').waitFor(patience);
  await expect.poll(() => printed.slice(printedBefore), patience).toMatch(/^Built .* in \d/m);
  // Once more, so that what followed the whole course has arrived.
  await write('The third.', 'Egrets _wait_.');
  await page.getByText('The third.').waitFor(patience);
  await expect.poll(() => page.locator('.prose').first().innerText()).toBe('The third.\n\nEgrets wait.');
  expect(await isMarked(page)).toBe(true);
  await write('The third.', '## Herons', 'Also.');
  await page.locator('h2#herons').waitFor(patience);
  expect(await isMarked(page)).toBe(false);
  expect(problems).toEqual([]);
  await close();
});

test('a picture that is added is in the page that is shown, as soon as its file is', async () => {
  const address = await addressOf();
  const { page, problems, close } = await openPage(browser);
  const lectures = join(folder, 'content/lectures');
  const write = (...blocks: string[]) =>
    writeFile(join(lectures, 'nests.md'), `---\ntitle: Nests\n---\n\n## Nests\n\n${blocks.join('\n\n')}\n`);
  await cp(picture, join(lectures, 'egg.png'));
  await cp(picture, join(lectures, 'nest.png'));
  await write('![An egg](egg.png)', 'The first.');
  const nests = `${address}lectures/nests/`;
  await expect.poll(async () => (await fetch(nests)).ok, patience).toBe(true);
  await page.goto(nests);
  await page.locator('.figure.is-loaded').waitFor(patience);
  let count = 0;
  const edit = async () => {
    await untilKnown(page);
    await mark(page);
    count += 1;
    await write('![An egg](egg.png)', `Number ${count}.`);
    await page.getByText(`Number ${count}.`).waitFor(patience);
    return isMarked(page);
  };
  await expect.poll(edit, patience).toBe(true);
  await write('![An egg](egg.png)', 'Then:', '![A nest](nest.png)');
  await page.locator('.figure.is-loaded img[src$="nest.png"]').waitFor(patience);
  expect(await isMarked(page)).toBe(true);
  expect(problems).toEqual([]);
  await close();
});

test('a style that changes is applied without reloading the page', async () => {
  const address = await addressOf();
  const { page, close } = await openPage(browser);
  const style = join(folder, 'content/custom.css');
  await writeFile(style, 'h1 { letter-spacing: 1px; }\n');
  const spacing = () => page.locator('h1').evaluate((element) => getComputedStyle(element).letterSpacing);
  const goTo = async () => {
    await page.goto(`${address}lectures/wading-models/`);
    return spacing();
  };
  await expect.poll(goTo, patience).toBe('1px');
  await mark(page);
  for (const width of ['3px', '5px']) {
    await writeFile(style, `h1 { letter-spacing: ${width}; }\n`);
    await expect.poll(spacing, patience).toBe(width);
  }
  expect(await isMarked(page)).toBe(true);
  // The lightest selector of a course has it over ours.
  await writeFile(style, 'a { color: rgb(1, 2, 3); }\n');
  const colour = () =>
    page
      .locator('.site-navigation a')
      .first()
      .evaluate((element) => getComputedStyle(element).color);
  await expect.poll(colour, patience).toBe('rgb(1, 2, 3)');
  await rm(style);
  await close();
});

test('a mistake is reported in the terminal while the site stays up', async () => {
  await writeFile(join(folder, 'content/lectures/new.md'), '---\ntitle: New\ndate: 2026-13-01\n---\n');
  await expect
    .poll(() => printed, patience)
    .toContain('content/lectures/new.md:3  warning  front-matter/date');
});
