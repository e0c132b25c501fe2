import { expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import { listNews } from '../../../src/pages/news/list-news.ts';
import { aLecture } from '../../fixtures/pages.ts';

test('every item and row of a page of corrections is a correction, and the head of a table is not', () => {
  const lines = [
    '| system | was |',
    '|:--|--:|',
    '| [CLIP](/models/clip/) | `2020` |',
    '- A **second** one',
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
  expect(news.map(({ title }) => title)).toEqual(['CLIP · 2020', 'A second one']);
});
