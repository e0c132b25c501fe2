import { describe, expect, test } from 'vitest';
import { foldName } from '../../../src/identity/name.ts';

describe('the same name', () => {
  test.each([
    ['GPT4-V', 'GPT-4V'],
    ['LLaVA1.5', 'LLaVA-1.5'],
    ['Next-GPT', 'NExT-GPT'],
    ['FuYu-8B', 'Fuyu 8B'],
    ['ＣＬＩＰ', 'CLIP'],
  ])('%s = %s', (a, b) => expect(foldName(a)).toBe(foldName(b)));
});

describe('different names', () => {
  test.each([
    ['Qwen2.5-VL', 'Qwen-VL'],
    ['Qwen2.5-VL', 'Qwen25-VL'],
    ['LLaVA', 'LLaVA-Med'],
    ['白鷺', '蒼鷺'],
  ])('%s, %s', (a, b) => expect(foldName(a)).not.toBe(foldName(b)));
});
