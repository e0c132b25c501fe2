import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { fixtureCourse } from '../site/build-site.ts';
import { findViolations } from './find-violations.ts';
import { type OpenPage, openPage } from './open-page.ts';
import { type ServedSite, serveSite } from './serve-site.ts';

let site: ServedSite;
let open: OpenPage;
beforeAll(async () => {
  site = await serveSite({ content: fixtureCourse, base: '/course/' });
});
afterAll(() => site.close());
afterEach(async () => {
  expect(open.problems).toEqual([]);
  await open.close();
});

async function show(path: string, options: Parameters<typeof openPage>[1] = {}): Promise<Page> {
  open = await openPage(site.browser, options);
  await open.page.clock.install();
  await open.page.goto(site.urlOf(path));
  return open.page;
}

/** Pages that were requested after the first one. */
function watchAsked(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (/\/(?:models|papers)\//.test(request.url())) asked.push(new URL(request.url()).pathname);
  });
  return asked;
}

const cardOf = (page: Page) => page.locator('.hover-card');
const heron = 'th a[href="/course/models/heron/"]';

/** Where everything is on the page, wherever it is scrolled to. */
const boxes = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('main a, main h1')].map((element) => {
      const { x, y, width } = element.getBoundingClientRect();
      return [x, y + scrollY, width];
    }),
  );

test('a card at a link says what the page behind it says, and shifts nothing', async () => {
  const page = await show('/models/');
  const asked = watchAsked(page);
  const before = await boxes(page);
  expect(asked).toEqual([]);
  await page.locator(heron).hover();
  const card = cardOf(page);
  await card.waitFor({ state: 'visible' });
  expect(asked).toEqual(['/course/models/heron/']);
  await expect.poll(() => card.locator('.hover-card-title').textContent()).toBe('Heron');
  await expect.poll(() => card.locator('.entity-meta').textContent()).toContain('March 2022');
  await expect.poll(() => card.locator('.hover-card-places a').allTextContents()).toHaveLength(2);
  await expect.poll(() => card.locator('a[href="https://github.com/riverlab/heron"]').count()).toBe(1);
  await expect.poll(async () => (await boxes(page)).slice(0, before.length)).toEqual(before);
});

test('the card stays while the pointer is on it, and closes once it leaves', async () => {
  const page = await show('/models/');
  await page.locator(heron).hover();
  const card = cardOf(page);
  await card.waitFor({ state: 'visible' });
  await card.hover();
  await page.clock.fastForward(5000);
  await expect.poll(() => card.isVisible()).toBe(true);
  await page.locator('h1').hover();
  await card.waitFor({ state: 'hidden' });
});

test('Escape closes the card, and the pointer opens it again', async () => {
  const page = await show('/models/');
  await page.locator(heron).hover();
  await cardOf(page).waitFor({ state: 'visible' });
  await page.keyboard.press('Escape');
  await expect.poll(() => cardOf(page).isVisible()).toBe(false);
  await page.locator('h1').hover();
  await page.locator(heron).hover();
  await cardOf(page).waitFor({ state: 'visible' });
});

test('the keyboard shows it too, and goes on to the next link of the page', async () => {
  const page = await show('/models/');
  await page.locator('h1').click();
  const link = page.locator(heron);
  await link.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  // That of the link before it may show for a moment.
  await page.locator(`${heron}[aria-describedby=HoverCard]`).waitFor();
  await expect.poll(() => cardOf(page).locator('.hover-card-title').textContent()).toBe('Heron');
  await page.keyboard.press('Tab');
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('.hover-card'))).toBeNull();
  await cardOf(page).waitFor({ state: 'hidden' });
  await expect.poll(() => link.getAttribute('aria-describedby')).toBeNull();
});

test('a link to an entry of the same page shows the page about it', async () => {
  const page = await show('/lectures/wading-models/');
  await page.locator('.prose a[href="#egret"]').hover();
  await cardOf(page).waitFor({ state: 'visible' });
  await expect.poll(() => cardOf(page).locator('.hover-card-title').textContent()).toBe('Egret');
});

test('a link to an entry of another lecture names the page about it', async () => {
  const page = await show('/lectures/wading-models/');
  const link = page.locator('.prose a[href="/course/models/"]');
  await link.evaluate((element) => element.setAttribute('data-card', '/course/models/heron/'));
  await link.hover();
  await cardOf(page).waitFor({ state: 'visible' });
  await expect
    .poll(() => cardOf(page).locator('.hover-card-title a').getAttribute('href'))
    .toBe('/course/models/heron/');
});

