import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { properties } from '../../src/lecture/facts/fact-properties.ts';
import { findShift, waitForAsked } from './find-shift.ts';
import { findViolations, findViolationsInThemes } from './find-violations.ts';
import { holdBack } from './hold-back.ts';
import { inBothThemes } from './in-both-themes.ts';
import { openPage } from './open-page.ts';
import { desk, phone } from './reader.ts';
import { type ServedSite, serveSite } from './serve-site.ts';

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite({ base: '/vlm/' });
});
afterAll(() => site.close());

async function open(path: string, options: Parameters<typeof openPage>[1] = {}) {
  const opened = await openPage(site.browser, options);
  await opened.page.goto(site.urlOf(path));
  return opened;
}

/** The models side by side, once there are so many. */
async function columns(page: Page, wanted: number): Promise<string[]> {
  await page.locator(`.compare-table[data-models="${wanted}"]`).waitFor();
  return page.locator('.compare-table thead a').allInnerTexts();
}

const cells = (page: Page, row: string) => page.locator(`tr[data-row="${row}"] td`);
const verdict = (page: Page, row: string) => page.locator(`tr[data-row="${row}"] .compare-verdict`);

describe('the comparison', () => {
  test('shows diagrams, figures and facts side by side, with the marks of their certainty', async () => {
    const { page, problems, close } = await open('/compare/?m=llava,flamingo');
    await expect.poll(() => columns(page, 2)).toEqual(['LLaVA', 'Flamingo']);
    await expect.poll(() => cells(page, 'diagrams').locator('svg').count()).toBe(2);
    await expect.poll(() => cells(page, 'figures').locator('img').count()).toBeGreaterThan(1);
    await expect.poll(() => cells(page, 'connector').first().innerText()).toContain('one linear layer');
    await expect.poll(() => cells(page, 'resolution').last().locator('.certainty-memory').count()).toBe(1);
    await expect.poll(() => page.locator('.certainty-legend').innerText()).toContain('from memory');
    expect(problems).toEqual([]);
    await close();
  });

  test.each([phone, desk])('moves nothing on the screen while its models arrive: %o', async (reader) => {
    const { page, close } = await openPage(site.browser, reader);
    await waitForAsked(page);
    await page.goto(site.urlOf('/compare/?m=llava-1-5,llava,vila'));
    await columns(page, 3);
    expect(await findShift(page)).toBe(0);
    await close();
  });

  test('rows that distinguish the models come first, above drawings, each kind in the order of a fact sheet; one without values is left out', async () => {
    const { page, close } = await open('/compare/?m=vila,qwen-vl');
    await columns(page, 2);
    const rows = await page
      .locator('.compare-table tr[data-row]:not([hidden])')
      .evaluateAll((found) => found.map((row) => (row instanceof HTMLElement ? row.dataset.row : '')));
    // Neither has a figure, or says what it starts from.
    const stated = properties.filter((property) => property !== 'base');
    const isSame = (property: string) => property === 'year';
    expect(rows).toEqual([...stated.filter((each) => !isSame(each)), 'diagrams', ...stated.filter(isSame)]);
    await close();
  });

  test('says in words which facts differ and which are the same, and can show only the former', async () => {
    const { page, close } = await open('/compare/?m=llava,flamingo');
    await columns(page, 2);
    await expect.poll(() => verdict(page, 'connector').innerText()).toContain('differs');
    await expect.poll(() => verdict(page, 'output').innerText()).toContain('same');
    await page.locator('[data-compare-only]').check();
    await expect.poll(() => cells(page, 'output').first().isVisible()).toBe(false);
    await expect.poll(() => cells(page, 'connector').first().isVisible()).toBe(true);
    await close();
  });

  test.each([
    ['a laptop', 1440],
    ['a phone', 390],
  ])('lays two diagrams over each other on %s, and says in words what differs', async (_, width) => {
    const { page, problems, close } = await open('/compare/?m=llava,llava-1-5', {
      bypassCSP: true,
      viewport: { width, height: 900 },
    });
    await columns(page, 2);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const choice = page.getByLabel('Lay over each other');
    await choice.check();
    const boxes = page.locator('.compare-over-drawing g.node');
    await expect.poll(() => boxes.count()).toBe(7);
    // What draws it is loaded on use.
    expect(asked.filter((url) => /build-overlay-\w+\.js$/.test(url))).toHaveLength(1);
    const of = (presence: string) => page.locator(`.compare-over-drawing g.is-${presence}`).allTextContents();
    await expect
      .poll(async () => [await of('new'), await of('gone')])
      .toEqual([['+ 2-layer MLP'], ['− Linear layer']]);
    await expect.poll(() => of('same')).toEqual(['CLIP ViT-L/14', 'Instruction', 'Answer']);
    const list = page.locator('.compare-over-list');
    await expect.poll(() => list.locator('dt.is-new + dd').innerText()).toBe('2-layer MLP (trained)');
    await expect
      .poll(() => list.locator('dt.is-changed + dd').innerText())
      .toBe('Image (data) → Image, 336 px (data)');
    await expect.poll(() => page.locator('.compare-table td figure.diagram').first().isVisible()).toBe(false);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await expect.poll(() => findViolations(page)).toEqual([]);
    await choice.uncheck();
    await expect.poll(() => page.locator('.compare-table td figure.diagram').first().isVisible()).toBe(true);
    await expect.poll(() => boxes.first().isVisible()).toBe(false);
    expect(problems).toEqual([]);
    await close();
  });

  test('the differences between LLaVA and LLaVA-1.5 fit on the screen of a laptop, and those of their architecture on that of a phone', async () => {
    const bottomOf = async (row: string, width: number, height: number) => {
      const { page, close } = await open('/compare/?m=llava,llava-1-5', { viewport: { width, height } });
      await columns(page, 2);
      const bottom = await page
        .locator(`tr[data-row="${row}"]`)
        .evaluate((element) => element.getBoundingClientRect().bottom);
      await close();
      return bottom;
    };
    expect(await bottomOf('licence', 1440, 900)).toBeLessThan(900);
    expect(await bottomOf('resolution', 390, 844)).toBeLessThan(844);
  });

  test('three models, or a model without a diagram, offer no overlay', async () => {
    const { page, close } = await open('/compare/?m=llava,llava-1-5,vila');
    await columns(page, 3);
    await expect.poll(() => page.locator('.compare-over').count()).toBe(0);
    await close();
  });

  test('marks within a cell what differs in another model, and recognises a part however it is spelt', async () => {
    const { page, close } = await open('/compare/?m=llava,llava-1-5');
    await columns(page, 2);
    await expect
      .poll(() => cells(page, 'vision-encoder').locator('mark').allInnerTexts())
      .toEqual(['336 px']);
    await expect
      .poll(() => cells(page, 'language-model').locator('mark').allInnerTexts())
      .toEqual(['v1.5 7B or 13B']);
    await expect.poll(() => cells(page, 'connector').locator('mark').count()).toBe(0);
    await page.goto(site.urlOf('/compare/?m=ferret,vila'));
    await columns(page, 2);
    // CLIP ViT-L/14 and CLIP-L.
    const marks = await cells(page, 'vision-encoder').locator('mark').allInnerTexts();
    expect(marks.join(' ')).not.toContain('CLIP');
    await close();
  });

  test('that someone shared does not fill the tray', async () => {
    const { page, close } = await open('/compare/?m=llava,flamingo');
    await columns(page, 2);
    await page.goto(site.urlOf('/models/'));
    await page.locator('.compare-tray').waitFor({ state: 'attached' });
    await expect.poll(() => page.locator('[data-compare][aria-pressed=true]').count()).toBe(0);
    await close();
  });

  test('on a phone facts come before drawings', async () => {
    const { page, close } = await open('/compare/?m=llava,llava-1-5', {
      viewport: { width: 390, height: 844 },
    });
    await columns(page, 2);
    const top = (row: string) =>
      page.locator(`tr[data-row="${row}"]`).evaluate((each) => each.getBoundingClientRect().top);
    await expect.poll(async () => (await top('licence')) - (await top('diagrams'))).toBeLessThan(0);
    await close();
  });

  test('shows what a model does not state as a dash, read aloud as such, and not as a difference', async () => {
    const { page, close } = await open('/compare/?m=llava,gpt-4v');
    await columns(page, 2);
    const missing = page.locator('.compare-missing').first();
    await expect.poll(() => missing.innerText()).toContain('—');
    await expect.poll(() => missing.locator('.visually-hidden').textContent()).toBe('not stated');
    const row = page.locator('tr', { has: missing });
    await expect.poll(() => row.locator('.compare-verdict').count()).toBe(0);
    await close();
  });

  test('gives no two drawings the same id', async () => {
    const { page, close } = await openPage(site.browser);
    // Kinds of diagram that the lecture has none of draw their arrow heads with markers.
    const edge = '<marker id="drawing-1-head"></marker><path marker-end="url(#drawing-1-head)"';
    await page.route('**/models/*/', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({
        response: answer,
        body: (await answer.text()).replace('<path class="edge"', edge),
      });
    });
    await page.goto(site.urlOf('/compare/?m=llava,flamingo,visualbert,fuyu-8b'));
    await columns(page, 4);
    const ids = await page.locator('main [id]').evaluateAll((found) => found.map(({ id }) => id));
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids.filter((id) => id.endsWith('-head'))).toHaveLength(4);
    const arrows = await page.locator('.compare-table [marker-end]').evaluateAll(
      (found) =>
        found.filter((line) => {
          const id = /#(.*)\)/.exec(line.getAttribute('marker-end') ?? '')?.[1] ?? '';
          return !line.closest('svg')?.querySelector(`#${CSS.escape(id)}`);
        }).length,
    );
    expect(arrows).toBe(0);
    await close();
  });

  test('adds a model by its name and removes it by a button; the address and the Back button follow', async () => {
    const { page, problems, close } = await open('/compare/?m=llava');
    await columns(page, 1);
    await page.locator('[data-compare-pairs]').waitFor();
    await page.fill('[data-compare-form] input', 'flamingo');
    await page.keyboard.press('Enter');
    await expect.poll(() => columns(page, 2)).toEqual(['LLaVA', 'Flamingo']);
    await expect.poll(() => page.locator('[data-compare-status]').innerText()).toBe('Flamingo added');
    await page.waitForURL(site.urlOf('/compare/?m=llava,flamingo'));
    await expect.poll(() => page.locator('[data-compare-pairs]').isVisible()).toBe(false);
    await page.locator('[aria-label="Remove LLaVA"]').click();
    await expect.poll(() => columns(page, 1)).toEqual(['Flamingo']);
    await page.waitForURL(site.urlOf('/compare/?m=flamingo'));
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await page.goBack();
    await expect.poll(() => columns(page, 2)).toEqual(['LLaVA', 'Flamingo']);
    expect(problems).toEqual([]);
    await close();
  });

  test('adds once what is pressed twice, also before the page has read its address', async () => {
    const { page, problems, close } = await openPage(site.browser);
    const release = await holdBack(page, /\/models\/\w+\/$/);
    await page.goto(site.urlOf('/compare/?m=llava'));
    await page.fill('[data-compare-form] input', 'flamingo');
    await page.locator('[data-compare-form] button').dblclick();
    release();
    await expect.poll(() => columns(page, 2)).toEqual(['LLaVA', 'Flamingo']);
    await page.locator('[data-compare-status]', { hasText: 'flamingo is already here.' }).waitFor();
    await page.waitForURL(site.urlOf('/compare/?m=llava,flamingo'));
    expect(problems).toEqual([]);
    await close();
  });

  test('never replaces a later answer with one that arrives late', async () => {
    const { page, close } = await open('/compare/?m=llava');
    await columns(page, 1);
    const release = await holdBack(page, '**/models/clip/');
    const late = page.waitForResponse('**/models/clip/');
    for (const search of ['?m=llava,clip', '?m=llava,flamingo']) {
      await page.evaluate((address) => {
        history.pushState(null, '', address);
        dispatchEvent(new PopStateEvent('popstate'));
      }, search);
    }
    await expect.poll(() => columns(page, 2)).toEqual(['LLaVA', 'Flamingo']);
    release();
    await (await late).finished();
    await page.evaluate(() => new Promise((done) => setTimeout(done)));
    await expect.poll(() => columns(page, 2)).toEqual(['LLaVA', 'Flamingo']);
    await close();
  });

  test('refuses a fifth model, a model that is there already, and what is not a model', async () => {
    const { page, close } = await open('/compare/?m=llava,flamingo,clip');
    await columns(page, 3);
    const status = page.locator('[data-compare-status]');
    for (const [name, answer] of [
      ['CLIP', 'CLIP is already here.'],
      ['Dodo', 'There is no model called “Dodo”.'],
    ] as const) {
      await page.fill('[data-compare-form] input', name);
      await page.keyboard.press('Enter');
      await page.locator('[data-compare-status]', { hasText: answer }).waitFor();
    }
    await page.fill('[data-compare-form] input', 'VisualBERT');
    await page.keyboard.press('Enter');
    await columns(page, 4);
    await page.fill('[data-compare-form] input', 'Ferret');
    await page.keyboard.press('Enter');
    await expect.poll(() => status.innerText()).toBe('4 models at most. Clear one first.');
    await close();
  });

  test('shows the other models of an address with an unknown one', async () => {
    const { page, close } = await open('/compare/?m=dodo,clip');
    await expect.poll(() => columns(page, 1)).toEqual(['CLIP']);
    await expect
      .poll(() => page.locator('[data-compare-status]').innerText())
      .toBe('There is no model called “dodo”.');
    await close();
  });

  test('offers pairs while it is empty', async () => {
    const { page, close } = await open('/compare/');
    await page.locator('[data-compare-pairs] li a').first().click();
    await expect.poll(() => columns(page, 2)).toHaveLength(2);
    await close();
  });

  test('explains itself without JavaScript, and leads to the models', async () => {
    const { page, close } = await open('/compare/', { javaScriptEnabled: false });
    await expect.poll(() => page.locator('main').innerText()).toContain('needs JavaScript');
    await expect.poll(() => page.locator('[data-compare-form]').isVisible()).toBe(false);
    await expect.poll(() => page.locator('main a[href="/vlm/models/"]').first().isVisible()).toBe(true);
    await close();
  });
});

