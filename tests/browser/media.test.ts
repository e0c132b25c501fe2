import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { fixtureCourse } from '../site/build-site.ts';
import { findViolationsInThemes } from './find-violations.ts';
import { holdBack } from './hold-back.ts';
import { type OpenPage, openPage } from './open-page.ts';
import { type ServedSite, serveSite } from './serve-site.ts';

const lecture = '/lectures/media/';

const letters = join(import.meta.dirname, '../fonts/mono.woff2');

/** What every player of the fixture course answers with. */
const player = '<!DOCTYPE html><html lang="en"><title>Player</title><button>Play</button></html>';

let site: ServedSite;
let open: OpenPage;
beforeAll(async () => {
  site = await serveSite({ content: fixtureCourse, base: '/course/' });
});
afterAll(() => site.close());
afterEach(() => open.close());

async function show(options: Parameters<typeof openPage>[1] = {}): Promise<Page> {
  open = await openPage(site.browser, options);
  const { page } = open;
  await page.route(/youtube-nocookie\.com|player\.vimeo\.com|docs\.google\.com/, (route) =>
    route.fulfill({ contentType: 'text/html', body: player }),
  );
  await page.goto(site.urlOf(lecture));
  return page;
}

/** Hosts of the requests that a page makes, other than our own. */
function watchHosts(page: Page): string[] {
  const hosts: string[] = [];
  page.on('request', (request) => {
    const { hostname } = new URL(request.url());
    if (hostname !== '127.0.0.1') hosts.push(hostname);
  });
  return hosts;
}

const stages = (page: Page) => page.locator('button.embed-open');
const frames = (page: Page) => page.locator('main iframe');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.tagName);

describe('players', () => {
  test('request nothing before the reader asks', async () => {
    const page = await show();
    await stages(page).first().waitFor();
    const hosts = watchHosts(page);
    await page.reload();
    await stages(page).first().waitFor();
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.waitForLoadState('networkidle');
    expect(hosts.filter((host) => !host.endsWith('riverlab.example'))).toEqual([]);
    await expect.poll(() => frames(page).count()).toBe(0);
  });

  test.each([true, false])('written as pictures are not loaded as pictures (script: %s)', async (script) => {
    open = await openPage(site.browser, { javaScriptEnabled: script });
    const { page } = open;
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(site.urlOf(lecture));
    await page.locator('video').first().scrollIntoViewIfNeeded();
    await page.waitForLoadState('networkidle');
    expect(asked.filter((address) => /ytimg|img\.youtube/.test(address))).toEqual([]);
    if (script) expect(asked.filter((address) => address.endsWith('.webm'))).toEqual([]);
  });

  test('open on a click, with playlist and start time, and take the focus', async () => {
    const page = await show();
    await stages(page).first().click();
    const address = new URL((await frames(page).first().getAttribute('src')) ?? '');
    expect(address.origin + address.pathname).toBe('https://www.youtube-nocookie.com/embed/abcDEF12345');
    expect(Object.fromEntries(address.searchParams)).toEqual({
      list: 'PLheronsAtWork',
      start: '90',
      autoplay: '1',
    });
    await expect.poll(() => frames(page).first().getAttribute('title')).toBe('Field recordings, video 1');
    await page.frameLocator('main iframe').getByRole('button', { name: 'Play' }).waitFor();
    await expect.poll(() => focused(page)).toBe('IFRAME');
    expect(open.problems).toEqual([]);
  });

  test.each(['Enter', 'Space'])('open by key: %s', async (key) => {
    const page = await show();
    await page.getByRole('button', { name: 'Egrets, filmed from a boat' }).focus();
    await page.keyboard.press(key);
    await expect
      .poll(() => frames(page).first().getAttribute('src'))
      .toBe('https://player.vimeo.com/video/123456789?dnt=1&h=abcdef0123&autoplay=1');
    await expect.poll(() => focused(page)).toBe('IFRAME');
  });

  test('within text open below their link', async () => {
    const page = await show();
    await page.getByRole('button', { name: 'Show here: Slides on wading' }).click();
    await expect
      .poll(() => frames(page).first().getAttribute('src'))
      .toContain('docs.google.com/presentation');
    await expect.poll(() => page.getByRole('link', { name: 'Slides on wading' }).isVisible()).toBe(true);
    expect(open.problems).toEqual([]);
  });

  test('are links without a script, and have one with it', async () => {
    const page = await show({ javaScriptEnabled: false });
    const links = page.locator('.embed').first().getByRole('link');
    await expect.poll(() => links.count()).toBe(2);
    for (const link of await links.all()) {
      await expect.poll(() => link.getAttribute('href')).toContain('youtube.com/watch?v=abcDEF12345');
    }
  });

  test('of sites that the lecture does not show are blocked by the policy', async () => {
    const page = await show();
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.src = 'https://evil.example/';
      document.body.append(frame);
    });
    await expect.poll(() => open.problems.map(({ kind }) => kind)).toEqual(['policy']);
  });
});

