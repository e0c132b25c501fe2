import { expect, test } from 'vitest';
import { compareText } from '../../../src/collections/compare-text.ts';
import { hashOf, rankOfHash, shortHash } from '../../../src/identity/short-hash.ts';
import { seedRandom } from '../../bench/course/random.ts';

test('ranks are in the order of the texts, however long these are', () => {
  const random = seedRandom('ranks');
  const edges = Array.from({ length: 7 }, (_, digits) => [36 ** digits - 1, 36 ** digits, 36 ** digits + 1]);
  const some = Array.from({ length: 3000 }, () => random.between(0, 2 ** random.between(1, 32) - 1));
  const hashes = [...new Set([...edges.flat().filter((hash) => hash < 2 ** 32), ...some, 2 ** 32 - 1])];
  const byText = hashes.toSorted((a, b) => compareText(a.toString(36), b.toString(36)));
  expect(hashes.toSorted((a, b) => rankOfHash(a) - rankOfHash(b))).toEqual(byText);
  expect(new Set(hashes.map(rankOfHash)).size).toBe(hashes.length);
});

test('a text is hashed piece by piece', () => {
  expect(hashOf('b', hashOf('a '))).toBe(hashOf('a b'));
  expect(hashOf('CLIP').toString(36)).toBe(shortHash('CLIP'));
});
