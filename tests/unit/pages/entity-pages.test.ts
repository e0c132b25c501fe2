import { describe, expect, test } from 'vitest';
import { renderPage } from '../../../layouts/render-page.tsx';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import type { Lecture } from '../../../src/lecture/lecture.ts';
import { loadDiagramEngine } from '../../../src/markdown/code/diagram-engine.ts';
import { buildPages } from '../../../src/pages/build-pages.ts';
import { buildSite } from '../../../src/pages/build-site.ts';
import { viewModel } from '../../../src/pages/models/view-model.ts';
import type { Page, PageKind } from '../../../src/pages/page.ts';
import { viewPaper } from '../../../src/pages/papers/view-paper.ts';
import { noAssets } from '../../../src/pages/site.ts';
import { parseSettings } from '../../../src/source/settings.ts';
import { lectureOf } from '../../fixtures/lecture-of.ts';

function pagesOf(...lectures: readonly Lecture[]): Page[] {
  const { settings } = parseSettings('title: Birds\nbase: /vlm/');
  const site = buildSite(settings, noAssets, undefined);
  return buildPages({ catalogue: buildCatalogue(lectures), site, language: 'en' });
}

function pageAt<Kind extends PageKind>(
  kind: Kind,
  address: string,
  pages: readonly Page[],
): Extract<Page, { kind: Kind }> {
  const found = pages.find(
    (page): page is Extract<Page, { kind: Kind }> => page.kind === kind && page.address === address,
  );
  if (!found) throw new Error(`no ${kind} at ${address}`);
  return found;
}

const newer = lectureOf(
  [
    '## Waders',
    '### Heron {.model aliases="Grey Heron"}',
    '**Paper:** [Heron: Watching Before Speaking](https://arxiv.org/abs/2203.01234)<br>',
    '**Parameters:** 7B<br>',
    '**Year:** 2022',
    '![](https://arxiv.org/html/2203.01234v1/x1.png)',
    '',
    'Herons wait. They strike.',
    '### Egret',
    '**Code:** [r/heron](https://github.com/r/heron)',
  ].join('\n'),
  'newer',
  'title: Newer\ndate: 2026-02-01\ntags: [Deep Birds]',
);
const older = lectureOf(
  [
    '## Birds',
    '### Heron',
    '**Code:** [r/heron](https://github.com/r/heron)<br>',
    '**Parameters:** 13B<br>',
    '**Year:** 2022',
    '![](https://arxiv.org/html/2203.01234v1/x1.png)',
    '![](https://pictures.example/other.png)',
    '',
    'As told before.',
  ].join('\n'),
  'older',
  'title: Older\ndate: 2026-01-01\ntags: [deep birds]\ncategory: Lecture',
);
const pages = pagesOf(newer, older);

