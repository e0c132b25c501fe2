import { describe, expect, test } from 'vitest';
import { renderPage } from '../../../layouts/render-page.tsx';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import { buildPages } from '../../../src/pages/build-pages.ts';
import { buildSite } from '../../../src/pages/build-site.ts';
import { noAssets } from '../../../src/pages/site.ts';
import type { TimelinePage } from '../../../src/pages/timeline/timeline-page.ts';
import { parseSettings } from '../../../src/source/settings.ts';
import { lectureOf } from '../../fixtures/lecture-of.ts';

function timelineOf(body: string, language = 'en'): TimelinePage {
  const { settings } = parseSettings(`title: Birds\nbase: /course/\nlanguage: ${language}`);
  const site = buildSite(settings, noAssets, undefined);
  const catalogue = buildCatalogue([lectureOf(body)]);
  const found = buildPages({ catalogue, site, language }).find((page) => page.kind === 'timeline');
  if (found?.kind !== 'timeline') throw new Error('no timeline');
  return found;
}

const heron = '## Waders\n### Heron\n**Paper:** [Herons wait](https://arxiv.org/abs/2203.01234)\n';
const owl = '### Owl {year=2021}\n**Code:** [code](https://github.com/birds/owl)\n';
const tern = '### Tern\n**Code:** [code](https://github.com/birds/tern)\n';

describe('the drawing', () => {
  test('says of each mark what it is, when and of which family', () => {
    const { drawing } = timelineOf(heron + owl);
    expect(drawing?.lanes.flatMap(({ marks }) => marks.map(({ title, href }) => [title, href]))).toEqual([
      ['Owl, 2021, Waders', '/course/models/owl/'],
      ['Heron, March 2022, Waders', '/course/models/heron/'],
    ]);
    expect(drawing?.papers?.marks.map(({ title, href, label }) => [title, href, label])).toEqual([
      ['Herons wait, March 2022, Paper', '/course/papers/2203.01234/', undefined],
    ]);
  });

  test('speaks the language of the course', () => {
    const { drawing } = timelineOf(heron, 'zh-Hant');
    expect(drawing?.lanes[0]?.marks[0]?.title).toBe('Heron，2022年3月，Waders');
  });

  test('is as wide as its last label needs', () => {
    const { drawing } = timelineOf(
      '## Waders\n### A Heron With A Name So Long\n**Paper:** [Late](https://arxiv.org/abs/2212.01234)\n',
    );
    const [column] = drawing?.columns ?? [];
    expect(drawing?.width).toBeGreaterThan(column?.width ?? Number.POSITIVE_INFINITY);
  });

  test('is missing where nothing has a year', () => {
    expect(timelineOf(tern)).not.toHaveProperty('drawing');
  });
});

describe('the table', () => {
  test('has a row for a model and the paper that came with it', () => {
    expect(timelineOf(heron).years).toEqual([
      {
        year: 2022,
        rows: [
          {
            date: '2022-03',
            monthText: 'March 2022',
            model: { name: 'Heron', href: '/course/models/heron/' },
            family: 'Waders',
            paper: { title: 'Herons wait', href: '/course/papers/2203.01234/' },
          },
        ],
      },
    ]);
  });

  test('separates a model from a paper of another month', () => {
    const stated = heron.replace('### Heron', '### Heron {year=2020}');
    expect(
      timelineOf(stated).years.map(({ year, rows }) => [year, rows[0]?.model?.name, rows[0]?.paper?.title]),
    ).toEqual([
      [2020, 'Heron', undefined],
      [2022, undefined, 'Herons wait'],
    ]);
  });

  test('leads wherever the drawing leads', () => {
    const { drawing, years } = timelineOf(heron + owl + tern);
    const inDrawing = [...(drawing?.lanes ?? []), ...(drawing?.papers ? [drawing.papers] : [])].flatMap(
      ({ marks }) => marks.map(({ href }) => href),
    );
    const inTable = years.flatMap(({ rows }) =>
      rows.flatMap(({ model, paper }) => [model?.href, paper?.href].filter(Boolean)),
    );
    expect(inTable.sort()).toEqual(inDrawing.sort());
  });
});

test('what has no year is counted, and so is what is older than the newest 300', () => {
  expect(timelineOf(heron + tern).undated).toEqual({ models: 0, others: 1, papers: 0 });
  const many = Array.from(
    { length: 310 },
    (_, index) =>
      `### Bird ${index}\n**Paper:** [Paper ${index}](https://arxiv.org/abs/${String(1001 + Math.floor(index / 10) * 100)}.${String(index).padStart(5, '0')})\n`,
  ).map((text) => text.replace(/abs\/(\d{2})(\d{2})/, (_all, year: string) => `abs/${year}05`));
  const page = timelineOf(`## Birds\n${many.join('\n')}`);
  expect(page.older).toEqual({ models: 10, others: 0, papers: 10 });
  expect(page.years[0]?.year).toBe(2011);
});

test('what is not shown is called entries where not all of it is models', () => {
  const dataset = '## Datasets\n### HeronSet\n**Dataset:** [x](https://www.kaggle.com/datasets/ada/herons)\n';
  const model = '## Models\n### Heron\nA language model.\n**Model:** [x](https://huggingface.co/ada/heron)\n';
  const notShown = (body: string, language?: string) =>
    /timeline-rest.*?<\/ul>/s
      .exec(renderPage(timelineOf(body, language)))?.[0]
      .replace(/<[^>]*>|^[^>]*>/g, '');
  expect(notShown(`${dataset}${model}`)).toBe('Not shown:2 entries without a known year');
  expect(notShown(`${dataset}${model}`, 'zh-Hant')).toBe('未列於此：2 個年份不明的項目');
  expect(notShown(model)).toBe('Not shown:1 model without a known year');
});
