import { expect } from 'vitest';
import { showPaper } from './paper.ts';
import type { Reader, Window } from './reader.ts';

/** What a reader does on the course of `course/`, and what has to come of it in every browser. */
export type Journey = (reader: Reader, open: (path: string) => Promise<void>) => Promise<void>;

const phone: Window = { width: 390, height: 844 };
export const desk: Window = { width: 1440, height: 900 };

const lecture = '/lectures/wading/';
const heron = '#figure-heron-1 a[data-figure]';

/** An element is where a finger would reach it. */
const isReached = (reader: Reader, selector: string) =>
  reader.ask((wanted) => {
    const element = document.querySelector(wanted);
    const { left, top, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
    const there = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 20));
    return Boolean(element && there && (element.contains(there) || there.contains(element)));
  }, selector);

const count = (reader: Reader, selector: string) =>
  reader.ask((wanted) => document.querySelectorAll(wanted).length, selector);

const textOf = (reader: Reader, selector: string) =>
  reader.ask((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);

const placeOf = (reader: Reader) => reader.ask(() => location.pathname + location.hash);

const isPicture = (reader: Reader) =>
  reader.ask(() => {
    const picture = document.querySelector<HTMLImageElement>('.viewer img.pswp__img');
    return (picture?.naturalWidth ?? 0) > 0 && (picture?.getBoundingClientRect().width ?? 0) > 100;
  });

const findWidth = (reader: Reader) =>
  reader.ask(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const scrollToEnd = (reader: Reader) =>
  reader.ask(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }) as undefined);

/** Scripts have seen the page: the outline knows where the reader is. */
const isReady = (reader: Reader) =>
  expect.poll(() => count(reader, '#Outline [aria-current], .code-copy')).toBeGreaterThan(0);

const soon = <Answer>(question: () => Promise<Answer>, answer: Answer) =>
  expect.poll(question).toEqual(answer);

