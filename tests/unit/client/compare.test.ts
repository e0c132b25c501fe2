import { expect, test } from 'vitest';
import { compareAddress, parseSlugs } from '../../../assets/client/compare/choice.ts';
import { findDifference } from '../../../assets/client/compare/find-difference.ts';

test.each([
  [['7B', '7b'], 'same'],
  [['CLIP ViT-L/14', '', 'CLIP ViT L/14'], 'same'],
  [['7B', '13B', '7B'], 'differs'],
  [['Qwen2', 'Qwen 2.5'], 'differs'],
  [['7B', '', '—'], undefined],
  [[], undefined],
])('%j: %s', (values, verdict) => expect(findDifference(values)).toBe(verdict));

test('an address names models, each once and four at most', () => {
  expect(parseSlugs('?m=llava,flamingo')).toEqual(['llava', 'flamingo']);
  expect(parseSlugs('?m=a,, b ,a,c,d,e')).toEqual(['a', 'b', 'c', 'd']);
  expect(parseSlugs('')).toEqual([]);
});

test('an address that is passed on names the same models', () => {
  const address = compareAddress('/vlm/', ['llava', '白鷺']);
  expect(address).toBe(`/vlm/compare/?m=llava,${encodeURIComponent('白鷺')}`);
  expect(parseSlugs(new URL(address, 'https://x.example').search)).toEqual(['llava', '白鷺']);
});
