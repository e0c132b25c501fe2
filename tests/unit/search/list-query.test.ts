import { describe, expect, test } from 'vitest';
import { readListQuery } from '../../../assets/client/search/list-query.ts';

describe('an order', () => {
  test.each([
    ['newest vlm', 'newest'],
    ['newest', 'newest'],
    ['what is the latest model covered', 'newest'],
    ['small models', 'smallest'],
    ['tiny vision language models', 'smallest'],
    ['小模型', 'smallest'],
    ['轻量级模型', 'smallest'],
    ['big models over 50b', 'largest'],
    ['models by size', 'largest'],
    ['models sorted by year', 'time'],
    ['依年份排序的模型', 'time'],
    ['what are the latest models', 'newest'],
    ['最新的模型', 'newest'],
    ['oldest model', 'oldest'],
    ['最早的模型是哪個', 'oldest'],
    ['smallest model', 'smallest'],
    ['largest model', 'largest'],
    ['which model has most parameters', 'largest'],
    ['參數最多的模型', 'largest'],
    ['参数最少的模型', 'smallest'],
    ['model with the highest resolution', 'pixels'],
    ['解析度最高的模型', 'pixels'],
    ['high-resolution models', 'pixels'],
    ['models with high resolution', 'pixels'],
    ['which model uses the most visual tokens', 'tokens'],
    ['history of vlms', 'time'],
    ['family tree of models', 'descent'],
    ['模型的譜系', 'descent'],
  ])('%s', (text, order) => {
    expect(readListQuery(text)).toMatchObject({ order, rest: '' });
  });

  test('a large language model is a term, and no size', () => {
    expect(readListQuery('large language models')?.order).toBeUndefined();
  });
});

describe('years', () => {
  test.each([
    ['newest vlm 2024', '2024'],
    ['models before 2021', '0-2020'],
    ['models since 2022', '2022-'],
    ['models after 2022', '2023-'],
    ['models between 2020 and 2022', '2020-2022'],
    ['2022年以前的模型', '0-2021'],
    ['2022 年之後的模型', '2023-'],
    ['models published in 2021', '2021'],
  ])('%s', (text, year) => {
    expect(readListQuery(text)).toMatchObject({ filters: { year: [year], kind: ['model'] } });
  });
});

test.each(['published in 2021', 'released 2021', '2021年發表的'])('a year alone: %s', (text) => {
  expect(readListQuery(text)).toMatchObject({ filters: { year: ['2021'] }, rest: '' });
});

describe('what is denied', () => {
  test.each([
    ['models without a vision encoder', 'vision-encoder'],
    ['model that does not use an image encoder', 'vision-encoder'],
    ["models that don't need a vision encoder", 'vision-encoder'],
    ['沒有視覺編碼器的模型', 'vision-encoder'],
    ['不需要视觉编码器的模型', 'vision-encoder'],
  ])('%s', (text, property) => {
    expect(readListQuery(text)).toMatchObject({ property, rest: '' });
  });

  test('a part that is frozen is left to other answers', () => {
    expect(readListQuery('models that do not freeze the language model')?.frozen).toBeUndefined();
  });

  test('who made them', () => {
    expect(readListQuery('models not by google')).toMatchObject({ rest: 'google', isRestDenied: true });
  });
});

describe('what is left names something', () => {
  test.each([
    ['google models 2022', 'google'],
    ['2023 models using vicuna', 'vicuna'],
    ['models newer than llava', 'llava'],
    ['what came after clip', 'clip'],
    ['before llava', 'llava'],
    ['ancestors of llava', 'llava'],
    ['which models descend from clip', 'clip'],
    ['llava 的前身', 'llava'],
  ])('%s', (text, rest) => {
    expect(readListQuery(text)?.rest).toBe(rest);
  });
});

test.each(['which model answers with audio', '會產生影片的模型', '會畫圖的模型', 'models that can speak'])(
  'what models put out: %s',
  (text) => {
    expect(readListQuery(text)).toMatchObject({ property: 'output', rest: '' });
  },
);

test.each([
  'llava',
  'first',
  'first stage',
  'high resolution',
  '2021',
  'small and large',
  'vision encoder',
  'frozen language model',
  'what is a vision encoder',
  'parameters of llava',
])('%s asks for no list', (text) => {
  expect(readListQuery(text)).toBeUndefined();
});
