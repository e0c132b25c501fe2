import { expect, test } from 'vitest';
import { ownNamesOf } from '../../../src/search/organisation-names.ts';

test.each([
  [['蘋果'], ['apple']],
  [
    ['苹果', '2023'],
    ['apple', '2023'],
  ],
  [['香港大學'], ['hong', 'kong']],
  [['蘋果樹'], ['蘋果樹']],
  [['heron'], ['heron']],
  [['facebook'], ['meta']],
])('%s', (words, own) => {
  expect(ownNamesOf(words)).toEqual(own);
});
