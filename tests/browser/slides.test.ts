import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { chineseCourse, fixtureCourse } from '../site/build-site.ts';
import { servePictures } from './figure-pictures.ts';
import { findViolations, findViolationsInThemes } from './find-violations.ts';
import { desk, phone, useSite } from './reader.ts';

const lecture = '/lectures/vision-language-models/';
const slides = `${lecture}slides/`;

const show = useSite({}, servePictures);

/** The stages of a diagram, each a step of its slide. */
const stage = '.diagram-stages option:not(:first-child)';

/** The slide that is shown now, by its id. */
const presentIn = (page: Page) =>
  page.locator('section.slide.present:visible').evaluateAll((found) => found.map(({ id }) => id).join());

async function open(path: string, from = show): Promise<Page> {
  const page = await from(path, desk);
  await expect.poll(() => presentIn(page)).not.toBe('');
  return page;
}

describe('one by one', () => {
  test('arrow keys turn the slides, the address names them, and the count says which one is shown', async () => {
    const page = await open(slides);
    await expect.poll(() => presentIn(page)).toBe('Start');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => presentIn(page)).toBe('the-map');
    await page.waitForURL(/#the-map$/);
    await expect.poll(() => page.locator('[data-slide-count]').textContent()).toMatch(/^3 \/ 1\d\d$/);
    await page.getByRole('button', { name: 'Previous slide' }).click();
    await expect.poll(() => presentIn(page)).toBe('how-to-read-this-page');
  });

  test('an address opens its slide, also that of a heading without one, and that of a piece', async () => {
    const page = await open(`${slides}#llava`);
    await expect.poll(() => presentIn(page)).toBe('llava');
    await page.evaluate(() => {
      location.hash = '#clip.2';
    });
    await expect.poll(() => presentIn(page)).toBe('clip.2');
  });

  test('slides lead to their place in the lecture, and it leads back', async () => {
    const page = await open(`${slides}#ferret`);
    await page.locator('section.slide.present:visible .slide-place a').click();
    await page.waitForURL(`**${lecture}#ferret`);
    await page.getByRole('link', { name: 'Slides', exact: true }).click();
    await page.waitForURL(`**${slides}#ferret`);
    await expect.poll(() => presentIn(page)).toBe('ferret');
  });

  test('every slide has room for what it shows, in fonts of this machine', async () => {
    const page = await open(slides);
    const count = await page.locator('section.slide').count();
    const full: string[] = [];
    for (let at = 1; at < count; at += 1) {
      const shown = page.locator('section.slide.present:visible');
      for (let step = await shown.locator(stage).count(); step >= 0; step -= 1)
        await page.keyboard.press('ArrowRight');
      await expect.poll(() => page.locator('[data-slide-count]').textContent()).toBe(`${at + 1} / ${count}`);
      if (await page.locator('section.slide.present:visible .is-scrolled').count()) full.push(page.url());
    }
    expect(full).toEqual([]);
  });

  test('the overview shows all, and a click chooses one', async () => {
    const page = await open(slides);
    await page.keyboard.press('o');
    await expect.poll(() => page.locator('.reveal.overview').count()).toBe(1);
    await page.locator('#how-to-read-this-page').click();
    await expect.poll(() => presentIn(page)).toBe('how-to-read-this-page');
  });

  test('the speaker sees what to say, and turns both windows', async () => {
    const page = await open(`${slides}#the-map`);
    const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
    await expect.poll(() => speaker.locator('.is-current').getAttribute('id')).toBe('the-map');
    await expect
      .poll(() => speaker.locator('.is-current .slide-notes').innerText())
      .toContain('has to connect two different kinds of data');
    await expect.poll(() => speaker.locator('.is-next').getAttribute('id')).toBe('the-map.2');
    await speaker.keyboard.press('ArrowRight');
    await expect.poll(() => presentIn(page)).toBe('the-map.2');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => speaker.locator('.is-current').getAttribute('id')).toBe('the-map.3');
    await expect.poll(() => speaker.locator('.speaker-waiting').isVisible()).toBe(false);
  });

  test('the stages of a diagram are steps, for its audience and its speaker', async () => {
    const page = await open(slides);
    const id = await page.locator('section.slide:has(.diagram-stages)').first().getAttribute('id');
    await page.goto(new URL(`${slides}#${id}`, page.url()).href);
    await page.reload();
    await expect.poll(() => presentIn(page)).toBe(id);
    const list = page.locator(`[id="${id}"] .diagram-stages select`);
    const chosen = () => list.evaluate((each: HTMLSelectElement) => each.selectedIndex);
    const count = (await list.locator('option').count()) - 1;
    await expect.poll(async () => [await chosen(), await list.isVisible()]).toEqual([0, true]);
    await expect.poll(() => findViolations(page)).toEqual([]);
    const box = page.locator(`[id="${id}"] .partly.s1 > :not(text)`).first();
    const ground = () => box.evaluate((each) => getComputedStyle(each).strokeDasharray);
    const before = await ground();
    const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
    await expect.poll(() => speaker.locator('.is-current').getAttribute('id')).toBe(id);
    await page.keyboard.press('ArrowRight');
    await expect.poll(chosen).toBe(1);
    await expect.poll(() => ground()).not.toBe(before);
    const stageList = speaker.locator('.is-current .diagram-stages select');
    await expect.poll(() => stageList.evaluate((each: HTMLSelectElement) => each.selectedIndex)).toBe(1);
    for (let step = 2; step <= count; step += 1) {
      await speaker.keyboard.press('ArrowRight');
      await expect.poll(chosen).toBe(step);
    }
    await expect.poll(() => presentIn(page)).toBe(id);
    await speaker.keyboard.press('ArrowRight');
    await expect.poll(() => presentIn(page)).not.toBe(id);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => presentIn(page)).toBe(id);
    await expect.poll(() => chosen()).toBe(count);
    // Chosen by hand, it is a step like any other.
    await list.selectOption({ index: 1 });
    await list.blur();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(chosen).toBe(0);
  });

  test('each slide is printed on a page of its own, ink on white, whatever was shown', async () => {
    const page = await open(`${slides}#clip`);
    await page.evaluate(() => {
      document.documentElement.dataset.theme = 'dark';
    });
    const count = await page.locator('section.slide').count();
    const file = await page.pdf({ preferCSSPageSize: true });
    // Each stage of a diagram has its own page.
    const stages = await page.locator(stage).count();
    expect(stages).toBeGreaterThan(0);
    expect(file.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(count + stages);
    await expect.poll(() => page.locator('section.slide').count()).toBe(count);
    expect(file.toString('latin1')).toContain('/MediaBox [0 0 960 540]');
    await page.emulateMedia({ media: 'print' });
    const seen = await page
      .locator('section.slide')
      .evaluateAll((all) =>
        all.map((slide) =>
          [
            slide.clientWidth,
            Math.round(slide.getBoundingClientRect().height),
            getComputedStyle(slide).backgroundColor,
          ].join(),
        ),
      );
    expect(new Set(seen)).toEqual(new Set(['1280,720,rgb(255, 255, 255)']));
    await expect.poll(() => page.locator('button:visible').count()).toBe(0);
  });
});

