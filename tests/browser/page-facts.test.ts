import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { borrowBrowser } from './borrow-browser.ts';
import { listMachineFonts } from './list-fonts.ts';
import { addFacts } from './measure-page.ts';
import { type OpenPage, openPage } from './open-page.ts';

let browser: Browser;
let opened: OpenPage;

beforeAll(async () => {
  browser = await borrowBrowser();
  opened = await openPage(browser, { viewport: { width: 900, height: 600 } });
});
afterAll(() => opened.close());

/** A page with one thing in it, and nothing else to find fault with. */
async function show(body: string): Promise<OpenPage['page']> {
  const { page } = opened;
  await page.setContent(
    `<!doctype html><html lang="en"><title>Fault</title><style>
      body { margin: 40px; font: 16px/1.5 monospace; color: #000; background: #fff }
      :focus-visible { outline: 2px solid #00f; outline-offset: 2px }
      .box { position: absolute }
    </style><h1>A page</h1>${body}`,
  );
  await addFacts(page);
  return page;
}

/** What has a fault beside what is alike and has none. */
const layout = {
  wide: [
    '<p style="width: 2000px">w</p>',
    '<div style="overflow: auto"><p style="width: 2000px">w</p></div>',
  ],
  cut: [
    '<p style="width: 4em; overflow: hidden; white-space: nowrap">cut cut cut cut</p>',
    '<p title="cut cut cut" style="width: 4em; overflow: hidden; white-space: nowrap; text-overflow: ellipsis">cut cut cut</p>',
  ],
  overlap: [
    '<p class="box" style="top: 200px">one text</p><p class="box" style="top: 208px">another</p>',
    '<p class="box" style="top: 200px">one text</p><p class="box" style="top: 224px">another</p>',
  ],
  covered: [
    '<button>under</button><div class="box" style="inset: 0; background: #0001"></div>',
    '<button>under</button><div class="box" style="inset: 0; pointer-events: none"></div>',
  ],
  small: [
    '<a href="#a" style="display: inline-block; font-size: 9px">x</a><a href="#b" style="display: inline-block; font-size: 9px">y</a>',
    '<a href="#a" style="display: inline-block; font-size: 9px; margin: 20px">x</a><a href="#b" style="display: inline-block; font-size: 9px">y</a>',
  ],
  measure: [`<p>${'long lines '.repeat(60)}</p>`, `<p style="width: 65ch">${'good lines '.repeat(60)}</p>`],
} as const;

test.each(Object.entries(layout))('finds what is %s, and nothing that is not', async (kind, [bad, good]) => {
  let page = await show(bad);
  const found = await page.evaluate(() => facts.findLayoutFaults());
  expect(found.map((fault) => fault.split(':')[0])).toContain(kind);
  page = await show(good);
  await expect.poll(() => page.evaluate(() => facts.findLayoutFaults())).toEqual([]);
});

test('finds lines that are too short where there is room, and Chinese ones that are too long', async () => {
  let page = await show(`<div class="prose"><p style="width: 150px">${'narrow '.repeat(40)}</p></div>`);
  const short = await page.evaluate(() => facts.findLayoutFaults());
  expect(short).toMatchObject([expect.stringMatching(/^measure: 1\d letters/)]);
  page = await show(`<div class="prose"><p style="width: 78ch">${'long '.repeat(80)}</p></div>`);
  const average = await page.evaluate(() => facts.findLayoutFaults());
  expect(average).toMatchObject([expect.stringContaining('letters on average')]);
  // Fifty letters a line, however wide the fonts of this machine make one.
  const lines = Array.from({ length: 8 }, () => '視覺語言模'.repeat(10)).join('<br>');
  page = await show(`<p lang="zh-Hant" style="width: max-content">${lines}</p>`);
  const long = await page.evaluate(() => facts.findLayoutFaults());
  expect(long).toMatchObject([expect.stringMatching(/^measure: 50 letters/)]);
});

const texts = {
  tiny: ['<p style="font-size: 11px">tiny</p>', '<p style="font-size: 12px">small</p>'],
  heading: ['<h3>Too deep</h3>', '<h2>Deep enough</h2>'],
  language: ['<p>視覺</p>', '<p lang="zh">視覺</p>'],
} as const;

