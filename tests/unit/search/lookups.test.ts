import { describe, expect, test } from 'vitest';
import { planLookups, tellingWords } from '../../../assets/client/search/lookups.ts';

test('words that are everywhere tell nothing, unless there are no others', () => {
  expect(tellingWords(['a', 'doctor', 'and', 'a', 'student'])).toEqual(['doctor', 'student']);
  expect(tellingWords(['to', 'be'])).toEqual(['to', 'be']);
});

describe('the index is asked', () => {
  const texts = (text: string, words: readonly string[], isExact = false) =>
    planLookups(text, words, isExact).map((lookup) => [lookup.text, lookup.least]);

  test('for all telling words, then for most, then for the longest', () => {
    expect(texts('the doctor and his students wait', ['doctor', 'his', 'students', 'wait'])).toEqual([
      ['doctor his students wait', 4],
      ['students doctor wait', 3],
      ['students doctor', 2],
    ]);
  });

  test('for some characters of a run, far from each other, and for more where those lead nowhere', () => {
    expect(texts('模型的參數比例', ['模型的參數比例'])).toEqual([
      ['模數例', 1],
      ['模型參數比例', 1],
    ]);
    expect(texts('乒乓球', ['乒乓球'])).toEqual([['乒乓球', 1]]);
    expect(texts('的', ['的'])).toEqual([['的', 1]]);
  });

  test('for nothing less where a phrase is to be there', () => {
    expect(texts('one two three', ['one', 'two', 'three'], true)).toEqual([['one two three', 3]]);
  });
});
