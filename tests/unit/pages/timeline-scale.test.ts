import { expect, test } from 'vitest';
import { buildColumns, placeOf } from '../../../src/pages/timeline/timeline-scale.ts';

test('years are side by side; a year in which much was published takes more room', () => {
  const columns = buildColumns([2022, 2023, 2023, 2023, 2023, 2021]);
  expect(columns.map(({ first }) => first)).toEqual([2021, 2022, 2023]);
  const [quiet, next, busy] = columns;
  expect(quiet?.x).toBe(0);
  expect(next?.x).toBe(quiet?.width);
  expect(busy?.x).toBe((next?.x ?? 0) + (next?.width ?? 0));
  expect(busy?.width).toBeGreaterThan(quiet?.width ?? 0);
});

test('years without anything share one narrow column', () => {
  const columns = buildColumns([1986, 2012, 2014]);
  expect(columns.map(({ first, last, isEmpty }) => [first, last, isEmpty])).toEqual([
    [1986, 1986, false],
    [1987, 2011, true],
    [2012, 2012, false],
    [2013, 2013, true],
    [2014, 2014, false],
  ]);
  expect(columns[1]?.width).toBeLessThan(columns[0]?.width ?? 0);
});

test('months are in order within their year; a year alone is its start', () => {
  const columns = buildColumns([2022, 2023]);
  const start = columns[1]?.x ?? 0;
  const end = start + (columns[1]?.width ?? 0);
  const months = Array.from({ length: 12 }, (_, index) => placeOf({ year: 2023, month: index + 1 }, columns));
  expect(placeOf({ year: 2023 }, columns)).toBe(start);
  expect(months).toEqual([...months].sort((a, b) => a - b));
  expect(new Set(months).size).toBe(12);
  expect(months[0]).toBeGreaterThan(start);
  expect(months[11]).toBeLessThan(end);
});

test('a course without dates takes no room', () => {
  expect(buildColumns([])).toEqual([]);
});
