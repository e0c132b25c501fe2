import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { borrowBrowser } from './borrow-browser.ts';

const script = resolve(import.meta.dirname, '../../src/site/live/browser/exchange-words.mjs');

let browser: Browser;
let source = '';

beforeAll(async () => {
  browser = await borrowBrowser();
  source = await readFile(script, 'utf8');
});

const lecture = (text: string, facts = '3 figures') =>
  `<head><title>Terns</title></head><body><p class="facts"><b>${facts}</b></p><main class="lecture-text">${text}</main></body>`;

const terns =
  '<section><h2 id="terns">Terns</h2><div class="prose"><p>One.</p>\n<p>Two.</p>\n</div></section>';

/** What a script of the page does to it before the edit. */
type Changed = (main: HTMLElement) => void;

/** @returns the page after the exchange; nothing if it has to be loaded again, and is as it was */
async function exchange(
  before: string,
  after: string,
  changed: Changed = () => {},
): Promise<string | undefined> {
  const page: Page = await browser.newPage();
  try {
    await page.setContent(before);
    await page.evaluate(`(${changed})(document.querySelector('main'))`);
    await page.addScriptTag({
      type: 'module',
      content: `${source}\nObject.assign(window, { exchangeWords });`,
    });
    await page.waitForFunction(() => 'exchangeWords' in window);
    const shown = await page.evaluate(() => document.body.innerHTML);
    const isExchanged: boolean = await page.evaluate(
      ([old, now]) => {
        const [served, next] = [old, now].map((html) =>
          new DOMParser().parseFromString(html ?? '', 'text/html'),
        );
        return Reflect.get(window, 'exchangeWords')(served, next);
      },
      [before, after],
    );
    const now = await page.evaluate(() => document.body.innerHTML);
    if (!isExchanged) expect(now).toBe(shown);
    return isExchanged ? now : undefined;
  } finally {
    await page.close();
  }
}

const bodyOf = (html: string) => /<body>(.*)<\/body>/s.exec(html)?.[1];

const linked = (text: string, href: string) => terns.replace('Two.', `${text} <a href="${href}">both</a>.`);
const gulls = (prose: string) => `${terns}<section><h2 id="gulls">Gulls</h2>${prose}</section>`;

test.each<[string, string, string]>([
  ['a word', terns, terns.replace('Two', 'Three')],
  ['a paragraph more', terns, terns.replace('<p>Two', '<p>Between <a href="/x/">both</a>.</p>\n<p>Two')],
  ['a paragraph more at the beginning', terns, terns.replace('<p>One', '<p>Zero.</p>\n<p>One')],
  ['a paragraph less', terns, terns.replace('<p>One.</p>\n', '')],
  ['words in two places', terns, terns.replace('Two', 'Three').replace('One', 'Zero')],
  ['a link that leads elsewhere', linked('To', '/a/'), linked('To', '/b/')],
  ['a link, and the words beside it', linked('To', '/a/'), linked('From', '/b/')],
  ['another class of a paragraph', terns, terns.replace('<p>Two', '<p class="changed">Two')],
  ['a list in place of a paragraph', terns, terns.replace('<p>Two.</p>', '<ul>\n<li>Two.</li>\n</ul>')],
  ['prose under a heading that had none', gulls(''), gulls('<div class="prose"><p>Gulls too.</p></div>')],
])('takes on %s', async (_, before, after) => {
  expect(await exchange(lecture(before), lecture(after))).toBe(bodyOf(lecture(after)));
});

test('takes on words around what scripts have added, and what is counted elsewhere', async () => {
  const frame: Changed = (main) => {
    main.querySelector('h2')?.append(document.createElement('button'));
    main.before(document.createElement('aside'));
  };
  const after = lecture(terns.replace('Two', 'Three'), '4 figures');
  const shown = await exchange(lecture(terns), after, frame);
  expect(shown).toContain('<p>Three.</p>');
  expect(shown).toContain('4 figures');
  expect(shown).toContain('<button></button>');
});

test.each<[string, string]>([
  ['a heading', terns.replace('<h2 id="terns">Terns', '<h2 id="more">More')],
  ['a figure', terns.replace('<p>Two.</p>', '<figure class="figure"><img src="x.png"></figure>')],
  ['code', terns.replace('<p>Two.</p>', '<pre><code>fly()</code></pre>')],
  ['a place that a link leads to', terns.replace('<p>Two', '<p id="two">Two')],
  ['words in another language', terns.replace('<p>Two', '<p lang="de">Zwei')],
  ['data of a script', `${terns}<script type="application/json">[2]</script>`],
])('leaves %s to loading the page again', async (_, text) => {
  const before = text.replace('[2]', '[1]');
  expect(await exchange(lecture(text === before ? terns : before), lecture(text))).toBeUndefined();
});

test.each<[string, Changed]>([
  ['the words that change', (main) => main.querySelector('p:last-of-type')?.append('!')],
  ['which paragraphs there are', (main) => main.querySelector('p')?.before(document.createElement('p'))],
  [
    'whether search was opened',
    (main) => main.insertAdjacentHTML('afterend', '<dialog class="search-dialog">'),
  ],
  [
    'whether words are highlighted',
    (main) => main.insertAdjacentHTML('afterend', '<i class="keep-words"></i>'),
  ],
  [
    'what is left out',
    (main) =>
      main.insertAdjacentHTML('beforebegin', '<p class="page-actions"><a aria-current="true">Short</a></p>'),
  ],
])('loads the page again where scripts changed %s', async (_, changed) => {
  expect(await exchange(lecture(terns), lecture(terns.replace('Two', 'Three')), changed)).toBeUndefined();
});

test('leaves a page that is no lecture to loading it again', async () => {
  const list = (count: number) => `<head></head><body><main><p>${count} models</p></main></body>`;
  expect(await exchange(list(1), list(2))).toBeUndefined();
});
