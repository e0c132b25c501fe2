import { expect, test } from 'vitest';
import { everydayWords } from '../../../src/search/everyday-words.ts';

test.each([
  ['Connector', 'glue'],
  ['The connectors', 'glue'],
  ['Frozen-LM prefix', 'locked'],
  ['LoRA', 'cheaper'],
  ['OCR', '讀字'],
])('%s may be meant by %s', (heading, word) => {
  expect(everydayWords(heading)).toContain(word);
});

test('a longer name is not all that its words are', () => {
  expect(everydayWords('Attention')).toContain('focus');
  expect(everydayWords('Gated cross-attention')).not.toContain('focus');
});

test.each(['Heron', 'Birds of the shore', '鷺'])('%s is what it says', (heading) => {
  expect(everydayWords(heading)).toEqual([]);
});
