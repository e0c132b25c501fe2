import { expect, test } from 'vitest';
import { indexLines } from '../../../src/site/read/index-lines.ts';

const lines = [
  '[LLaVA](https://arxiv.org/abs/2304.08485v2)',
  'and 2304.08485 again',
  '2304.09999',
  'nothing',
  '',
];

test.each([
  ['2304.08485', [0, 1]],
  ['2304.09999', [2]],
  ['2304.00000', []],
  ['/', [0]],
])('%s finds the lines that hold the words', (text, numbers) => {
  expect(indexLines(lines).find(text)).toEqual(numbers.map((number) => lines[number]));
});
