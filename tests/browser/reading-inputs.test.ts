import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { fixtureCourse } from '../site/build-site.ts';
import { holdBack } from './hold-back.ts';
import { desk, hasFocus, isSeen, lyingPhone, phone, tablet, tabTo, useSite } from './reader.ts';

const lecture = '/lectures/vision-language-models/';
const show = useSite();
const showCourse = useSite({ content: fixtureCourse });

const hash = (page: Page) => page.evaluate(() => location.hash);
const topOf = (page: Page, id: string) =>
  page.locator(`[id="${id}"]`).evaluate((heading) => Math.round(heading.getBoundingClientRect().top));

/** Reads on until a section is at the top, and waits until the page has noticed. */
async function readUntil(page: Page, id: string): Promise<void> {
  await page.evaluate((heading) => document.getElementById(heading)?.scrollIntoView(), id);
  await expect.poll(() => page.evaluate(() => Object.values(localStorage))).toContain(id);
}

describe('theme', () => {
  const toggle = (page: Page) => page.getByRole('button', { name: /^Colour theme/ });
  const name = (page: Page) => toggle(page).getAttribute('aria-label');

  test('is changed by key, and its button keeps the focus', async () => {
    const page = await show('/', desk);
    await tabTo(page, toggle(page));
    for (const [key, theme] of [
      ['Enter', 'light'],
      ['Space', 'dark'],
      ['Enter', 'system'],
    ]) {
      await page.keyboard.press(key ?? '');
      await expect.poll(() => name(page)).toBe(`Colour theme: ${theme}`);
      await expect.poll(() => hasFocus(toggle(page))).toBe(true);
    }
  });

  test('is changed by a tap, and no frame of the next page is painted in the old one', async () => {
    const page = await show('/', { ...phone, colorScheme: 'light' });
    await toggle(page).tap();
    await toggle(page).tap();
    await expect.poll(() => name(page)).toBe('Colour theme: dark');
    await page.addInitScript(() => {
      const grounds = new Set<string>();
      const look = () => {
        if (document.body) grounds.add(getComputedStyle(document.documentElement).backgroundColor);
        document.documentElement.dataset.painted = [...grounds].join(' | ');
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    const dark = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    await page.getByRole('link', { name: 'Models', exact: true }).first().tap();
    await page.waitForURL('**/models/');
    await expect.poll(() => page.locator(':root').getAttribute('data-painted')).toBe(dark);
  });
});

test('the skip link is visible once it has the focus, and the next press of Tab is in the content', async () => {
  const page = await show(lecture, desk);
  const skip = page.getByRole('link', { name: 'Skip to content' });
  await tabTo(page, skip);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('the link of a heading is visible once it has the focus, and puts its place into the address', async () => {
  const page = await show(`${lecture}#clip`, desk);
  const link = page.getByRole('link', { name: 'Link to CLIP', exact: true });
  await tabTo(page, link);
  await expect.poll(() => link.evaluate((sign) => getComputedStyle(sign).opacity)).toBe('1');
  await page.evaluate(() => scrollBy(0, 400));
  await page.keyboard.press('Enter');
  await expect.poll(() => hash(page)).toBe('#clip');
  await expect.poll(() => isSeen(page.locator('#clip'))).toBe(true);
});

describe('the outline', () => {
  const sheet = (page: Page) => page.getByRole('dialog', { name: 'On this page' });
  const opener = (page: Page) => page.getByRole('button', { name: 'On this page' });
  const jump = (page: Page) => page.getByRole('searchbox', { name: 'Jump to a section by its name' });

  test('by key: leads to a section, from where the next Tab goes on', async () => {
    const page = await show(lecture, desk);
    await tabTo(page, jump(page));
    await page.keyboard.type('flamingo');
    await page.keyboard.press('Enter');
    await expect.poll(() => hash(page)).toBe('#flamingo');
    await page.keyboard.press('Tab');
    const section = page.locator('.entry, section', { has: page.locator('#flamingo') }).last();
    await expect
      .poll(() => section.evaluate((element) => element.contains(document.activeElement)))
      .toBe(true);
  });

  test('by key: an Enter that is pressed before the script of the field has loaded counts', async () => {
    const page = await show(lecture, desk);
    const release = await holdBack(page, /\/jump-field-\w+\.js$/);
    await jump(page).focus();
    await page.keyboard.type('flamingo');
    await page.keyboard.press('Enter');
    release();
    await expect.poll(() => hash(page)).toBe('#flamingo');
  });

  test('by touch: two taps open one sheet, however late it loads', async () => {
    const page = await show(`${lecture}#flamingo`, phone);
    const release = await holdBack(page, /\/sheet-\w+\.js$/);
    await opener(page).tap();
    await opener(page).tap();
    release();
    await sheet(page).waitFor();
    await expect.poll(() => page.locator('.outline-sheet').count()).toBe(1);
    await sheet(page).getByRole('button', { name: 'Close' }).tap();
    await page.locator('.outline-sheet').waitFor({ state: 'detached' });
    await expect.poll(() => page.locator('nav.outline .outline-items').count()).toBe(1);
  });

  test('by key on a narrow window: the sheet holds the focus and gives it back', async () => {
    const page = await show(`${lecture}#flamingo`, { viewport: phone.viewport });
    await opener(page).focus();
    await page.keyboard.press('Space');
    await sheet(page).waitFor();
    for (let stop = 0; stop < 60; stop++) {
      await page.keyboard.press('Tab');
      // The browser's own bar is a stop too.
      const place = await page.evaluate(() =>
        document.activeElement === document.body
          ? 'browser'
          : document.activeElement?.closest('dialog')?.className,
      );
      expect(place).toMatch(/browser|outline-sheet/);
    }
    await page.keyboard.press('Escape');
    await sheet(page).waitFor({ state: 'detached' });
    await expect.poll(() => hasFocus(opener(page))).toBe(true);
  });

  test('by touch: the field stays where it is while few sections are left', async () => {
    const page = await show(`${lecture}#flamingo`, phone);
    await opener(page).tap();
    await jump(page).tap();
    const before = await jump(page).boundingBox();
    await page.keyboard.type('llava');
    await expect.poll(() => sheet(page).getByRole('link').count()).toBe(3);
    await expect.poll(() => jump(page).boundingBox()).toEqual(before);
    await sheet(page).getByRole('link', { name: 'LLaVA-1.5' }).tap();
    await expect.poll(() => hash(page)).toMatch(/llava-?1/);
  });

  test.each([
    { device: 'a phone', options: phone },
    { device: 'a lying phone', options: lyingPhone },
    { device: 'a tablet', options: tablet },
  ])('on $device the button that leads to it covers nothing before it is needed', async ({ options }) => {
    const page = await show(lecture, options);
    await page.locator('.to-outline[role=button]').waitFor({ state: 'attached' });
    await expect.poll(() => opener(page).isVisible()).toBe(false);
    await readUntil(page, 'flamingo');
    await opener(page).waitFor();
    await opener(page).tap();
    await sheet(page).waitFor();
    await expect.poll(() => sheet(page).locator('[aria-current=location]').innerText()).toBe('Flamingo');
    await sheet(page).getByRole('button', { name: 'Close' }).tap();
    await sheet(page).waitFor({ state: 'detached' });
    await page.evaluate(() => scrollTo(0, 0));
    await opener(page).waitFor({ state: 'hidden' });
  });

  test('nothing that Tab reaches is covered by the button that leads to it', async () => {
    const page = await show(`${lecture}#flamingo`, { viewport: phone.viewport });
    await opener(page).waitFor();
    const findCovered = () =>
      page.evaluate(() => {
        const box = document.activeElement?.getBoundingClientRect();
        const button = document.querySelector('.to-outline')?.getBoundingClientRect();
        if (!box || !button || document.activeElement?.matches('.to-outline, body')) return [];
        const isApart = box.bottom <= button.top || box.top >= button.bottom || box.right <= button.left;
        return isApart || box.height > 300 ? [] : [document.activeElement?.textContent ?? ''];
      });
    for (let stop = 0; stop < 60; stop++) {
      await page.keyboard.press('Tab');
      await expect.poll(findCovered).toEqual([]);
    }
  });
});

describe('the place where a reader stopped', () => {
  test('by key: is the first stop in the content, with the name of the entry', async () => {
    const page = await show(lecture, desk);
    await readUntil(page, 'flamingo');
    await page.goto(new URL('/models/', page.url()).href);
    await page.goto(new URL(lecture, page.url()).href);
    const goOn = page.getByRole('link', { name: 'Continue at Flamingo' });
    await goOn.waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect.poll(() => hasFocus(goOn)).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(() => topOf(page, 'flamingo')).toBeLessThan(150);
  });

  test('by touch: is offered, and taken or dismissed', async () => {
    const page = await show(lecture, phone);
    await readUntil(page, 'flamingo');
    await page.goto(new URL('/models/', page.url()).href);
    await page.goto(new URL(lecture, page.url()).href);
    await page.getByRole('link', { name: 'Continue at Flamingo' }).tap();
    await expect.poll(() => topOf(page, 'flamingo')).toBeLessThan(150);
    await page.goto(new URL('/models/', page.url()).href);
    await page.goto(new URL(lecture, page.url()).href);
    await page.getByRole('button', { name: 'Dismiss' }).tap();
    await expect.poll(() => page.getByRole('link', { name: 'Continue at Flamingo' }).count()).toBe(0);
  });
});

describe('actions of the header', () => {
  const copied = (page: Page) => page.getByRole('button', { name: 'Copied', exact: true });
  const said = (page: Page) => page.locator('.page-actions [role=status]');

  async function showWithPrinter(options: Parameters<typeof show>[1]): Promise<Page> {
    const page = await show(lecture, { ...options, permissions: ['clipboard-read', 'clipboard-write'] });
    await page.evaluate(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '');
    });
    return page;
  }

  test.each(['key', 'touch'] as const)('by %s: cite, print, copy', async (hand) => {
    const page = await showWithPrinter(hand === 'key' ? desk : phone);
    const press = async (role: 'link' | 'button', name: string) => {
      const target = page.getByRole(role, { name, exact: true });
      if (hand === 'touch') return target.tap();
      await tabTo(page, target);
      await page.keyboard.press('Enter');
    };
    await press('button', 'Print');
    await expect.poll(() => page.locator(':root[data-printed]').count()).toBe(1);
    await press('button', 'Copy Markdown');
    await copied(page).waitFor();
    await expect.poll(() => said(page).textContent()).toBe('Copied');
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('## ');
    if (hand === 'key') await page.keyboard.press('Control+Home');
    await page.reload();
    await press('link', 'Cite');
    const box = page.locator('details.cite');
    await expect.poll(() => isSeen(box.locator('summary'))).toBe(true);
    await expect.poll(() => box.locator('pre').isVisible()).toBe(true);
  });
});

test.each(['key', 'touch'] as const)('by %s: from one lecture to the next, and back', async (hand) => {
  const page = await showCourse('/lectures/wading-models/', hand === 'key' ? desk : phone);
  const follow = async () => {
    // In the language of the lecture, so that its name cannot be used here.
    const link = page.locator('nav.lecture-neighbours').getByRole('link').first();
    if (hand === 'touch') return link.tap();
    await link.focus();
    await page.keyboard.press('Enter');
  };
  const first = page.url();
  await follow();
  await page.waitForURL((url) => url.href !== first);
  await follow();
  await page.waitForURL(first);
});

test.each(['key', 'touch'] as const)('by %s: a question unfolds its answer, and folds it', async (hand) => {
  const page = await show(lecture, hand === 'key' ? desk : phone);
  const question = page.locator('summary', { hasText: 'Check yourself' }).first();
  const answer = page.locator('details', { has: question }).locator('p').first();
  const press = async () => {
    if (hand === 'touch') return question.tap();
    await question.focus();
    await page.keyboard.press('Enter');
  };
  await press();
  await expect.poll(() => answer.isVisible()).toBe(true);
  await press();
  await expect.poll(() => answer.isVisible()).toBe(false);
});

test('the sign beside a heading is visible where nothing can hover, and links to it', async () => {
  const page = await show(lecture, tablet);
  const link = page.getByRole('link', { name: 'Link to Flamingo', exact: true });
  await link.scrollIntoViewIfNeeded();
  await expect.poll(() => link.evaluate((element) => getComputedStyle(element).opacity)).toBe('1');
  await link.tap();
  await expect.poll(() => hash(page)).toBe('#flamingo');
});

test.each(['/models/', '/papers/', '/compare/', '/figures/', '/search/?q=llava', lecture])(
  'no field of %s makes a phone zoom in',
  async (path) => {
    const page = await show(path, phone);
    await page.locator('input, select').first().waitFor({ state: 'attached' });
    const sizes = await page
      .locator('select, input:not([type=checkbox], [type=radio])')
      .evaluateAll((fields) => fields.map((field) => Number.parseFloat(getComputedStyle(field).fontSize)));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16);
  },
);
