import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { fixtureCourse } from '../site/build-site.ts';
import { desk, hasFocus, phone, tabTo, useSite } from './reader.ts';

/** The course, and where its posts are kept. */
const content = mkdtempSync(join(tmpdir(), 'kept-'));
cpSync(fixtureCourse, content, { recursive: true });
writeFileSync(
  join(content, 'site.yaml'),
  'title: Birds\nlanguage: en\nrepository: https://github.com/riverlab/course\n',
);
afterAll(() => rmSync(content, { recursive: true }));

const show = useSite({ content, base: '/course/' });
const lecture = '/lectures/media/';

/** Players of other sites answer with a button. */
async function showMedia(options: Parameters<typeof show>[1]): Promise<Page> {
  const page = await show('/', { ...options, permissions: ['clipboard-read', 'clipboard-write'] });
  await page.route(/youtube-nocookie\.com|player\.vimeo\.com|docs\.google\.com/, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Player</title><button>Play</button>' }),
  );
  await page.goto(new URL('/course/lectures/media/', page.url()).href);
  return page;
}

const isShown = (element: Locator) =>
  expect.poll(() => element.evaluate((shown) => getComputedStyle(shown).opacity)).toBe('1');

const hands = ['key', 'touch'] as const;

test.each(hands)('a player opens by %s and has the focus at once', async (hand) => {
  const page = await showMedia(hand === 'key' ? desk : phone);
  const stage = page.getByRole('button', { name: /Egrets, filmed from a boat/ });
  await expect.poll(() => page.locator('main iframe').count()).toBe(0);
  if (hand === 'touch') await stage.tap();
  else {
    await tabTo(page, stage);
    await page.keyboard.press('Enter');
  }
  const play = page.frameLocator('main iframe').getByRole('button', { name: 'Play' });
  await play.waitFor();
  if (hand === 'touch') return play.tap();
  await page.keyboard.press('Tab');
  await expect.poll(() => hasFocus(play)).toBe(true);
});

test.each(hands)('code is copied by %s, which the button confirms', async (hand) => {
  const page = await showMedia(hand === 'key' ? desk : phone);
  const copy = page.locator('.code', { hasText: 'git clone' }).getByRole('button', { name: 'Copy code' });
  await copy.waitFor({ state: 'attached' });
  if (hand === 'touch') {
    await copy.scrollIntoViewIfNeeded();
    await isShown(copy);
    await copy.tap();
  } else {
    await tabTo(page, copy);
    await isShown(copy);
    await page.keyboard.press('Enter');
  }
  await expect.poll(() => page.locator('[role=status]').allTextContents()).toContain('Copied');
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('git clone');
});

test.each(hands)('the source of a lecture is one press away, by %s', async (hand) => {
  const page = await show(lecture, hand === 'key' ? desk : phone);
  const edit = page.getByRole('link', { name: 'Edit on GitHub' });
  const asked = page.waitForRequest(/^https:\/\/github\.com\/riverlab\/course\/edit\/.*\.md$/);
  if (hand === 'touch') await edit.tap();
  else {
    await tabTo(page, edit);
    await page.keyboard.press('Enter');
  }
  await asked;
});

test('Escape closes the card at a link, and the focus stays on the link', async () => {
  const page = await show('/models/', desk);
  const link = page.getByRole('rowheader').getByRole('link', { name: 'Heron', exact: true });
  await tabTo(page, link);
  await page.locator('.hover-card').waitFor({ state: 'visible' });
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('.hover-card').isVisible()).toBe(false);
  await expect.poll(() => hasFocus(link)).toBe(true);
});