describe('code', () => {
  test('is copied by its button, which says so', async () => {
    const page = await show({ permissions: ['clipboard-read', 'clipboard-write'] });
    const block = page.locator('.code', { hasText: 'git clone' });
    await block.hover();
    await block.getByRole('button', { name: 'Copy code' }).click();
    await expect.poll(() => page.locator('[role=status]').allTextContents()).toContain('Copied');
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toBe('git clone https://github.com/riverlab/heron && cd heron\n');
    expect(open.problems).toEqual([]);
  });

  test('that is left out of a lecture leaves no empty box, and has its button once it is shown', async () => {
    const page = await show();
    await page.goto(`${site.urlOf(lecture)}?view=short`);
    await expect.poll(() => page.locator('.lecture-text pre:visible').count()).toBe(0);
    await page.locator('.cite .code-copy').waitFor({ state: 'attached' });
    await expect.poll(() => page.locator('.lecture-text .code:visible').count()).toBe(0);
    // A link to what is left out shows the whole lecture.
    await page.evaluate(() => {
      const target = document.querySelector('.lecture-text [hidden][id], .lecture-text [hidden] [id]');
      location.hash = `#${target?.id}`;
    });
    const blocks = page.locator('.lecture-text .prose pre:visible:not(.diagram-text *)');
    await expect.poll(() => blocks.count()).toBeGreaterThan(0);
    const buttons = page.locator('.lecture-text .code:visible .code-copy');
    await expect.poll(async () => (await buttons.count()) - (await blocks.count())).toBe(0);
  });

  test('scrolls within its box on a phone and can be reached by key', async () => {
    const page = await show({ viewport: { width: 390, height: 844 } });
    const box = page.locator('pre', { hasText: 'import torch' });
    await expect.poll(() => box.evaluate((pre) => pre.scrollWidth > pre.clientWidth)).toBe(true);
    await expect.poll(() => box.getAttribute('tabindex')).toBe('0');
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  test('that gets wider when its font has come can be reached by key', async () => {
    const page = await show({ bypassCSP: true });
    await page.route('**/late.woff2', (route) => route.fulfill({ path: letters }));
    const release = await holdBack(page, '**/late.woff2');
    const box = page.locator('pre', { hasText: 'git clone' });
    await page.addStyleTag({
      content:
        '@font-face { font-family: Late; src: url(late.woff2); size-adjust: 500% } pre code { font-family: Late, monospace }',
    });
    await expect.poll(() => box.getAttribute('tabindex')).toBe(null);
    release();
    await expect.poll(() => box.getAttribute('tabindex')).toBe('0');
  });

  test('has colours', async () => {
    const page = await show();
    const colourOf = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).color);
    expect(await colourOf('.hljs-string')).not.toBe(await colourOf('.hljs-keyword'));
  });
});

describe('diagrams', () => {
  const frozen = '.diagram g.frozen rect';
  const styleOf = (page: Page) =>
    page
      .locator(frozen)
      .first()
      .evaluate((shape) => {
        const { fill, stroke, strokeDasharray } = getComputedStyle(shape);
        return { fill, stroke, strokeDasharray };
      });

  test('take the colours of the theme; what is frozen is dashed', async () => {
    const light = await styleOf(await show({ colorScheme: 'light' }));
    await open.close();
    const dark = await styleOf(await show({ colorScheme: 'dark' }));
    expect(dark.fill).not.toBe(light.fill);
    expect(dark.stroke).not.toBe(light.stroke);
    expect([light.strokeDasharray, dark.strokeDasharray]).toEqual(['5px, 3px', '5px, 3px']);
  });

  test('say in words what they show', async () => {
    const page = await show();
    const drawing = page.getByRole('img', { name: /^Diagram: Image 336 px → Vision encoder/ });
    await expect.poll(() => drawing.count()).toBe(1);
    await page.getByText('Diagram in words').first().click();
    await expect
      .poll(() => page.locator('.diagram-text li').first().textContent())
      .toBe('Image 336 px → Vision encoder');
    await expect
      .poll(() => page.locator('.diagram-text').first().textContent())
      .toContain('Frozen: Vision encoder, Language model.');
  });

  test('scroll within their boxes on a phone', async () => {
    const page = await show({ viewport: { width: 390, height: 844 } });
    const box = page.locator('.diagram-scroll').first();
    await expect.poll(() => box.evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(true);
    await expect.poll(() => box.getAttribute('tabindex')).toBe('0');
  });
});

test('formulas are MathML, money is money', async () => {
  const page = await show();
  await expect.poll(() => page.locator('math').count()).toBe(4);
  await expect.poll(() => page.getByText('a camera costs $5 or $40 and a boat $200').count()).toBe(1);
});

test.each([390, 1440])('has no violation in either theme at %i px with its players open', async (width) => {
  const page = await show({ bypassCSP: true, viewport: { width, height: 900 } });
  await stages(page).first().click();
  await page.getByText('Diagram in words').first().click();
  await expect.poll(() => findViolationsInThemes(page)).toEqual([]);
});
