import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../src/words/words-of.ts';

test.each([
  ['en', 'Models'],
  ['en-GB', 'Models'],
  ['zh', '模型'],
  ['zh-TW', '模型'],
  ['zh_TW', '模型'],
  ['ZH-hant-HK', '模型'],
  ['zh-Hans', '模型'],
  ['de', 'Models'],
  ['chinese', 'Models'],
  ['constructor', 'Models'],
  ['', 'Models'],
])('a page in "%s" calls models %s', (language, models) => {
  expect(wordsOf(language).lists.models).toBe(models);
});

describe('numbers', () => {
  const describeModels = (language: string, count: number) => {
    const words = wordsOf(language);
    return `${words.number(count)} ${words.counts.models(count)}`;
  };

  test.each([
    ['en', 0, '0 models'],
    ['en', 1, '1 model'],
    ['en', 21, '21 models'],
    ['en', 1234, '1,234 models'],
    ['zh-TW', 1, '1 個模型'],
    ['zh-TW', 1234, '1,234 個模型'],
  ])('%s: %i', (language, count, text) => {
    expect(describeModels(language, count)).toBe(text);
  });
});
