import { expect, test } from 'vitest';
import { stemOf } from '../../../src/search/word-forms.ts';

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
  ['distillation', 'distil'],
  ['distilling', 'distils'],
  ['quantized', 'quantisation'],
  ['fusion', 'fused'],
  ['alignment', 'aligned'],
  ['preferences', 'preferring'],
  ['modality', 'modalities'],
])('%s and %s are forms of one word', (a, b) => {
  expect(stemOf(a)).toBe(stemOf(b));
});

test.each([
  ['heron', 'hero'],
  ['vision', 'visual'],
  ['text', 'test'],
  ['loss', 'lose'],
  ['clip', 'client'],
  ['relation', 'relic'],
  ['sentence', 'sentry'],
  ['segment', 'seg'],
  ['模型', '模'],
])('%s and %s are not', (a, b) => {
  expect(stemOf(a)).not.toBe(stemOf(b));
});
