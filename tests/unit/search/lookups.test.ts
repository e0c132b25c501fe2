import { expect, test } from 'vitest';
import { listLeast, tellingWords } from '../../../assets/client/search/lookups.ts';

test('words that are everywhere are ignored, unless there are no others', () => {
  expect(tellingWords(['a', 'doctor', 'and', 'a', 'student'])).toEqual(['doctor', 'student']);
  expect(tellingWords(['to', 'be'])).toEqual(['to', 'be']);
});

test('an answer holds all words, or most of a long text, but nothing less of a phrase', () => {
  expect(listLeast(2, false)).toEqual([2]);
  expect(listLeast(3, false)).toEqual([3, 2]);
  expect(listLeast(6, false)).toEqual([6, 4, 2]);
  expect(listLeast(6, true)).toEqual([6]);
});