export const journeys: Readonly<Record<string, Journey>> = {
  'searches by key, in one breath': async (reader, open) => {
    await open(lecture);
    await isReady(reader);
    await reader.type('/heron');
    await soon(
      () => reader.ask(() => document.querySelector<HTMLInputElement>('dialog[open] input')?.value),
      'heron',
    );
    await soon(() => isReached(reader, '.search-dialog .search-hit'), true);
    await soon(() => reader.ask(() => document.querySelector('dialog')?.dataset.answered), 'heron');
    await reader.press('Enter');
    await soon(() => placeOf(reader), '/models/heron/');
  },
  'searches by click': async (reader, open) => {
    await open(lecture);
    await isReady(reader);
    await reader.click('[data-search-open]');
    await soon(() => count(reader, '.search-dialog[open]'), 1);
    await reader.type('shallower');
    await soon(() => reader.ask(() => document.querySelector('dialog')?.dataset.answered), 'shallower');
    await soon(() => isReached(reader, '.search-dialog .search-place, .search-dialog .search-hit'), true);
    await reader.press('Escape');
    await soon(() => count(reader, '.search-dialog[open]'), 0);
  },
  'looks at figures and steps through them': async (reader, open) => {
    await open(lecture);
    await isReady(reader);
    await reader.click(heron);
    await soon(() => isPicture(reader), true);
    await soon(() => reader.ask(() => document.activeElement?.closest('.pswp') !== null), true);
    await reader.press('ArrowRight');
    await soon(() => placeOf(reader), `${lecture}#figure-heron-2`);
    await reader.press('Escape');
    await soon(() => count(reader, '.viewer'), 0);
    await soon(() => placeOf(reader), lecture);
  },
  'goes back from a figure': async (reader, open) => {
    await open(lecture);
    await isReady(reader);
    await reader.click(heron);
    await soon(() => isPicture(reader), true);
    await reader.back();
    await soon(() => count(reader, '.viewer'), 0);
    await soon(() => placeOf(reader), lecture);
  },
  'sees a model in small at its name': async (reader, open) => {
    await open(lecture);
    await isReady(reader);
    await reader.hover('.crosslink');
    await soon(() => reader.ask(() => document.querySelector('.hover-card')?.matches(':popover-open')), true);
    await expect.poll(() => textOf(reader, '.hover-card')).toContain('Heron');
    await reader.press('Escape');
    await soon(() => count(reader, '.hover-card:popover-open'), 0);
  },
  'goes to a section by the outline': async (reader, open) => {
    await open(lecture);
    await isReady(reader);
    await reader.click('#Outline a[href="#egret"]');
    await soon(() => textOf(reader, '#Outline [aria-current]'), 'Egret');
    await expect.poll(() => isReached(reader, '#egret')).toBe(true);
  },
  'goes to a section by the sheet of a phone': async (reader, open) => {
    await reader.resize(phone);
    await open(lecture);
    await isReady(reader);
    // Where the outline itself is out of sight, a button brings it.
    await soon(async () => {
      await scrollToEnd(reader);
      return isReached(reader, '.to-outline[role=button]:not([hidden])');
    }, true);
    await reader.click('.to-outline');
    await soon(() => isReached(reader, '.outline-sheet a[href="#egret"]'), true);
    await reader.click('.outline-sheet a[href="#egret"]');
    await soon(() => count(reader, '.outline-sheet'), 0);
    await soon(() => isReached(reader, '#egret'), true);
  },
  'chooses a theme, and keeps it': async (reader, open) => {
    const ground = () => reader.ask(() => getComputedStyle(document.documentElement).backgroundColor);
    await open(lecture);
    await isReady(reader);
    await reader.click('[data-theme-toggle]');
    await soon(() => reader.ask(() => document.documentElement.dataset.theme), 'light');
    const light = await ground();
    await reader.click('[data-theme-toggle]');
    await expect.poll(ground).not.toBe(light);
    const dark = await ground();
    await open('/models/');
    await expect.poll(() => ground()).toBe(dark);
  },
  'narrows a list': async (reader, open) => {
    await open('/models/');
    await reader.click('[name=figure]');
    await soon(() => reader.ask(() => location.search), '?figure=yes');
    await soon(
      () =>
        reader.ask(
          () => [...document.querySelectorAll('tbody th')].filter((row) => row.checkVisibility()).length,
        ),
      2,
    );
  },
  'compares two models': async (reader, open) => {
    await open('/models/');
    await reader.click('[data-compare=heron]');
    await reader.click('[data-compare=egret]');
    await soon(() => isReached(reader, '.compare-go[href="/compare/?m=heron,egret"]'), true);
    await reader.click('.compare-go');
    await soon(() => count(reader, '.compare-table thead th a'), 2);
  },
  'copies code': async (reader, open) => {
    await open(lecture);
    await reader.hover('.prose .code:not(details *)');
    await reader.click('.prose .code:not(details *) > .code-copy');
    await expect.poll(() => count(reader, 'main > [role=status]:not(:empty)')).toBe(1);
  },
  'unfolds an answer': async (reader, open) => {
    const isShown = () =>
      reader.ask(() => document.querySelector('.prose details:not(.diagram-text) > p')?.checkVisibility());
    await open(lecture);
    await expect.poll(() => isShown()).toBe(false);
    await reader.click('.prose details:not(.diagram-text) > summary');
    await soon(isShown, true);
  },
  'reads long formulas on a phone': async (reader, open) => {
    await reader.resize(phone);
    await open(lecture);
    await expect.poll(() => findWidth(reader)).toBe(0);
    await expect.poll(() => count(reader, '.formula-scroll')).toBe(2);
    await soon(() => reader.ask(() => document.querySelector<HTMLElement>('.formula-scroll')?.tabIndex), 0);
    const scrolled = await reader.ask(() => {
      const box = document.querySelector('.formula-scroll');
      box?.scrollBy(100, 0);
      return box?.scrollLeft;
    });
    expect(scrolled).toBe(100);
  },
  'finds no page wider than a phone': async (reader, open) => {
    await reader.resize(phone);
    for (const path of [
      '/',
      '/lectures/',
      '/models/',
      '/models/heron/',
      '/papers/',
      '/figures/',
      '/timeline/',
      '/compare/?m=heron,egret',
      '/search/?q=heron',
    ]) {
      await open(path);
      await expect.poll(() => findWidth(reader), { message: path }).toBe(0);
    }
  },
  'looks at a drawing': async (reader, open) => {
    await open(lecture);
    await reader.click('.diagram-open');
    await soon(
      () =>
        reader.ask(() => (document.querySelector('.viewer svg')?.getBoundingClientRect().width ?? 0) > 100),
      true,
    );
    await reader.press('Escape');
    await soon(() => count(reader, '.viewer'), 0);
  },
  'prints a lecture': async (reader, open) => {
    await open(lecture);
    await isReady(reader);
    await showPaper(reader);
    const shown = await reader.ask(() =>
      [...document.querySelectorAll('button, input, nav:not(.outline)')]
        .filter((part) => part.checkVisibility())
        .map(({ outerHTML }) => outerHTML.slice(0, 80))
        .join('\n'),
    );
    expect(shown).toBe('');
    // The contents are in front.
    await expect
      .poll(() => reader.ask(() => document.querySelector('.outline')?.checkVisibility()))
      .toBe(true);
    await expect
      .poll(() =>
        reader.ask(() => document.querySelector('.prose details:not(.diagram-text) > p')?.checkVisibility()),
      )
      .toBe(true);
    await expect.poll(() => textOf(reader, 'h1')).toBe('How birds wade');
  },
  'prints a list while models are chosen': async (reader, open) => {
    await open('/models/');
    await reader.click('[data-compare=heron]');
    await soon(() => isReached(reader, '.compare-tray'), true);
    await showPaper(reader);
    await expect
      .poll(() => reader.ask(() => document.querySelector('.compare-tray')?.checkVisibility()))
      .toBe(false);
  },
};