describe('the tray', () => {
  const tray = '.compare-tray';

  test('gathers models from lists and from their own pages, for this tab, and can be emptied', async () => {
    const { page, problems, close } = await open('/models/');
    await page.locator(tray).waitFor({ state: 'attached' });
    await expect.poll(() => page.locator(tray).isVisible()).toBe(false);
    await page.locator('[data-compare=llava]').click();
    await expect.poll(() => page.locator('[data-compare=llava]').getAttribute('aria-pressed')).toBe('true');
    await expect.poll(() => page.locator(`${tray} a`).isVisible()).toBe(false);
    await page.goto(site.urlOf('/models/flamingo/'));
    await page.locator(tray).waitFor();
    await page.locator('[data-compare=flamingo]').click();
    await expect
      .poll(() => page.locator(`${tray} [role=status]`).innerText())
      .toBe('Compare 2 models: LLaVA, Flamingo');
    await page.locator(`${tray} a`).click();
    await expect.poll(() => columns(page, 2)).toEqual(['LLaVA', 'Flamingo']);
    await page.locator('[aria-label="Remove LLaVA"]').click();
    await columns(page, 1);
    await page.goto(site.urlOf('/models/'));
    await page.locator('[data-compare=flamingo][aria-pressed=true]').waitFor();
    await expect.poll(() => page.locator('[data-compare=llava]').getAttribute('aria-pressed')).toBe('false');
    await page.locator(`${tray} button`).click();
    await expect.poll(() => page.locator(tray).isVisible()).toBe(false);
    expect(problems).toEqual([]);
    await close();
  });

  test('holds four and says so at the fifth', async () => {
    const { page, close } = await open('/models/');
    await page.locator(tray).waitFor({ state: 'attached' });
    for (const slug of ['clip', 'ferret', 'flamingo', 'frozen', 'llava'])
      await page.locator(`[data-compare=${slug}]`).click();
    await expect.poll(() => page.locator('[aria-pressed=true]').count()).toBe(4);
    await expect.poll(() => page.locator(`${tray} [role=status]`).innerText()).toContain('4 models at most');
    await close();
  });

  test('is reached by keyboard after the last row, and covers no row that has the focus', async () => {
    const { page, close } = await open('/models/', { viewport: { width: 390, height: 500 } });
    await page.locator(tray).waitFor({ state: 'attached' });
    await page.locator('[data-compare=clip]').focus();
    await page.keyboard.press('Space');
    await page.locator('[data-compare=ferret]').focus();
    await page.keyboard.press('Enter');
    for (let step = 0; step < 30; step++) {
      await page.keyboard.press('Tab');
      await expect.poll(() => findCovered(page)).toEqual([]);
    }
    await page.locator('tbody [data-compare]').last().focus();
    await page.keyboard.press('Tab');
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('compare-go');
    await page.keyboard.press('Enter');
    await expect.poll(() => columns(page, 2)).toEqual(['CLIP', 'Ferret']);
    await close();
  });

  test('lies at the foot of the window', async () => {
    const { page, close } = await open('/models/', { viewport: { width: 390, height: 700 } });
    await page.locator(tray).waitFor({ state: 'attached' });
    await page.locator('[data-compare=clip]').click();
    const bottomOf = async () => {
      const box = await page.locator(tray).boundingBox();
      return box && Math.round(box.y + box.height);
    };
    await expect.poll(bottomOf).toBe(700);
    await close();
  });
});

