import { expect, test } from 'vitest';
import { packRows } from '../../../src/pages/timeline/pack-rows.ts';

const rowsOf = (...spans: readonly (readonly [start: number, end: number])[]) =>
  packRows(spans.map(([start, end]) => ({ start, end })));

test.each([
  ['nothing', [], []],
  [
    'one after the other',
    [
      [0, 10],
      [10, 20],
    ],
    [0, 0],
  ],
  [
    'at the same place',
    [
      [5, 9],
      [5, 9],
      [5, 9],
    ],
    [0, 1, 2],
  ],
  [
    'the first row that is free again',
    [
      [0, 50],
      [10, 20],
      [30, 60],
      [55, 70],
    ],
    [0, 1, 1, 0],
  ],
] as const)('%s', (_name, spans, rows) => {
  expect(rowsOf(...spans)).toEqual(rows);
});
