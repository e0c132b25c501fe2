import { expect, test } from 'vitest';
import { findFiles } from '../../../assets/client/search/find-files.ts';
import { firstsOf, packNumbers, readNumbers } from '../../../src/search/name-blocks.ts';
import { blockAddress, nameWordsAddress } from '../../../src/search/names-addresses.ts';

test('numbers in any order come back as they were', () => {
  expect(packNumbers([3, 5, 4])).toEqual([3, 2, -1]);
  expect(readNumbers(packNumbers([700, 3, 3, 0]))).toEqual([700, 3, 3, 0]);
});

test('a file begins as shortly as tells it from the one before', () => {
  expect(firstsOf([['alto', 'bassoon'], ['bells', 'celesta'], ['cello'], ['cellos']])).toEqual([
    'a',
    'be',
    'cell',
    'cellos',
  ]);
});

test.each([
  ['fl', [2]],
  ['fk', [1]],
  ['flu', [2]],
  ['f', [1, 2]],
  ['a', [0]],
  ['0', []],
  ['z', [3]],
])('%s may be in the files %j', (text, files) => {
  expect(findFiles(['a', 'f', 'fl', 'g'], text, 3)).toEqual(files);
});

test('of many files that begin alike, only some are asked for', () => {
  expect(findFiles(['a', 'fa', 'fe', 'fi', 'fo'], 'f', 3)).toEqual([0, 1, 2]);
});

test('blocks and words have plain file names', () => {
  expect(blockAddress(12)).toBe('/search/names-12.json');
  expect(nameWordsAddress(3)).toBe('/search/names-words-3.json');
});
