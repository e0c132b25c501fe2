import { expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import { buildFilter } from '../../../src/pages/lists/list-filters.ts';
import { cutList, rowsOnPage } from '../../../src/pages/lists/list-parts.ts';
import { modelKeys, numberLectures, paperKeys } from '../../../src/pages/lists/row-keys.ts';
import { lectureOf } from '../../fixtures/lecture-of.ts';

const years = [2024, 2023, 2022].map((year) => ({ value: String(year), text: String(year) }));
const yearOf = (row: { year: number }) => [String(row.year)];

test('a filter offers what some row has, with how many rows each choice leaves', () => {
  const rows = [{ year: 2024 }, { year: 2022 }, { year: 2024 }];
  expect(buildFilter('year', years, rows, yearOf)).toEqual([
    {
      name: 'year',
      options: [
        { value: '2024', text: '2024', count: 2 },
        { value: '2022', text: '2022', count: 1 },
      ],
    },
  ]);
});

test('an option may have a key of its own in the rows', () => {
  const candidates = [
    { value: 'waders', text: 'Waders', key: '0' },
    { value: 'gulls', text: 'Gulls', key: '1' },
  ];
  const [filter] = buildFilter('lecture', candidates, [['0', '1'], ['1']], (row) => row);
  expect(filter?.options.map(({ value, count }) => `${value} ${count}`)).toEqual(['waders 1', 'gulls 2']);
});

test('a filter that leaves no choice is left out', () => {
  expect(buildFilter('year', years, [{ year: 2024 }], yearOf)).toEqual([]);
});

test('a long list has pages, the first at its own address', () => {
  const rows = Array.from({ length: rowsOnPage + 1 }, (_, index) => index);
  const pages = cutList(rows, '/models/', '/vlm/');
  expect(pages.map(({ address, rows: { length } }) => `${address} ${length}`)).toEqual([
    `/models/ ${rowsOnPage}`,
    '/models/pages/2/ 1',
  ]);
  expect(pages[1]?.part).toEqual({
    number: 2,
    pages: ['/vlm/models/', '/vlm/models/pages/2/'],
    total: rowsOnPage + 1,
  });
});

test('a list without rows is a page too', () => {
  expect(cutList([], '/papers/', '/')).toHaveLength(1);
});

const heron = `### Heron {.model family="Long legs"}
**Paper:** [Herons](https://arxiv.org/abs/2203.01234)
**Code:** [r/heron](https://github.com/r/heron)
**Model:** [r/heron](https://huggingface.co/r/heron)
![](h.png)`;

test('rows carry for the filters what they are and have, each lecture once', () => {
  const lectures = [lectureOf(heron, 'a'), lectureOf(`${heron}\n#### Heron`, 'b')];
  const catalogue = buildCatalogue(lectures);
  const numbers = numberLectures(catalogue.lectures);
  expect(catalogue.models.map((model) => modelKeys(model, numbers))).toEqual([
    { family: 'long-legs', kind: 'model', year: 2022, lectures: [0, 1], has: ['code', 'weights', 'figure'] },
  ]);
  expect(catalogue.papers.map((paper) => paperKeys(paper, numbers))).toEqual([
    { year: 2022, lectures: [0, 1], has: ['code'] },
  ]);
});

test('a row without values carries nothing', () => {
  const { models, lectures } = buildCatalogue([lectureOf('### Ibis\n**Licence:** MIT\n\n![](i.png)')]);
  expect(models.map((model) => modelKeys(model, numberLectures(lectures)))).toEqual([
    { lectures: [0], has: ['figure'] },
  ]);
});
