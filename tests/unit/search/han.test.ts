import { describe, expect, test } from 'vitest';
import { foldText, learnVariants, listVariants } from '../../../src/search/fold.ts';
import { buildHanVariants } from '../../../src/search/han-variants.ts';
import { joinHan, separateHan } from '../../../src/search/han-words.ts';

describe('Simplified and Traditional', () => {
  test('only characters that a course needs are packed', async () => {
    expect(await buildHanVariants(['撿機器人', 'LLaVA'])).toEqual({ pairs: '撿捡機机' });
    expect(await buildHanVariants(['云'])).toEqual({ pairs: '雲云' });
    expect(await buildHanVariants(['LLaVA'])).toBeUndefined();
  });

  test('both spellings fold to the same, whichever the course uses', async () => {
    const variants = await buildHanVariants(['機器人與頭髮', '云雀发现']);
    learnVariants(variants?.pairs ?? '');
    expect(foldText('機器人')).toBe(foldText('机器人'));
    expect(foldText('雲雀發現')).toBe(foldText('云雀发现'));
  });

  test('the spellings of a text can be told to another page', () => {
    learnVariants('機机視视');
    expect(listVariants(foldText('機器 CLIP'))).toBe('機机');
  });
});

test.each([
  ['撿乒乓球機器人', '撿 乒 乓 球 機 器 人'],
  ['用CLIP模型。它，fine-tune微調', '用 CLIP 模 型。 它， fine-tune 微 調'],
  ['到「事件」的', '到 「 事 件」 的'],
  ['處理/壓縮', '處 理 / 壓 縮'],
  ['一 二', '一 二'],
  ['plain words', 'plain words'],
])('%s becomes words', (text, separated) => {
  expect(separateHan(text)).toBe(separated);
  expect(separateHan(separated)).toBe(separated);
});

test.each([
  '撿乒乓球機器人',
  '用 CLIP 模型。它，好',
  '到「事件」的',
  'done. 下一句',
  'a b',
  'Warbler (開源版本)',
  '叫做“畫眉”的鳥',
])('%s is read back as it was', (text) => {
  expect(joinHan(separateHan(text))).toBe(text);
});