test('a paper shows its id and its forms', async () => {
  const page = await show('/models/heron/');
  await page.locator('.paper-ref a[href="/course/papers/2203.01234/"]').hover();
  await cardOf(page).waitFor({ state: 'visible' });
  await expect.poll(() => cardOf(page).locator('.entity-meta').textContent()).toContain('arXiv 2203.01234');
  await expect.poll(() => cardOf(page).locator('.paper-forms a').allTextContents()).toContain('PDF');
});

test('a pointer that only passes over a link requests nothing', async () => {
  const page = await show('/models/');
  await page.clock.pauseAt(Date.now() + 60_000);
  const asked = watchAsked(page);
  await page.locator(heron).hover();
  await page.clock.runFor(100);
  await page.locator('h1').hover();
  await page.clock.runFor(5000);
  expect(asked).toEqual([]);
});

test('the outline, lists of places and other links have no card', async () => {
  const page = await show('/lectures/wading-models/');
  const asked = watchAsked(page);
  for (const link of ['nav.outline a[href="#heron"]', '.site-navigation a[href="/course/models/"]']) {
    await page.locator(link).hover();
    await page.clock.fastForward(2000);
  }
  expect(asked).toEqual([]);
});

test.each([
  { width: 390, height: 640 },
  { width: 1280, height: 420 },
])('the card never covers its link nor leaves the window: $width × $height', async (viewport) => {
  const page = await show('/models/', { viewport });
  for (const block of ['start', 'center', 'end'] as const) {
    const link = page.locator(heron);
    await link.evaluate((element, where) => element.scrollIntoView({ block: where }), block);
    await page.mouse.move(1, 1);
    await link.hover();
    await cardOf(page).waitFor({ state: 'visible' });
    const look = async () => {
      const [card, own] = await Promise.all([cardOf(page).boundingBox(), link.boundingBox()]);
      if (!card || !own) throw new Error('not shown');
      return {
        isBeside: card.y + card.height <= own.y || card.y >= own.y + own.height,
        isWithin: card.x >= 0 && card.x + card.width <= viewport.width,
        isInSight: card.y >= 0 && card.y + card.height <= viewport.height,
      };
    };
    await expect.poll(look).toEqual({ isBeside: true, isWithin: true, isInSight: true });
    await page.keyboard.press('Escape');
    await cardOf(page).waitFor({ state: 'hidden' });
  }
});

test('a tap follows the link; a long press shows the card in place of the menu', async () => {
  const page = await show('/models/', { hasTouch: true, viewport: { width: 390, height: 800 } });
  const link = page.locator(heron);
  const isMenuShown = await link.evaluate((element) =>
    element.dispatchEvent(
      new PointerEvent('contextmenu', { bubbles: true, cancelable: true, pointerType: 'touch' }),
    ),
  );
  expect(isMenuShown).toBe(false);
  await cardOf(page).waitFor({ state: 'visible' });
  await page.locator('h1').tap();
  await cardOf(page).waitFor({ state: 'hidden' });
  await link.tap();
  await page.waitForURL('**/models/heron/');
});

test('a page that has nothing to show leaves the link as it was', async () => {
  const page = await show('/models/');
  await page.route('**/models/heron/', (route) => route.fulfill({ contentType: 'text/html', body: '<p>x' }));
  const answered = page.waitForResponse('**/models/heron/');
  await page.locator(heron).hover();
  await answered;
  await page.locator('th a[href="/course/models/egret/"]').hover();
  await cardOf(page).waitFor({ state: 'visible' });
  await expect.poll(() => cardOf(page).locator('.hover-card-title').textContent()).toBe('Egret');
});

test.each(['light', 'dark'] as const)('%s: an open card has no violation', async (colorScheme) => {
  const page = await show('/models/', { bypassCSP: true, colorScheme });
  await page.locator(heron).hover();
  await cardOf(page).waitFor({ state: 'visible' });
  await expect.poll(() => findViolations(page)).toEqual([]);
});

test('a link to a term says what the term means, and asks for its page once', async () => {
  const page = await show('/terms/');
  let asked = 0;
  page.on('request', (request) => {
    if (new URL(request.url()).pathname === '/course/terms/') asked += 1;
  });
  const link = page.locator('main a[href="#shallow-water"]').last();
  await link.hover();
  const card = cardOf(page);
  await card.waitFor({ state: 'visible' });
  await expect.poll(() => card.locator('.hover-card-title').textContent()).toBe('Shallow water');
  await expect.poll(() => card.textContent()).toContain('What a lecture of seabirds is not about');
  await expect
    .poll(() => card.locator('a').first().getAttribute('href'))
    .toBe('/course/terms/#shallow-water');
  await page.mouse.move(0, 0);
  await card.waitFor({ state: 'hidden' });
  await link.hover();
  await card.waitFor({ state: 'visible' });
  expect(asked).toBe(1);
});
