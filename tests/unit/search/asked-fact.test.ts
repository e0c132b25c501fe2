import { expect, test } from 'vitest';
import { readAskedFact } from '../../../assets/client/search/asked-fact.ts';
import { readListFilters } from '../../../assets/client/search/list-query.ts';

test.each([
  ['parameters of clip', 'parameters'],
  ['how big is heron', 'parameters'],
  ['what data was heron trained on', 'data'],
  ['heron training data', 'data'],
  ['how many images was heron trained with', 'data'],
  ['how was heron trained', 'training'],
  ['which company made heron', 'organisation'],
  ['when was heron published', 'year'],
  ['heron license', 'licence'],
  ['whos behind heron', 'organisation'],
  ['visual tokens of heron', 'resolution'],
  ['白鷺的參數量', 'parameters'],
  ['白鷺是哪家公司的', 'organisation'],
  ['白鷺是哪間學校做的', 'organisation'],
  ['白鹭的训练数据', 'data'],
])('%s asks for the %s', (text, property) => {
  expect(readAskedFact(text)?.property).toBe(property);
});

test.each(['parameters', 'what is heron', 'heron paper'])('%s asks for no fact of a thing', (text) => {
  expect(readAskedFact(text)).toBeUndefined();
});

test.each([
  ['2023 with code', { year: ['2023'], has: ['code'] }],
  ['models from 2021', { year: ['2021'], kind: ['model'] }],
  ['papers with code', { kind: ['paper'], has: ['code'] }],
  ['2023年的模型', { year: ['2023'], kind: ['model'] }],
  ['有程式碼的論文', { kind: ['paper'], has: ['code'] }],
])('%s is a list', (text, filters) => {
  expect(readListFilters(text)).toEqual(filters);
});

test.each([
  '2023',
  'models',
  'code',
  'heron code',
  'wang 2021',
  '2304.08485',
  'papers by wang 2021',
  'language models',
])('%s is not a list', (text) => {
  expect(readListFilters(text)).toBeUndefined();
});
