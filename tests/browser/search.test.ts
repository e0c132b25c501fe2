import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { papers, systems } from '../fixtures/vlm-queries.ts';
import { chineseCourse, fixtureCourse } from '../site/build-site.ts';
import { findViolationsInThemes } from './find-violations.ts';
import { fullText, holdBack } from './hold-back.ts';
import { type OpenPage, openPage } from './open-page.ts';
import { type ServedSite, serveSite } from './serve-site.ts';

const lecture = 'lectures/vision-language-models/';
const field = '.search-dialog-field';
const options = '.search-dialog [role="option"]';
const hits = '.search-dialog .search-hit';
const active = '.search-dialog [aria-selected="true"]';

/** Waits for the whole answer to a query, which the dialog names in its own words. */
const answered = (page: Page, query: string, state = 'complete') =>
  page.waitForFunction(
    ([text, wanted]) => {
      const { answered, state } = document.querySelector<HTMLElement>('.search-dialog')?.dataset ?? {};
      return answered === text && state === wanted;
    },
    [query, state] as const,
  );

async function search(page: Page, query: string): Promise<string[]> {
  await page.fill(field, query);
  await answered(page, query);
  return page.locator(options).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

async function openDialog(site: ServedSite, path = '/'): Promise<OpenPage> {
  const opened = await openPage(site.browser);
  await opened.page.goto(site.urlOf(path));
  await opened.page.keyboard.press('/');
  await opened.page.waitForSelector('.search-dialog[open]');
  return opened;
}

describe.each(['/', '/vlm/'])('the VLM course at %s', (base) => {
  let site: ServedSite;
  beforeAll(async () => {
    site = await serveSite({ base });
  });
  afterAll(() => site.close());

  test('each system, paper title and arXiv id leads to its page first, and to its section right below', async () => {
    const { page, problems, close } = await openDialog(site);
    const wanted = [
      ...systems,
      ...papers.flatMap(([title, id, at]) => [[title, at] as const, [id, at] as const]),
    ];
    const pages = new Set<string>();
    for (const [query, section] of wanted) {
      const [first = '', second] = await search(page, query);
      expect([query, first]).toEqual([query, expect.stringMatching(`^${base}(models|papers)/`)]);
      expect([query, second]).toEqual([query, `${base}${lecture}#${section}`]);
      pages.add(first);
    }
    for (const address of pages)
      expect((await page.request.get(site.urlOf(address.slice(base.length)))).status()).toBe(200);
    await page.goto(site.urlOf(lecture));
    const missing = await page.evaluate(
      (sections) => sections.filter((section) => !document.getElementById(section)),
      wanted.map(([, section]) => section),
    );
    expect(missing).toEqual([]);
    expect(problems).toEqual([]);
    await close();
  });

  test('Enter opens the first hit, also where it is quicker than the answer', async () => {
    const { page, close } = await openDialog(site);
    await page.keyboard.type('2304.08485');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${base}papers/2304.08485/`);
    await close();
  });

  test.each([
    { keys: ['Enter'], clicks: '|' },
    { keys: ['Enter', 'Escape'], clicks: undefined },
  ])(
    '$keys, pressed before both parts of the answer are there, opens one hit once or none',
    async ({ keys, clicks }) => {
      const { page, close } = await openPage(site.browser);
      const releaseNames = await holdBack(page, '**/names.json');
      const releaseText = await holdBack(page, fullText);
      await page.goto(site.urlOf('/'));
      await page.evaluate(() =>
        document.addEventListener('click', (event) => {
          // Counted, and not followed.
          event.preventDefault();
          document.body.dataset.clicks = `${document.body.dataset.clicks ?? ''}|`;
        }),
      );
      await page.keyboard.press('/');
      await page.waitForSelector('.search-dialog[open]');
      await page.keyboard.type('2304.08485');
      for (const key of keys) await page.keyboard.press(key);
      releaseNames();
      await answered(page, '2304.08485', 'searching');
      releaseText();
      await answered(page, '2304.08485');
      await expect.poll(() => page.evaluate(() => document.body.dataset.clicks)).toBe(clicks);
      await close();
    },
  );

  test('where a hit leads, the section is on the screen with the words marked', async () => {
    const { page, close } = await openDialog(site);
    await search(page, 'llava');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${base}${lecture}#llava`);
    await page.waitForSelector('.is-arrived #llava');
    await expect
      .poll(() => page.evaluate(() => [...(CSS.highlights.get('search-words') ?? [])].map(String)[0]))
      .toBe('LLaVA');
    await page.waitForFunction(
      () => (document.getElementById('llava')?.getBoundingClientRect().top ?? 999) < 300,
    );
    await close();
  });

  test('the search page keeps its query through a reload', async () => {
    const { page, problems, close } = await openPage(site.browser);
    await page.goto(site.urlOf('search/?q=llava'));
    const first = page.locator('#search-results a').first();
    await expect.poll(() => first.getAttribute('href')).toBe(`${base}models/llava/`);
    await page.fill('[data-search-form] input', 'mini gpt v2');
    await page.locator(`#search-results a[href$="/models/minigpt-v2/"]`).first().waitFor();
    await page.waitForURL('**/search/?q=mini+gpt+v2');
    await page.reload();
    await page.locator(`#search-results a[href$="/models/minigpt-v2/"]`).first().waitFor();
    await expect.poll(() => page.inputValue('[data-search-form] input')).toBe('mini gpt v2');

    await page.getByRole('combobox', { name: 'Comes with' }).selectOption('code');
    await page.waitForFunction(() => location.search === '?q=mini+gpt+v2&has=code');

    await page.locator('#search-results a').first().click();
    await page.waitForURL(`**${base}models/minigpt-v2/`);
    await page.goBack();
    await page.locator(`#search-results a[href$="/models/minigpt-v2/"]`).first().waitFor();
    expect(problems).toEqual([]);
    await close();
  });
});