test.each(Object.entries(texts))('finds what is wrong with a text: %s', async (kind, [bad, good]) => {
  let page = await show(bad);
  await expect
    .poll(() => page.evaluate(() => facts.findTextFaults()))
    .toMatchObject([expect.stringContaining(kind)]);
  page = await show(good);
  await expect.poll(() => page.evaluate(() => facts.findTextFaults())).toEqual([]);
});

test('finds running text below 16 pixels, and English that is marked as Chinese', async () => {
  const page = await show(
    '<div class="prose"><p style="font-size: 15px">text</p></div><p lang="zh">this is no Chinese at all</p>',
  );
  await expect
    .poll(() => page.evaluate(() => facts.findTextFaults()))
    .toMatchObject([expect.stringMatching(/^tiny: 15 px/), expect.stringMatching(/^language: zh/)]);
});

const faint = {
  faint: ['<p style="color: #777">4.48 to 1</p>', '<p style="color: #767676">4.54 to 1</p>'],
  'faint by opacity': ['<p style="opacity: 0.5">grey</p>', '<p style="opacity: 0.6">darker</p>'],
  'faint on a ground': [
    '<div style="background: rgb(0 0 0 / 0.5)"><p style="color: #333">grey on grey</p></div>',
    '<div style="background: rgb(0 0 0 / 0.5)"><p>black on grey</p></div>',
  ],
  'faint edge': ['<input style="border: 1px solid #aaa">', '<input style="border: 1px solid #888">'],
  'faint icon': [
    '<button style="border: 0; background: none"><span class="icon" style="display: block; width: 20px; height: 20px; background: #aaa"></span></button>',
    '<button style="border: 0; background: none"><span class="icon" style="display: block; width: 20px; height: 20px; background: #888"></span></button>',
  ],
} as const;

test.each(Object.entries(faint))('finds what is %s', async (kind, [bad, good]) => {
  let page = await show(bad);
  const [fault = ''] = await page.evaluate(() => facts.findFaintThings());
  expect(fault).toContain(kind.split(' by ')[0]?.split(' on ')[0]);
  page = await show(good);
  await expect.poll(() => page.evaluate(() => facts.findFaintThings())).toEqual([]);
});

const focus = {
  'no ring': '<button style="outline: 0">b</button>',
  'ring of contrast': '<button style="outline-color: #ccc">b</button>',
  'ring cut':
    '<div style="overflow: hidden; width: 60px; height: 30px"><button style="all: unset; display: block; width: 60px; height: 30px; outline: 2px solid #00f">b</button></div>',
  hidden: '<div style="position: fixed; inset: 0; background: #fff"></div><button>b</button>',
} as const;

test.each(Object.entries(focus))('finds a focus that cannot be seen: %s', async (kind, bad) => {
  let page = await show(bad);
  await page.keyboard.press('Tab');
  await expect
    .poll(() => page.evaluate(() => facts.findLostFocus()))
    .toMatchObject([expect.stringContaining(kind)]);
  page = await show('<button>b</button><a href="#b">b</a>');
  await page.keyboard.press('Tab');
  await expect.poll(() => page.evaluate(() => facts.findLostFocus())).toEqual([]);
});

test('finds controls without an edge where colours are forced', async () => {
  const page = await show(
    '<button style="border: 0">none</button><button style="border: 1px solid transparent">one</button>',
  );
  await page.emulateMedia({ forcedColors: 'active' });
  await expect
    .poll(() => page.evaluate(() => facts.findLostEdges()))
    .toMatchObject([expect.stringContaining('none')]);
  await page.emulateMedia({ forcedColors: 'none' });
});

test('finds what moves', async () => {
  const page = await show(
    '<style>@keyframes turn { to { rotate: 1turn } } i::after { content: "x"; animation: turn 1s }</style><b style="transition: color 1s">b</b><i>i</i>',
  );
  await expect
    .poll(() => page.evaluate(() => facts.findMotion()))
    .toMatchObject([
      expect.stringMatching(/^moves: transition/),
      expect.stringMatching(/^moves: turn .*::after$/),
    ]);
});

test('finds a theme that moves something', async () => {
  const page = await show('<style>@media (prefers-color-scheme: dark) { p { width: 7px } }</style><p>p</p>');
  const light = await page.evaluate(() => facts.describeGeometry());
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => page.evaluate(() => facts.describeGeometry())).not.toEqual(light);
  await page.emulateMedia({ colorScheme: 'light' });
});

test('finds fonts of the machine', async () => {
  const page = await show('<p>p</p>');
  await expect.poll(() => listMachineFonts(page)).toHaveLength(1);
});
