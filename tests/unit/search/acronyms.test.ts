import { expect, test } from 'vitest';
import { findAcronyms, isShortFor } from '../../../src/search/acronyms.ts';

test.each([
  ['trained by image-text matching (ITM)', 'ITM', 'image-text matching'],
  ['the self-resurrecting activation unit (SRAU), then', 'SRAU', 'self-resurrecting activation unit'],
  ['LLaVA (Large Language and Vision Assistant) shows', 'LLaVA', 'Large Language and Vision Assistant'],
  [
    'King Abdullah University of Science and Technology (KAUST, Thuwal)',
    'KAUST',
    'King Abdullah University of Science and Technology',
  ],
  ['a Vision Transformer (ViT)', 'ViT', 'Vision Transformer'],
])('%s explains %s', (text, short, long) => {
  expect(findAcronyms(text)).toEqual([{ short, long }]);
});

test.each([
  'models with 7 billion parameters (7B)',
  'a heron (grey)',
  'in the marsh (see above)',
  'two herons (2019)',
  '(ITM)',
])('%s explains nothing', (text) => {
  expect(findAcronyms(text)).toEqual([]);
});

test('the letters have to be in order, and each word has to give one', () => {
  expect(isShortFor('WIT', 'WebImage Text')).toBe(true);
  expect(isShortFor('TIW', 'WebImage Text')).toBe(false);
  expect(isShortFor('GQ', 'Questions about Real Scenes')).toBe(false);
  expect(isShortFor('AB', 'All Birds Come Back')).toBe(false);
});