describe('the dialog', () => {
  let site: ServedSite;
  beforeAll(async () => {
    site = await serveSite();
  });
  afterAll(() => site.close());

  test('opens by key and by click, and gives the focus back', async () => {
    const { page, close } = await openPage(site.browser);
    await page.goto(site.urlOf('/models/'));
    const link = page.locator('[data-search-open]').first();
    for (const open of [
      () => page.keyboard.press('/'),
      () => page.keyboard.press('Control+k'),
      () => link.click(),
    ]) {
      await link.focus();
      await open();
      await page.waitForSelector('.search-dialog[open]');
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.getAttribute('role')))
        .toBe('combobox');
      await page.keyboard.press('Escape');
      await page.waitForSelector('.search-dialog:not([open])', { state: 'attached' });
      await expect.poll(() => link.evaluate((element) => element === document.activeElement)).toBe(true);
    }
    await close();
  });

  test('a slash that is typed into a field stays there', async () => {
    const { page, close } = await openPage(site.browser);
    await page.goto(site.urlOf('/'));
    await page.locator('[data-search-form] input').pressSequentially('a/b');
    await expect.poll(() => page.inputValue('[data-search-form] input')).toBe('a/b');
    await expect.poll(() => page.locator('.search-dialog[open]').count()).toBe(0);
    await close();
  });

  test('arrows go through the hits and round, while the focus stays in the field', async () => {
    const { page, close } = await openDialog(site);
    const hrefs = await search(page, 'visual');
    expect(hrefs.length).toBeGreaterThan(3);
    const activeHref = () => page.locator(active).getAttribute('href');
    const announced = () => page.locator(field).getAttribute('aria-activedescendant');
    await expect.poll(() => activeHref()).toBe(hrefs[0]);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => activeHref()).toBe(hrefs[1]);
    await expect.poll(() => announced()).toBe(await page.locator(active).getAttribute('id'));
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => activeHref()).toBe(hrefs.at(-1));
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => activeHref()).toBe(hrefs[0]);
    await expect.poll(() => page.locator(active).count()).toBe(1);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('role')))
      .toBe('combobox');
    await close();
  });

  test('Control and Enter open a new tab, and the dialog stays', async () => {
    const { page, close } = await openDialog(site);
    await search(page, 'ferret');
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      page.keyboard.press('Control+Enter'),
    ]);
    await tab.waitForURL('**/models/ferret/');
    await expect.poll(() => page.locator('.search-dialog[open]').count()).toBe(1);
    await close();
  });

  test('a hit on the same page closes the dialog and goes there', async () => {
    const { page, close } = await openDialog(site, lecture);
    await search(page, 'myvlm');
    await page.locator('.search-dialog .search-place').first().click();
    await expect.poll(() => page.locator('.search-dialog[open]').count()).toBe(0);
    await page.waitForFunction(
      () => (document.getElementById('myvlm')?.getBoundingClientRect().top ?? 999) < 300,
    );
    await close();
  });

  test('marks what was typed, announces counts, and says when it guesses or finds nothing', async () => {
    const { page, close } = await openDialog(site);
    await search(page, 'llava');
    await expect.poll(() => page.locator(`${options} mark`).first().textContent()).toBe('LLaVA');
    await page.waitForFunction(() =>
      /^\d+ models?, \d+ papers?/.test(
        document.querySelector('.search-dialog [role="status"]')?.textContent ?? '',
      ),
    );
    await search(page, 'flamimgo');
    await expect
      .poll(() => page.textContent('.search-note'))
      .toBe('Nothing is called “flamimgo”. Did you mean Flamingo?');
    await page.click('.search-meant');
    await answered(page, 'Flamingo');
    await expect.poll(() => page.inputValue(field)).toBe('Flamingo');
    expect(await search(page, '<img src=x onerror=alert(1)>')).toEqual([]);
    await expect
      .poll(() => page.textContent('.search-note'))
      .toContain('Nothing found for “<img src=x onerror=alert(1)>”');
    await expect.poll(() => page.locator('.search-note a').count()).toBe(2);
    expect(await search(page, '2304.99999')).toEqual([]);
    await expect
      .poll(() => page.textContent('.search-note'))
      .toContain('No lecture of this course links to arXiv');
    await close();
  });

  test('answers a question with what it is about, and offers to compare what is compared', async () => {
    const { page, problems, close } = await openDialog(site);
    await search(page, 'what is llava?');
    await expect.poll(() => page.locator(hits).first().getAttribute('href')).toBe('/models/llava/');
    await search(page, 'karan desai');
    await expect.poll(() => page.locator(hits).first().getAttribute('href')).toBe('/papers/2006.06666/');
    await expect.poll(() => page.locator(hits).first().innerText()).toContain('Karan Desai');
    await search(page, 'llava vs flamingo');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/compare/?m=llava,flamingo');
    await expect.poll(() => page.locator('.compare-table').innerText()).toContain('Flamingo');
    expect(problems).toEqual([]);
    await close();
  });

  test.each([
    ['how many parameters does clip have', 'Parameters of CLIP', '427.94M', 'parameters'],
    ['CLIP 的參數量', 'Parameters of CLIP', '427.94M', 'parameters'],
    ['which company made ferret', 'Organisation of Ferret', 'Apple', 'organisation'],
  ])('%s is answered by the fact, and Enter leads to it', async (query, title, value, property) => {
    const { page, problems, close } = await openDialog(site);
    await search(page, query);
    const first = page.locator(hits).first();
    await expect.poll(() => first.locator('.search-hit-title').innerText()).toBe(title);
    await expect.poll(() => first.locator('.search-hit-excerpt').innerText()).toContain(value);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/#fact-${property}`);
    await expect.poll(() => page.locator(`#fact-${property}`).innerText()).toContain(value);
    expect(problems).toEqual([]);
    await close();
  });

  test.each([
    ['newest models 2023', 'Models: 2023, newest first', '/models/?year=2023&sort=newest', 'Gemini'],
    ['最新的模型', 'Models: newest first', '/models/?sort=newest', 'MyVLM'],
    [
      'which model has the highest resolution',
      'Matrix: highest resolution first',
      '/models/matrix/?sort=pixels',
      'PaLI-X',
    ],
  ])('%s leads to the list in that state', async (query, title, address, firstRow) => {
    const { page, problems, close } = await openDialog(site);
    await search(page, query);
    await expect.poll(() => page.locator(hits).first().innerText()).toContain(title);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${address}`);
    await expect
      .poll(() => page.locator('tbody th[scope="row"] a:visible').first().innerText())
      .toBe(firstRow);
    expect(problems).toEqual([]);
    await close();
  });

  test.each([
    ['largest model', 'Parameters of PaLM-E', '562B'],
    ['models without a vision encoder', 'Vision encoder of Fuyu-8B', 'none'],
  ])('%s is answered by the fact that decides', async (query, title, value) => {
    const { page, problems, close } = await openDialog(site);
    await search(page, query);
    const first = page.locator(hits).first();
    await expect.poll(() => first.locator('.search-hit-title').innerText()).toBe(title);
    await expect.poll(() => first.locator('.search-hit-excerpt').innerText()).toContain(value);
    expect(problems).toEqual([]);
    await close();
  });

  test.each(['2021 with code', '2021年有程式碼'])(
    '%s sets filters, which a reader can take back',
    async (query) => {
      const { page, problems, close } = await openDialog(site);
      await page.fill(field, query);
      await answered(page, '');
      const chosen = page.locator('.search-filter.is-chosen');
      await expect.poll(() => chosen.count()).toBe(2);
      const found = await page
        .locator(options)
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      expect(found).toContain('/models/visualgpt/');
      expect(found).not.toContain('/models/simvlm/');
      await page.click('.search-clear');
      await expect.poll(() => page.inputValue(field)).toBe('');
      await expect.poll(() => chosen.count()).toBe(0);
      expect(problems).toEqual([]);
      await close();
    },
  );

  test.each([
    ['vqa', '/glossary/#visual-question-answering'],
    ['圖文比對', '/glossary/#image-text-matching'],
    ['which models use vicuna', '/models/parts/vicuna/'],
    ['用 Vicuna 的模型', '/models/parts/vicuna/'],
    ['models by deepmind', '/models/frozen/'],
    ['homework', '/revise/'],
    ['怎麼引用這門課', '/papers/'],
    ["models that don't use clip", '/models/fuyu-8b/'],
    ['small models', '/models/visualbert/#fact-parameters'],
    ['spatial aware sampeler', '/lectures/vision-language-models/#ferret'],
    ['換行慈元', '/lectures/vision-language-models/#fuyu-8b'],
  ])('%s leads to %s by the keyboard', async (query, href) => {
    const { page, close } = await openDialog(site);
    const [first] = await search(page, query);
    expect(first).toBe(href);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${href}`);
    await close();
  });

  test('offers the newest models and examples before anything is typed', async () => {
    const { page, close } = await openDialog(site);
    const example = page.locator('.search-example', { hasText: /^\d{4}\.\d{5}$/ });
    const id = (await example.textContent()) ?? '';
    await example.click();
    await answered(page, id);
    await expect.poll(() => page.locator(hits).first().getAttribute('href')).toBe(`/papers/${id}/`);
    await expect.poll(() => page.locator('.search-start').isVisible()).toBe(false);
    await page.fill(field, '');
    await answered(page, '');
    await expect.poll(() => page.textContent('.search-group-name')).toBe('Newest models');
    await close();
  });

  test('finds words of a lecture, with the sentence around them', async () => {
    const { page, close } = await openDialog(site);
    const hrefs = await search(page, 'richard kuo');
    expect(hrefs).toContain(`/${lecture}`);
    await expect
      .poll(() => page.locator('.search-hit-section mark').allTextContents())
      .toContain('Richard Kuo');
    await close();
  });

  test('answers from the text alone where the names do not load, and says so', async () => {
    const { page, close } = await openPage(site.browser);
    await page.route('**/names.json', (route) => route.abort());
    await page.goto(site.urlOf('/'));
    await page.keyboard.press('/');
    await page.waitForSelector('.search-dialog[open]');
    for (const query of ['haotian', '2304.08485']) {
      await page.fill(field, query);
      await answered(page, query, 'text only');
      await expect
        .poll(() => page.locator(options).first().getAttribute('href'))
        .toMatch(/^\/lectures\/.*#.*llava/);
      await expect
        .poll(() => page.textContent('.search-note'))
        .toContain('only the text of the lectures was searched');
    }
    await close();
  });

  test('requests what it begins with at once, not one after another', async () => {
    const { page, close } = await openPage(site.browser);
    const requested: string[] = [];
    page.on('request', (request) => requested.push(request.url()));
    const release = await holdBack(page, /\/in-english-[^/]+\.js$/);
    await page.goto(site.urlOf('/'));
    await page.keyboard.press('/');
    for (const file of ['search/names.json', 'search/things.json', 'pagefind/sections/index.deflate'])
      await expect.poll(() => requested.filter((address) => address.endsWith(file))).toHaveLength(1);
    release();
    await page.locator('.search-dialog[open]').waitFor();
    await page.keyboard.type('heron');
    await page.locator('.search-dialog [role=option]').first().waitFor();
    for (const file of ['search/names.json', 'search/things.json', 'pagefind/sections/index.deflate'])
      expect(
        requested.filter((address) => address.endsWith(file)),
        file,
      ).toHaveLength(1);
    await close();
  });

  test('answers with a name while the rest of search is on its way, and moves no hit when it comes', async () => {
    const { page, close } = await openPage(site.browser);
    const release = await holdBack(page, /\/rest-[^/]+\.js$|things\.json$/);
    await page.goto(site.urlOf('/'));
    await page.keyboard.press('/');
    await page.waitForSelector('.search-dialog[open]');
    await page.fill(field, 'llava');
    await answered(page, 'llava', 'searching');
    const first = page.locator(options).first();
    const before = [await first.getAttribute('href'), (await first.boundingBox())?.y];
    release();
    await answered(page, 'llava', 'complete');
    await expect
      .poll(async () => [await first.getAttribute('href'), (await first.boundingBox())?.y])
      .toEqual(before);
    await close();
  });

  test('answers with names, and says so, where the rest of search does not load', async () => {
    const { page, close } = await openPage(site.browser);
    await page.route(/\/rest-[^/]+\.js$/, (route) => route.abort());
    await page.goto(site.urlOf('/'));
    await page.keyboard.press('/');
    await page.waitForSelector('.search-dialog[open]');
    await page.fill(field, 'llava');
    await answered(page, 'llava', 'names only');
    await expect.poll(() => page.locator(options).count()).toBeGreaterThan(0);
    await page.fill(field, 'zzqqxx');
    await answered(page, 'zzqqxx', 'failed');
    await expect.poll(() => page.textContent('.search-note')).toContain('Search did not load');
    await close();
  });

  test('works where scripts may write no markup at all', async () => {
    const { page, problems, close } = await openPage(site.browser);
    await page.route(`${site.urlOf('/')}**`, async (route) => {
      const response = await route.fetch();
      const headers = {
        ...response.headers(),
        'content-security-policy': "require-trusted-types-for 'script'",
      };
      await route.fulfill({ response, headers });
    });
    await page.goto(site.urlOf('/'));
    await page.keyboard.press('/');
    await page.waitForSelector('.search-dialog[open]');
    expect(await search(page, 'richard kuo')).toContain(`/${lecture}`);
    expect(problems).toEqual([]);
    await close();
  });

  test('narrows by filters that the Tab key reaches, and takes them back', async () => {
    const { page, close } = await openDialog(site);
    await search(page, 'llava');
    const all = await page.locator(hits).count();
    await page.keyboard.press('Tab');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe('Kind');
    await page.getByRole('combobox', { name: 'Kind' }).selectOption('paper');
    await page.waitForFunction(() => !document.querySelector('.search-dialog .search-hit-model'));
    await expect.poll(() => page.locator(hits).count()).toBeLessThan(all);
    await expect
      .poll(() => page.locator('.search-dialog-all').getAttribute('href'))
      .toBe('/search/?q=llava&kind=paper');
    await page.click('.search-clear');
    await page.waitForSelector('.search-dialog .search-hit-model');
    await expect.poll(() => page.locator(hits).count()).toBe(all);
    await close();
  });

  test('keeps recent searches in this browser, and forgets them', async () => {
    const { page, close } = await openDialog(site);
    await search(page, 'ferret');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/models/ferret/');
    await page.keyboard.press('/');
    await page.locator('.search-start .search-example', { hasText: 'ferret' }).click();
    await answered(page, 'ferret');
    await page.fill(field, '');
    await page.click('.search-forget');
    await expect.poll(() => page.locator('.search-example', { hasText: 'ferret' }).count()).toBe(0);
    await close();
  });

  test('is a sheet under a thumb: it opens, answers and leads on by touch', async () => {
    const { page, close } = await openPage(site.browser, {
      hasTouch: true,
      viewport: { width: 390, height: 800 },
    });
    await page.goto(site.urlOf('/models/'));
    await page.tap('[data-search-open]');
    await page.waitForSelector('.search-dialog[open]');
    await search(page, 'mini gpt');
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
      .toBeLessThanOrEqual(390);
    await page.tap('.search-dialog .search-hit');
    await page.waitForURL('**/models/minigpt-v2/');
    await close();
  });

  test('finds what is written in Chinese by either spelling', async () => {
    const { page, close } = await openDialog(site);
    for (const query of ['視覺', '视觉']) {
      expect((await search(page, query)).length).toBeGreaterThan(0);
      await expect.poll(() => page.locator('.search-dialog mark').first().textContent()).toBe('視覺');
    }
    await close();
  });

  test('has no violation, in either theme', async () => {
    const { page, close } = await openPage(site.browser, { bypassCSP: true });
    await page.goto(site.urlOf('/'));
    await page.keyboard.press('/');
    for (const query of ['', 'visual', 'zzqqx']) {
      await page.waitForSelector('.search-dialog[open]');
      await search(page, query);
      await expect.poll(() => findViolationsInThemes(page), { message: query }).toEqual([]);
    }
    await close();
  });
});