describe('the page of a model', () => {
  const page = pageAt('model', '/models/heron/', pages);
  const view = viewModel(page);
  const markup = renderPage(page);

  test('shows each fact once, and both with their lecture where lectures differ', () => {
    expect(
      view.facts.map(({ property, values }) => [
        property,
        values.map(({ fact, place }) => `${fact.text} ${place?.lecture ?? ''}`.trim()),
      ]),
    ).toEqual([
      ['year', ['2022']],
      ['parameters', ['7B Newer', '13B Older']],
    ]);
    expect(markup).toContain('<a class="fact-place" href="/vlm/lectures/newer/#heron">Newer</a>');
  });

  test('shows a picture of two lectures once, every figure with an id of its own and a way back', () => {
    expect(view.figures.map(({ figure, place }) => [figure.id, place.href])).toEqual([
      ['figure-1', '/vlm/lectures/newer/#figure-heron-1'],
      ['figure-2', '/vlm/lectures/older/#figure-heron-2'],
    ]);
    expect(markup).toContain('Heron, in Newer</a>');
  });

  test('gives for each place what is written there, and the first of it only at the top', () => {
    expect(view.places).toMatchObject([
      { lecture: 'Newer', entry: 'Heron', group: 'Waders', excerpt: 'Herons wait. They strike.' },
      { lecture: 'Older', entry: 'Heron', group: 'Birds', excerpt: 'As told before.' },
    ]);
    expect(markup.split('Herons wait. They strike.')).toHaveLength(2);
    expect(markup).toContain('<p class="place-excerpt">As told before.</p>');
  });

  test('says what it is, what else it is called, and what is related for which reason', () => {
    expect(markup).toContain('Also called Grey Heron');
    expect(markup).toContain('<li><b>Model</b></li><li>Waders</li>');
    expect(markup).toContain('Taught in 2 lectures');
    expect(markup).toContain('<a href="/vlm/models/egret/">Egret</a><span>shares its code</span>');
  });

  test('shows the diagrams of its lectures, each with ids of its own and a way back', async () => {
    await loadDiagramEngine('```mermaid');
    const body = '### Ibis {.model}\n```mermaid\nsequenceDiagram\n  A->>B: caw\n```';
    const drawn = renderPage(
      pageAt('model', '/models/ibis/', pagesOf(lectureOf(body, 'one'), lectureOf(body, 'two'))),
    );
    const ids = [...drawn.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('drawing-2');
    const arrows = [...drawn.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id ?? '');
    expect(arrows.length).toBeGreaterThan(1);
    expect(arrows.filter((id) => !ids.includes(id))).toEqual([]);
    expect(drawn).toContain('<a class="figure-place" href="/vlm/lectures/two/#diagram">');
  });

  test('leads to the page of its paper, which is not a card among its links', () => {
    expect(markup).toContain('<a class="card-title" href="/vlm/papers/2203.01234/">');
    expect(markup).not.toContain('Read and watch');
  });
});

describe('the page of a paper', () => {
  const page = pageAt('paper', '/papers/2203.01234/', pages);
  const markup = renderPage(page);

  test('shows its id, its month and all its forms', () => {
    expect(markup).toContain('<b>arXiv 2203.01234</b></li><li>March 2022</li>');
    for (const form of ['arxiv.org/abs', 'arxiv.org/pdf', 'arxiv.org/html', 'huggingface.co/papers'])
      expect(markup).toContain(`href="https://${form}/2203.01234"`);
  });

  test('shows the figures taken from it, the model it introduced and its code', () => {
    expect(viewPaper(page).figures.map(({ figure }) => figure.source)).toEqual([
      'https://arxiv.org/html/2203.01234v1/x1.png',
    ]);
    expect(markup).toContain('<a href="/vlm/models/heron/">Heron</a><span>Waders</span>');
  });

  test('links to its text even where no archive holds it', () => {
    const alone = pagesOf(lectureOf('### Ibis\n**Paper:** [On Ibises](https://birds.example/ibis.pdf)'));
    const other = renderPage(pageAt('paper', '/papers/on-ibises/', alone));
    expect(other).toContain('<a href="https://birds.example/ibis.pdf">Original</a>');
    expect(renderPage(pageAt('papers', '/papers/', alone))).toContain(
      '<a href="https://birds.example/ibis.pdf" aria-label="Original of birds.example">Original</a>',
    );
  });
});

describe('topics', () => {
  test('spellings of one address share a page, with what the lectures teach', () => {
    const page = pageAt('topic', '/topics/deep-birds/', pages);
    expect(page.lectures.map(({ title }) => title)).toEqual(['Newer', 'Older']);
    expect(page.models.map(({ name }) => name)).toEqual(['Egret', 'Heron']);
    expect(page.papers.map(({ title }) => title)).toEqual(['Heron: Watching Before Speaking']);
  });

  test('the index lists tags and categories, the most taught first', () => {
    const { topics } = pageAt('topics', '/topics/', pages);
    expect(topics).toEqual([
      { name: 'Deep Birds', href: '/vlm/topics/deep-birds/', lectures: 2 },
      { name: 'Lecture', href: '/vlm/topics/lecture/', lectures: 1 },
    ]);
  });

  test('a list that is cut says how many more there are', () => {
    const many = Array.from({ length: 30 }, (_, index) => `### Bird ${index} {.model}\n![](b${index}.png)`);
    const page = pageAt(
      'topic',
      '/topics/t/',
      pagesOf(lectureOf(many.join('\n'), 'many', 'title: Many\ntags: t')),
    );
    expect(page.models).toHaveLength(24);
    expect(renderPage(page)).toContain('and 6 more');
  });

  test('a tag without letters is not a link', () => {
    const page = pageAt(
      'lecture',
      '/lectures/odd/',
      pagesOf(lectureOf('', 'odd', 'title: Odd\ntags: ["++", C++]')),
    );
    expect(page.topics).toEqual([{ name: '++' }, { name: 'C++', href: '/vlm/topics/c-plus-plus/' }]);
  });
});

test('a lecture leads to the pages of its entries and papers', () => {
  const markup = renderPage(pageAt('lecture', '/lectures/newer/', pages));
  expect(markup).toContain(
    '<a class="entry-page" href="/vlm/models/heron/" aria-label="Overview, 2 places: Heron">Overview, 2 places</a>',
  );
  expect(markup).toMatch(/<ul class="entry-meta">.*<li class="entry-fact">2022<\/li>.*<a class="entry-page"/);
  expect(markup).toContain(
    '<a href="/vlm/papers/2203.01234/" aria-label="In this course: Heron: Watching Before Speaking">In this course</a>',
  );
  expect(markup).toContain('<li><a href="/vlm/topics/deep-birds/">Deep Birds</a></li>');
});

test('links to entries of other lectures say which page is about them', () => {
  const linking = lectureOf(
    '## X\nSee [herons](/lectures/newer/#heron) and [x](/lectures/newer/#none).',
    'x',
  );
  const markup = renderPage(pageAt('lecture', '/lectures/x/', pagesOf(newer, older, linking)));
  expect(markup).toContain('/lectures/newer/#heron" data-card="/vlm/models/heron/">herons</a>');
  expect(markup).not.toContain('#none" data-card');
  expect(renderPage(pageAt('papers', '/papers/', pages))).toContain(
    '<a href="/vlm/lectures/newer/#heron" data-card="/vlm/models/heron/">Heron</a>',
  );
});

test('the list of lectures leads to their topics, where there are any', () => {
  expect(renderPage(pageAt('lectures', '/lectures/', pages))).toContain(
    '<a href="/vlm/topics/">All topics</a>',
  );
  expect(renderPage(pageAt('lectures', '/lectures/', pagesOf(lectureOf('', 'x'))))).not.toContain('topics');
});
