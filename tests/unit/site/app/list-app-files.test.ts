import { expect, test } from 'vitest';
import { divideLectures } from '../../../../src/site/app/list-app-files.ts';

test('a long course has a few lists of what its lectures need, not one for each', () => {
  const lectures = Array.from({ length: 120 }, (_, index) => index);
  expect(divideLectures(lectures).flat()).toEqual(lectures);
  expect(divideLectures(lectures)).toHaveLength(3);
  expect(divideLectures(lectures.slice(0, 2))).toHaveLength(1);
  expect(divideLectures([])).toEqual([]);
});
