import { expect, test } from 'vitest';
import { arrangeRows } from '../../../assets/client/figures/arrange-rows.ts';

const desk = { width: 860, gap: 16, frame: 20, height: 260 };
const phone = { width: 358, gap: 16, frame: 20, height: 179 };

const rowsOf = (ratios: readonly number[], room = desk) =>
  arrangeRows(ratios, room).map((row) => row.ratios.length);

test.each([
  ['nothing', [], []],
  ['one', [1.6], [1]],
  ['two side by side', [1.6, 1], [2]],
  ['two wide ones below each other', [4, 4], [1, 1]],
  ['three narrow ones in a row', [0.8, 1, 0.8], [3]],
  ['a wide one has a row of its own', [3, 0.7, 1.2], [1, 2]],
  ['four alike, two by two', [1.5, 1.5, 1.5, 1.5], [2, 2]],
  ['six alike, two by two', [1.5, 1.5, 1.5, 1.5, 1.5, 1.5], [2, 2, 2]],
])('%s', (_what, ratios, rows) => {
  expect(rowsOf(ratios)).toEqual(rows);
});

test('on a phone only narrow pictures are side by side', () => {
  expect(rowsOf([1, 1], phone)).toEqual([2]);
  expect(rowsOf([1.6, 1.6], phone)).toEqual([1, 1]);
});

test('a row is as wide as the gallery', () => {
  const [row] = arrangeRows([1.6, 1], desk);
  const plates = (row?.ratios ?? []).map((ratio) => ratio * (row?.height ?? 0) + desk.frame);
  expect(plates.reduce((sum, width) => sum + width, desk.gap)).toBeCloseTo(desk.width);
});

test('no picture is lost and the order stays', () => {
  const ratios = Array.from({ length: 20 }, (_, index) => 0.6 + (index % 7) / 2);
  expect(arrangeRows(ratios, desk).flatMap((row) => row.ratios)).toEqual(ratios);
});
