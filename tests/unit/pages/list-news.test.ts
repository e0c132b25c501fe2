import { expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import { listNews } from '../../../src/pages/news/list-news.ts';
import { buildNewsPages } from '../../../src/pages/news/news-page.ts';
import { aLecture, aSite } from '../../fixtures/pages.ts';

const model = { kind: 'model', title: 'Heron', address: '/models/heron/' } as const;

test('every item and row of a page of corrections is a correction, and the head of a table is not; they are short, and come last in a day', () => {
  const lines = [
    '| system | was |',
    '|:--|--:|',
    '| [CLIP](/models/clip/) | `2020` |',
    '- A **second** one',
    `- ${'Long words '.repeat(30)}`,
    'Words.',
  ];
  const dating = {
    ofFile: () => undefined,
    ofLine: () => undefined,
    ofText: () => undefined,
    newLines: () => lines.map((line) => ({ line, at: 1 })),
  };
  const text = { address: '/errata/', text: aLecture({ title: 'Errata' }) };
  const news = listNews(buildCatalogue([]), [text], dating, true);
  expect(news.map(({ title }) => title)).toEqual([
    'CLIP · 2020',
    'A second one',
    `${'Long words '.repeat(14)}Long …`,
  ]);
  expect(
    buildNewsPages({ site: aSite(), language: 'en' }, [...news, { ...model, at: 1 }])[0]?.days[0]?.items[0],
  ).toMatchObject(model);
});
