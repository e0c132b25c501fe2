import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { borrowBrowser } from './borrow-browser.ts';

const scripts = ['exchangeable.mjs', 'exchange-words.mjs'].map((name) =>
  resolve(import.meta.dirname, '../../src/site/live/browser', name),
);

let browser: Browser;
let source = '';

beforeAll(async () => {
  browser = await borrowBrowser();
  const texts = await Promise.all(scripts.map((script) => readFile(script, 'utf8')));
  // One module, since the page has no server.
  source = texts.join('\n').replace(/^import .*$/gm, '');
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
  read = () => document.body.innerHTML,
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
    const shown = await page.evaluate(read);
    const isExchanged: boolean = await page.evaluate(
      ([old, now]) => {
        const [served, next] = [old, now].map((html) =>
          new DOMParser().parseFromString(html ?? '', 'text/html'),
        );
        return Reflect.get(window, 'exchangeWords')(served, next);
      },
      [before, after],
    );
    const now = await page.evaluate(read);
    if (!isExchanged) expect(now).toBe(shown);
    return isExchanged ? now : undefined;
  } finally {
    await page.close();
  }
}

const figure = (name: string, more = '') =>
  `<figure class="figure" id="figure-${name}"><a class="figure-frame" data-figure="" href="${name}.png"><span class="figure-plate"><b>${name}</b></span><img src="${name}.png"${more}></a><figcaption><span class="figure-caption">Of ${name}.</span></figcaption></figure>`;
const gallery = (...names: string[]) =>
  `<div class="gallery">${names.map((name) => figure(name)).join('')}</div>`;
const shown = (pictures: string) =>
  terns.replace('<p>Two.</p>', `<p>Two.</p></div>${pictures}<div class="prose">`);
const three = shown(gallery('egg', 'chick', 'adult'));

/** What scripts of the page do once pictures are loaded. */
const loaded: Changed = (main) => {
  for (const each of main.querySelectorAll<HTMLElement>('.gallery, .figure')) {
    each.classList.add('is-loaded', 'is-arranged');
    each.style.setProperty('--ratio', '1.5');
    each.querySelector('.figure-plate')?.setAttribute('aria-hidden', 'true');
  }
};

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

test.each<[string, string, string]>([
  ['a row of a table', '<tr><td>1</td></tr>', '<tr><td>1</td></tr><tr><td>2</td></tr>'],
  ['another label of a link', '<a href="/x/" aria-label="One">x</a>', '<a href="/x/" aria-label="Two">x</a>'],
])('takes on %s', async (_, before, after) => {
  const [old, now] = [before, after].map((text) =>
    lecture(text.startsWith('<tr') ? `<table><tbody>${text}</tbody></table>` : `<p>${text}</p>`),
  );
  expect(await exchange(old ?? '', now ?? '')).toBe(bodyOf(now ?? ''));
});

test.each<[string, string, string]>([
  ['a picture more', three, three.replace('</section>', `${figure('nest')}</section>`)],
  ['a picture less', shown(`${figure('egg')}${figure('nest')}`), shown(figure('egg'))],
  ['another picture', shown(figure('egg')), shown(figure('nest'))],
  [
    'another address of a picture',
    shown(figure('egg')),
    shown(figure('egg').replace('src="egg', 'src="eggs')),
  ],
  [
    'words between the pictures of a gallery',
    three,
    shown(`${figure('egg')}<div class="prose"><p>Then:</p></div>${gallery('chick', 'adult')}`),
  ],
])('takes on %s, whatever scripts say about those that are loaded', async (_, before, after) => {
  const now = await exchange(lecture(before), lecture(after), loaded);
  expect(now?.replace(/ is-loaded is-arranged| aria-hidden="true"| style="[^"]*"/g, '')).toBe(
    bodyOf(lecture(after)),
  );
});

test('a picture stays where only its words change', async () => {
  const before = shown(figure('egg'));
  const now = await exchange(lecture(before), lecture(before.replace('Of egg', 'An egg')), loaded);
  expect(now).toContain('An egg');
  expect(now).toContain('is-loaded');
});

test('a gallery is exchanged as a whole, since its rows are those of its pictures', async () => {
  const now = await exchange(lecture(three), lecture(shown(gallery('egg', 'adult'))), loaded);
  expect(now).not.toContain('is-arranged');
});

test('takes on what a page says of itself to other programs', async () => {
  const describe = (words: string) =>
    lecture(terns).replace(
      '</head>',
      `<meta name="description" content="${words}"><script type="application/ld+json">{"about":"${words}"}</script></head>`,
    );
  const now = await exchange(describe('Terns'), describe('Gulls'), undefined, () => document.head.innerHTML);
  expect(now).toContain('content="Gulls"');
  expect(now).toContain('{"about":"Gulls"}');
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
  ['the first picture', shown(figure('egg'))],
  ['code', terns.replace('<p>Two.</p>', '<pre><code>fly()</code></pre>')],
  ['a place that a link leads to', terns.replace('<p>Two', '<p id="two">Two')],
  ['words in another language', terns.replace('<p>Two', '<p lang="de">Zwei')],
  ['data of a script', `${terns}<script type="application/json">[2]</script>`],
])('leaves %s to loading the page again', async (_, text) => {
  const before = text.replace('[2]', '[1]');
  expect(await exchange(lecture(text === before ? terns : before), lecture(text))).toBeUndefined();
});

const more = (added: string) => three.replace('</section>', `${added}</section>`);
const policy = (hosts: string) => `<meta http-equiv="Content-Security-Policy" content="img-src ${hosts}">`;

test.each<[string, string, string, Changed?]>([
  ['a picture for the dark theme', three, more(figure('nest', ' data-dark="night.png"'))],
  [
    'a picture that is held back',
    three,
    more(figure('nest').replace('<img', '<span class="held"></span><img')),
  ],
  [
    'a picture that has a star',
    three,
    more(figure('nest')),
    (main) => main.querySelector('.figure')?.append(document.createElement('button')),
  ],
  [
    'a picture beside those that a viewer shows',
    three,
    more(figure('nest')),
    (main) => main.insertAdjacentHTML('afterend', '<dialog class="viewer">'),
  ],
  [
    'a picture that the page may not load',
    `${three}${policy("'self'")}`,
    `${more(figure('nest'))}${policy('https:')}`,
  ],
])('leaves %s to loading the page again', async (_, before, after, changed) => {
  expect(await exchange(lecture(before), lecture(after), changed)).toBeUndefined();
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
