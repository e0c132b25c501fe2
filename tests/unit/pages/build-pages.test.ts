import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import type { Lecture } from '../../../src/lecture/lecture.ts';
import { fileOf, hrefOf } from '../../../src/pages/addresses.ts';
import { buildPages } from '../../../src/pages/build-pages.ts';
import { buildSite } from '../../../src/pages/build-site.ts';
import type { Page, PageKind } from '../../../src/pages/page.ts';
import { noAssets } from '../../../src/pages/site.ts';
import { parseSettings } from '../../../src/source/settings.ts';
import { lectureOf } from '../../fixtures/lecture-of.ts';

function pagesOf(lectures: readonly Lecture[], yaml = 'title: Birds\nbase: /course/'): Page[] {
  const { settings } = parseSettings(yaml);
  const site = buildSite(settings, noAssets, undefined);
  return buildPages({ catalogue: buildCatalogue(lectures), site, language: settings.language });
}

function pageOf<Kind extends PageKind>(kind: Kind, pages: readonly Page[]): Extract<Page, { kind: Kind }> {
  const found = pages.find((page): page is Extract<Page, { kind: Kind }> => page.kind === kind);
  if (!found) throw new Error(`no ${kind}`);
  return found;
}

const body =
  '## Waders\n### Heron\n**Paper:** [Heron](https://arxiv.org/abs/2203.01234)\n![](h.png)\n### 白鷺\n**Code:** [c](https://github.com/r/e)';

test('each address has one page, in order, even in a course without lectures', () => {
  expect(pagesOf([lectureOf(body)]).map(({ address }) => address)).toEqual([
    '/',
    '/404.html',
    '/compare/',
    '/figures/',
    '/lectures/',
    '/lectures/birds/',
    '/lectures/birds/slides/',
    '/models/',
    '/models/heron/',
    '/models/白鷺/',
    '/papers/',
    '/papers/2203.01234/',
    '/search/',
    '/timeline/',
  ]);
  expect(pagesOf([])).toHaveLength(9);
});

test('every href carries the base path; sections in other scripts are percent-encoded', () => {
  const { models } = pageOf('models', pagesOf([lectureOf(body)]));
  expect(models.map(({ href }) => href)).toEqual([
    '/course/models/heron/',
    `/course/models/${encodeURI('白鷺')}/`,
  ]);
});

test('papers are listed under their year', () => {
  const { years } = pageOf('papers', pagesOf([lectureOf(body)]));
  expect(years).toMatchObject([
    {
      year: 2022,
      papers: [
        {
          title: 'arXiv 2203.01234 (Heron)',
          monthText: 'March 2022',
          places: [{ entry: 'Heron', lecture: 'birds' }],
        },
      ],
    },
  ]);
});

test('the lecture page knows its outline, its counts and its neighbours', () => {
  const pages = pagesOf([
    lectureOf(body, 'b', 'title: b\ndate: 2026-02-01'),
    lectureOf('## x', 'a', 'title: a\ndate: 2026-01-01'),
  ]);
  const page = pages.find((candidate) => candidate.address === '/lectures/b/');
  expect(page).toMatchObject({
    counts: { models: 1, others: 1, papers: 1, code: 1, figures: 1 },
    outline: [{ id: 'waders', items: [{ id: 'heron' }, { id: '白鷺' }] }],
    previous: { title: 'a', href: '/course/lectures/a/' },
  });
  expect(page).not.toHaveProperty('next');
});

describe('descriptions', () => {
  test('are those of the author, else what the lecture holds', () => {
    const cards = pageOf(
      'home',
      pagesOf([lectureOf(body), lectureOf('', 'x', 'title: x\ndescription: My own.')]),
    ).lectures;
    expect(cards.map(({ description }) => description)).toEqual(['birds: Waders.', 'My own.']);
  });
});

test('the home page suggests searching for the models with most to find', () => {
  const links = '**Paper:** [P](https://arxiv.org/abs/2301.00001)\n**Code:** [c](https://github.com/r/e)';
  const lecture = lectureOf(
    `### Heron {.model}\n![](h.png)\n### Egret\n${links}\n### Crane\n${links.split('\n')[0]}`,
  );
  expect(pageOf('home', pagesOf([lecture])).examples).toEqual(['Egret', 'Crane', 'Heron']);
});

test('the home page shows the newest models, and none without a date', () => {
  const { newest } = pageOf(
    'home',
    pagesOf([lectureOf(`${body}\n### Ibis\n**Paper:** [Ibis](https://arxiv.org/abs/2401.00001)`)]),
  );
  expect(newest.map(({ name, month }) => `${name} ${month}`)).toEqual(['Ibis 2024-01', 'Heron 2022-03']);
});

test.each([
  ['/', '/vlm/', '/vlm/'],
  ['/models/', '/', '/models/'],
  ['/lectures/白/', '/vlm/', `/vlm/lectures/${encodeURI('白')}/`],
])('%s under %s is %s', (address, base, href) => expect(hrefOf(address, base)).toBe(href));

test.each([
  ['/', 'index.html'],
  ['/models/', 'models/index.html'],
  ['/404.html', '404.html'],
])('%s is written to %s', (address, file) => expect(fileOf(address)).toBe(file));