describe('as a page', () => {
  test('a phone gets one, no wider than its screen, and can show the slides one by one', async () => {
    const page = await show(slides, phone);
    await expect.poll(() => page.locator('html.js').count()).toBe(1);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    const notes = page.locator('#the-map .slide-notes');
    await notes.locator('summary').click();
    await expect.poll(() => notes.locator('.prose').first().isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Present' }).click();
    await expect.poll(() => presentIn(page)).toBe('Start');
  });

  test('without JavaScript the page says so, leads to the lecture, and has nothing to press', async () => {
    const page = await show(slides, { ...desk, javaScriptEnabled: false });
    await expect.poll(() => page.locator('section.slide:visible').innerText()).toContain('needs JavaScript');
    await expect.poll(() => page.locator('button:visible').count()).toBe(0);
    await page.locator('.slide-place a').click();
    await page.waitForURL(/vision-language-models\/$/);
  });

  test('an address leads to its slide there too', async () => {
    const page = await show(`${slides}?list#llava`, phone);
    await expect.poll(() => page.locator('#llava').count()).toBe(1);
    await expect
      .poll(() => page.locator('#llava').evaluate((slide) => Math.abs(slide.getBoundingClientRect().top)))
      .toBeLessThan(200);
  });
});

describe('no slide has a violation, in either theme', () => {
  test.each(['', '#the-map', '#contrastive-learning', '#clip', '#clip.3', '#mm-llms'])('%s', async (hash) => {
    const page = await show(slides + hash, { ...desk, bypassCSP: true });
    await expect.poll(() => presentIn(page)).not.toBe('');
    await expect.poll(() => findViolationsInThemes(page)).toEqual([]);
  });

  test('nor has the view of the speaker', async () => {
    const page = await show(`${slides}?speaker#clip`, { ...desk, bypassCSP: true });
    await expect.poll(() => page.locator('.is-current').getAttribute('id')).toBe('clip');
    await expect.poll(() => findViolationsInThemes(page)).toEqual([]);
  });
});

describe('in another course', () => {
  const showFixture = useSite({ content: fixtureCourse }, servePictures);

  test('media, code and questions are shown one by one', async () => {
    const page = await open('/lectures/media/slides/', showFixture);
    await expect.poll(() => page.locator('section.slide').count()).toBeGreaterThan(3);
  });
});

describe('in Chinese', () => {
  const showChinese = useSite({ content: chineseCourse }, servePictures);

  test('the bar and the way back are in Chinese', async () => {
    const page = await open('/lectures/水鳥/slides/', showChinese);
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('zh-TW');
    await expect.poll(() => page.locator('.slide-bar').innerText()).toContain('總覽');
    await expect.poll(() => page.locator('.slide-place a').first().innerText()).toBe('講義中的位置');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => presentIn(page)).not.toBe('Start');
    const present = await presentIn(page);
    await page.waitForURL((url) => decodeURIComponent(url.hash) === `#${present}`);
  });
});
