import { expect, test } from 'vitest';
import { correctWords } from '../../../assets/client/search/correct-words.ts';
import { readSameWords } from '../../../assets/client/search/same-words.ts';

const words = ['image', 'matrices', 'raven', 'attention', 'herons', 'egrets', 'left'];

test.each([
  ['raven matrces', 'raven matrices'],
  ['atention', 'attention'],
  ['Imgae', 'image'],
  ['RAVEN MATRCES', 'RAVEN matrices'],
  ['attenshon', 'attention'],
  ['lefy', 'left'],
])('%s is corrected to %s', (typed, meant) => {
  expect(correctWords(typed, words)).toBe(meant);
});

test.each([
  'raven',
  'image of the sky',
  'heron',
  'attn',
  '視覺語言',
  'gpt4v',
  'swan',
  'IMGE',
  'RAVN heron',
  'peft',
])('%s is left alone', (typed) => {
  expect(correctWords(typed, words)).toBeUndefined();
});

test('words of questions are no typing errors', () => {
  expect(correctWords('herons using reads', ['heron', 'fusing', 'reeds'])).toBe('herons using reeds');
});

test('what means the same as others is no typing error', () => {
  expect(correctWords('ravel image', words)).toBe('raven image');
  expect(correctWords('ravel image', words, readSameWords('ravel; knot'))).toBeUndefined();
});

test.each([
  ['birdsongs', 'bird songs'],
  ['night herons', 'nightherons'],
  ['a night heron', 'a nightheron'],
])('%s is written as the course writes it: %s', (typed, meant) => {
  expect(correctWords(typed, ['bird', 'songs', 'nightherons'])).toBe(meant);
});

test('a word that means the same as others is parted, too', () => {
  expect(correctWords('birdsong', ['bird', 'song'], readSameWords('birdsong; call'))).toBe('bird song');
});
