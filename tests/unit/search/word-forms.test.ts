import { expect, test } from 'vitest';
import { otherForms, stemOf } from '../../../assets/client/search/word-forms.ts';

test.each([
  ['freezing', 'frozen'],
  ['freeze', 'freezes'],
  ['licence', 'licenses'],
  ['models', 'model'],
  ['modelling', 'modeling'],
  ['optimising', 'optimization'],
  ['colour', 'colors'],
  ['resampling', 'resampler'],
  ['generators', 'generation'],
  ['projecting', 'projection'],
  ['cutting', 'cutter'],
  ['queries', 'query'],
  ['hidden', 'hide'],
  ['patches', 'patch'],
])('%s and %s are forms of one word', (a, b) => {
  expect(stemOf(a)).toBe(stemOf(b));
});

test.each([
  ['heron', 'hero'],
  ['vision', 'visual'],
  ['text', 'test'],
  ['loss', 'lose'],
  ['clip', 'client'],
  ['模型', '模'],
])('%s and %s are not', (a, b) => {
  expect(stemOf(a)).not.toBe(stemOf(b));
});

test('an index that only knows endings is asked for other forms, too', () => {
  expect(otherForms('freezing')).toEqual(['freeze', 'froze', 'frozen']);
  expect(otherForms('optimization')).toEqual(['optimisation']);
  expect(otherForms('license')).toEqual(['licence']);
  expect(otherForms('heron')).toEqual([]);
});
