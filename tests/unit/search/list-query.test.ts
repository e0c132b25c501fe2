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
    ['哪篇論文最早', 'oldest'],
    ['smallest model', 'smallest'],
    ['largest model', 'largest'],
    ['which model has most parameters', 'largest'],
    ['參數最多的模型', 'largest'],
    ['参数最少的模型', 'smallest'],
    ['history of vlms', 'time'],
    ['family tree of models', 'descent'],
    ['模型的譜系', 'descent'],
  ])('%s', (text, order) => {
    expect(readListQuery(text)).toMatchObject({ order, rest: '' });
  });

  test.each([
    ['model with the highest resolution', 'largest', 'pixels'],
    ['largest resolution', 'largest', 'pixels'],
    ['lowest resolution vlm', 'smallest', 'pixels'],
    ['解析度最高的模型', 'largest', 'pixels'],
    ['high-resolution models', 'largest', 'pixels'],
    ['models with high resolution', 'largest', 'pixels'],
    ['low-res models', 'smallest', 'pixels'],
    ['which model uses the most visual tokens', 'largest', 'tokens'],
    ['fewest visual tokens', 'smallest', 'tokens'],
    ['視覺 token 最少的模型', 'smallest', 'tokens'],
    ['fewest parameters', 'smallest', 'parameters'],
  ])('on a scale: %s', (text, order, by) => {
    expect(readListQuery(text)).toMatchObject({ order, by, rest: '' });
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

test.each([
  ['models with neither code nor weights', 2],
  ['models without code or weights', 2],
  ['沒有程式碼和權重的模型', 2],
  ['models without a paper', 1],
  ['沒有論文的模型', 1],
  ['models whose architecture is not disclosed', 1],
  ['papers not from 2023', 1],
  ['models with a non-commercial licence', 1],
  ['apache 2.0 models', 1],
  ['models for commercial use', 1],
  ['72b model', 1],
  ['34B', 1],
])('%s has as many conditions: %i', (text, count) => {
  expect(readListQuery(text)?.conditions).toHaveLength(count);
  expect(readListQuery(text)?.rest).toBe('');
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

test.each(['models of June 2023', 'which models came out in Jun. 2023?', '2023年6月的模型'])(
  '%s asks for the months of that year',
  (text) => {
    expect(readListQuery(text)).toMatchObject({ order: 'time', filters: { year: ['2023'] }, rest: '' });
  },
);

test.each(['frozen 的 vision encoder 有哪些模型', '凍結的視覺編碼器'])('%s asks what is frozen', (text) => {
  expect(readListQuery(`${text} 模型`)?.frozen).toBe('vision-encoder');
});

test.each([
  ['which one can we run commercially', ''],
  ['what are the different models of 2023', ''],
  ['code for llava 2023', 'for llava'],
])('words of any question are no subject: %s', (text, rest) => {
  expect(readListQuery(text)?.rest).toBe(rest);
});