describe('where the index is missing', () => {
  let site: ServedSite;
  beforeAll(async () => {
    site = await serveSite({ environment: { LECTERN_SEARCH: 'off' } });
  });
  afterAll(() => site.close());

  test('names answer, which is said, and no file is requested in vain', async () => {
    const { page, problems, close } = await openDialog(site);
    await page.fill(field, 'llava');
    await answered(page, 'llava', 'names only');
    expect(problems).toEqual([]);
    await expect.poll(() => page.locator(options).first().getAttribute('href')).toBe('/models/llava/');
    await expect.poll(() => page.textContent('.search-note')).toContain('could not be searched');
    await close();
  });

  test('and where the names are too, the lists are linked', async () => {
    const { page, close } = await openPage(site.browser);
    await page.route('**/names.json', (route) => route.abort());
    await page.goto(site.urlOf('search/?q=llava'));
    await page.locator('.search-note a').first().waitFor();
    await expect.poll(() => page.textContent('.search-note')).toContain('Search did not load');
    const status = page.locator('#search-results [role="status"]');
    await expect.poll(() => status.textContent()).toContain('Search did not load');
    await close();
  });
});

describe('where a proxy strips the program of the full text', () => {
  let site: ServedSite;
  beforeAll(async () => {
    site = await serveSite({ content: fixtureCourse });
  });
  afterAll(() => site.close());

  test('names and text answer, and the lists are linked where they do not', async () => {
    const { page, close } = await openPage(site.browser);
    await page.route('**/wasm.*', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(site.urlOf('/'));
    await page.keyboard.press('/');
    await page.waitForSelector('.search-dialog[open]');
    await page.fill(field, 'heron');
    await answered(page, 'heron', 'complete');
    await expect.poll(() => page.locator(hits).count()).toBeGreaterThan(0);
    await page.fill(field, 'zzqqxx');
    await answered(page, 'zzqqxx', 'complete');
    await expect.poll(() => page.locator('.search-note a').count()).toBe(2);
    await close();
  });

  test('a filter whose name is markup stays text', async () => {
    const { page, problems, close } = await openPage(site.browser);
    const evil = '<img src=x onerror=alert(1)>';
    await page.route('**/names.json', async (route) => {
      const names = await (await route.fetch()).json();
      await route.fulfill({ json: { ...names, headings: names.headings.map(() => evil) } });
    });
    await page.goto(site.urlOf('/search/'));
    await page.getByRole('combobox', { name: 'Kind' }).waitFor();
    await page.fill('[data-search-form] input', 'heron');
    await page.locator('.search-hit-fact', { hasText: evil }).first().waitFor();
    await expect.poll(() => page.locator('#search-results img[src="x"]').count()).toBe(0);
    expect(problems).toEqual([]);
    await close();
  });
});

describe.each([
  ['English', fixtureCourse, 'Search did not load'],
  ['Chinese', chineseCourse, '搜尋功能無法載入'],
])('where nothing of search loads, in %s', (_, content, said) => {
  let site: ServedSite;
  beforeAll(async () => {
    site = await serveSite({ content });
  });
  afterAll(() => site.close());

  const touch = { hasTouch: true, viewport: { width: 390, height: 800 } };

  test.each([
    ['by key', {}, (page: Page) => page.keyboard.press('/'), (page: Page) => page.keyboard.press('Escape')],
    [
      'by touch',
      touch,
      (page: Page) => page.tap('[data-search-open]'),
      (page: Page) => page.tap('.search-dialog-close'),
    ],
  ])(
    '%s, it is said in sight and to a screen reader, and the focus goes back',
    async (__, reader, open, leave) => {
      const { page, close } = await openPage(site.browser, reader);
      for (const files of ['**/search/*.json', '**/pagefind/**'])
        await page.route(files, (route) => route.abort());
      await page.goto(site.urlOf('/models/'));
      const link = page.locator('[data-search-open]').first();
      await link.focus();
      await open(page);
      await page.waitForSelector('.search-dialog[open]');
      await page.fill(field, 'heron');
      await answered(page, 'heron', 'failed');
      await expect.poll(() => page.textContent('.search-dialog .search-note')).toContain(said);
      await expect.poll(() => page.locator('.search-dialog .search-note a').count()).toBe(2);
      await expect.poll(() => page.locator('.search-dialog [role="status"]').textContent()).toContain(said);
      await leave(page);
      await page.waitForSelector('.search-dialog:not([open])', { state: 'attached' });
      await expect.poll(() => link.evaluate((element) => element === document.activeElement)).toBe(true);
      await close();
    },
  );
});
