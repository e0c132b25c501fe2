import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite, fixtureCourse } from '../site/build-site.ts';
import { findViolations } from './find-violations.ts';
import { holdBack } from './hold-back.ts';
import { openPage } from './open-page.ts';
import { type ServedSite, serveSite } from './serve-site.ts';

const lecture = 'lectures/2026-05-06-media.md';
/** The commits say when something came, and no variable does. */
const environment = { SOURCE_DATE_EPOCH: '' };

let course: string;
let site: ServedSite;

function commit(day: string, message: string): void {
  const date = `${day}T12:00:00Z`;
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', course, '-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', ...args], {
      env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
    });
  git('add', '.');
  git('commit', '-q', '-m', message);
}

beforeAll(async () => {
  course = join(await mkdtemp(join(tmpdir(), 'news-')), 'course');
  await cp(fixtureCourse, course, { recursive: true });
  execFileSync('git', ['init', '-q', course]);
  commit('2026-03-01', 'Begin');
  const text = await readFile(join(course, lecture), 'utf8');
  const entry =
    '\n### Bittern {.model}\n**Paper:** [Hiding in Reeds](https://arxiv.org/abs/2604.01234)<br>\n';
  await writeFile(join(course, lecture), text + entry);
  commit('2026-05-01', 'Teach the bittern');
  await writeFile(join(course, lecture), `${text + entry}\n### Reeds by night\nIt is dark.\n`);
  await writeFile(
    join(course, 'pages/errata.md'),
    '---\ntitle: Errata\n---\n\n- The heron is [grey](/models/).\n',
  );
  commit('2026-05-20', 'Add a section and a correction');
  site = await serveSite({ content: course, base: '/vlm/', environment });
});
afterAll(async () => {
  await site.close();
  await rm(join(course, '..'), { recursive: true });
});

test('what is new is listed by the day of its commit, and is in the feed', async () => {
  const { page, problems, close } = await openPage(site.browser);
  await page.goto(site.urlOf('/'));
  await page.getByRole('link', { name: 'What is new' }).click();
  await page.waitForURL(/\/new\/$/);
  const days = await page
    .locator('.news-day')
    .evaluateAll((all) =>
      all.map((day) => [
        day.getAttribute('data-day'),
        ...[...day.querySelectorAll('li')].map((item) => item.innerText),
      ]),
    );
  expect(days).toEqual([
    ['2026-05-20', expect.stringContaining('Section Reeds by night'), 'Correction The heron is grey.'],
    ['2026-05-01', 'Model Bittern', 'Paper Hiding in Reeds'],
  ]);
  await expect.poll(() => findViolations(page)).toEqual([]);
  const feed = await page.request.get(site.urlOf('/new/feed.xml'));
  expect((await feed.text()).match(/<title>[^<]*<\/title>/g)?.slice(1)).toHaveLength(4);
  await page.locator('[data-news-since]').fill('2026-05-10');
  await expect.poll(() => page.locator('.news-day').filter({ visible: true }).count()).toBe(1);
  expect(problems).toEqual([]);
  await close();
});

test('a day that is chosen before the script has loaded counts', async () => {
  const { page, problems, close } = await openPage(site.browser);
  const release = await holdBack(page, /\/mark-news-\w+\.js$/);
  await page.goto(site.urlOf('/new/'));
  await page.locator('[data-news-since]').fill('2026-05-10');
  release();
  await expect.poll(() => page.locator('.news-day').filter({ visible: true }).count()).toBe(1);
  expect(problems).toEqual([]);
  await close();
});

test('a reader who comes back is shown discreetly what has been added since', async () => {
  const { page, problems, close } = await openPage(site.browser);
  await page.clock.install({ time: new Date('2026-05-10T09:00:00') });
  await page.goto(site.urlOf('/models/'));
  await expect.poll(() => page.evaluate(() => localStorage.getItem('lectern-visit /vlm/'))).not.toBeNull();
  await expect.poll(() => page.locator('.new-mark').count()).toBe(0);
  await page.clock.setFixedTime(new Date('2026-05-21T09:00:00'));
  await page.goto(site.urlOf('/new/'));
  await expect.poll(() => page.locator('.new-mark').count()).toBe(2);
  await page.evaluate(() =>
    localStorage.setItem(
      'lectern-visit /vlm/',
      JSON.stringify({ version: 1, data: { before: 1, last: Date.now() } }),
    ),
  );
  await page.goto(site.urlOf('/models/'));
  const marked = page.locator('tr:has(.new-mark)');
  await expect.poll(() => marked.allInnerTexts()).toEqual([expect.stringContaining('Bittern')]);
  await expect.poll(() => findViolations(page)).toEqual([]);
  expect(problems).toEqual([]);
  await close();
});

test('the same commit gives the same bytes, and a course without history has no page of news', async () => {
  const [one, other, none] = await Promise.all([
    buildSite({ content: course, environment }),
    buildSite({ content: course, environment }),
    buildSite({ content: course }),
  ]);
  const page = (folder: string) => readFile(join(folder, 'new/index.html'), 'utf8');
  expect(await page(one.folder)).toBe(await page(other.folder));
  await expect(page(none.folder)).rejects.toThrow('ENOENT');
  for (const built of [one, other, none]) await built.remove();
});