test.each([390, 820, 1440])('a comparison fits %i px and has no violation in either theme', async (width) => {
  const { page, close } = await openPage(site.browser, {
    bypassCSP: true,
    viewport: { width, height: 900 },
  });
  for (const models of ['llava,flamingo', 'llava,flamingo,visualbert,fuyu-8b']) {
    await page.goto(site.urlOf(`/compare/?m=${models}`));
    await columns(page, models.split(',').length);
    await inBothThemes(page, async (theme) => {
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth), { message: models })
        .toBe(width);
      await expect.poll(() => findViolations(page), { message: `${models} ${theme}` }).toEqual([]);
    });
  }
  await page.goto(site.urlOf('/models/'));
  await page.locator('.compare-tray').waitFor({ state: 'attached' });
  await page.locator('[data-compare=clip]').click();
  await page.locator('.compare-tray [role=status]:not(:empty)').waitFor();
  await expect.poll(() => findViolationsInThemes(page)).toEqual([]);
  await close();
});

/** What has the focus in the list, if the tray lies over it. */
function findCovered(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { activeElement } = document;
    if (!activeElement?.closest('main')) return [];
    const tray = document.querySelector('.compare-tray')?.getBoundingClientRect().top ?? 0;
    const { bottom } = activeElement.getBoundingClientRect();
    return bottom > tray + 1
      ? [`${activeElement.textContent} ends at ${bottom}, tray begins at ${tray}`]
      : [];
  });
}
