import { describe, expect, test } from 'vitest';
import { renderPage } from '../../../layouts/render-page.tsx';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import type { Lecture } from '../../../src/lecture/lecture.ts';
import { loadDiagramEngine } from '../../../src/markdown/code/diagram-engine.ts';
import { buildPages } from '../../../src/pages/build-pages.ts';
import { buildSite } from '../../../src/pages/build-site.ts';
import type { FiguresPage } from '../../../src/pages/figures/figures-page.ts';
import { noAssets } from '../../../src/pages/site.ts';
import { parseSettings } from '../../../src/source/settings.ts';
import { lectureOf } from '../../fixtures/lecture-of.ts';
import { aFiguresPage, aWallFigure } from '../../fixtures/pages.ts';

function wallsOf(...lectures: readonly Lecture[]): FiguresPage[] {
  const { settings } = parseSettings('title: Birds\nbase: /course/');
  const site = buildSite(settings, noAssets, undefined);
  const pages = buildPages({ catalogue: buildCatalogue(lectures), site, language: 'en' });
  return pages.flatMap((page) => (page.kind === 'figures' ? [page] : []));
}

await loadDiagramEngine('```mermaid');

const birds = lectureOf(
  [
    '## Waders',
    '### Heron',
    '**Paper:** [Herons wait](https://arxiv.org/abs/2203.01234)',
    '![](https://arxiv.org/html/2203.01234v1/x1.png)',
    '![](https://github.com/birds/heron/blob/main/legs.png?raw=true)',
    '![](https://x.example/heron.png)',
    '![](local.png)',
    '## Night birds',
    '### Owl {.model}',
    '```mermaid',
    'flowchart LR',
    '  Ear --> Claw',
    '```',
  ].join('\n'),
);
const sea = lectureOf(
  '## Sea birds\n### Gull {.model}\n![](https://x.example/heron.png)\n![](https://x.example/gull.png)',
  'sea',
);

test('each figure knows its entry, its place and its source', () => {
  const [wall] = wallsOf(birds);
  expect(wall?.figures.slice(0, 2)).toMatchObject([
    {
      shown: { kind: 'picture', figure: { id: 'birds/figure-heron-1' } },
      entry: { name: 'Heron', href: '/course/models/heron/' },
      family: 'Waders',
      place: { lecture: 'birds', href: '/course/lectures/birds/#figure-heron-1' },
      creditHref: '/course/papers/2203.01234/',
    },
    { creditHref: 'https://github.com/birds/heron' },
  ]);
  expect(wall?.figures[2]).not.toHaveProperty('creditHref');
});

test('paper, repository and host are credited; the course itself is not', () => {
  const [wall] = wallsOf(birds);
  const credits = wall ? [...renderPage(wall).matchAll(/<(?:a|span) class="figure-credit"[^>]*>[^<]*/g)] : [];
  expect(credits.map(([credit]) => credit)).toEqual([
    '<a class="figure-credit" href="/course/papers/2203.01234/">arXiv 2203.01234',
    '<a class="figure-credit" href="https://github.com/birds/heron">GitHub birds/heron',
    '<span class="figure-credit">x.example',
  ]);
});

test('every id of a wall is unique, even within diagrams', () => {
  const [wall] = wallsOf(birds, sea);
  const ids = wall ? [...renderPage(wall).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id) : [];
  expect(ids).toContain('birds/diagram');
  expect(new Set(ids).size).toBe(ids.length);
});

describe('choices', () => {
  test('are families and lectures with the number of their figures, where a picture may be in two lectures', () => {
    const [wall] = wallsOf(birds, sea);
    expect(wall?.families.map(({ value, count }) => [value, count])).toEqual([
      ['night-birds', 1],
      ['sea-birds', 1],
      ['waders', 4],
    ]);
    expect(wall?.lectures.map(({ value, count }) => [value, count])).toEqual([
      ['birds', 5],
      ['sea', 2],
    ]);
  });

  test('that leave no choice are left out', () => {
    const [wall] = wallsOf(sea);
    expect(wall?.families).toEqual([]);
    expect(wall?.lectures).toEqual([]);
    expect(wall && renderPage(wall)).not.toContain('class="wall-filter"');
  });
});

test('many figures are spread over several walls, each with its own title and address', () => {
  const pictures = Array.from({ length: 125 }, (_, index) => `![](https://x.example/${index}.png)`).join(
    '\n',
  );
  const walls = wallsOf(lectureOf(`## Waders\n### Heron\n${pictures}`));
  expect(walls.map(({ address, title, figures }) => [address, title, figures.length])).toEqual([
    ['/figures/', 'Figures', 120],
    ['/figures/2/', 'Figures, page 2', 5],
  ]);
  expect(walls[1] && renderPage(walls[1])).toContain(
    '<a href="/course/figures/2/" aria-current="page">2</a>',
  );
});

test('a filter of one wall of several says that it covers only that wall', () => {
  const choices = ['heron', 'owl'].map((value) => ({ value, text: value, count: 1, language: 'en' }));
  const page = { figures: [aWallFigure()], families: choices };
  expect(renderPage(aFiguresPage(page))).toContain('>1</b> of 1</p>');
  expect(renderPage(aFiguresPage({ ...page, walls: ['/vlm/figures/', '/vlm/figures/2/'] }))).toContain(
    '>1</b> of 1 on this page</p>',
  );
});

test('no more than twelve walls; the rest is counted', () => {
  const pictures = Array.from({ length: 1443 }, (_, index) => `![](https://x.example/${index}.png)`).join(
    '\n',
  );
  const walls = wallsOf(lectureOf(`## Waders\n### Heron\n${pictures}`));
  expect(walls).toHaveLength(12);
  expect(walls[0] && renderPage(walls[0])).toContain('3 more figures in older lectures:');
});

test('a course without figures says so', () => {
  const [wall] = wallsOf(lectureOf(''));
  expect(wall && renderPage(wall)).toContain('No lecture of this course shows a figure of a model yet.');
});
