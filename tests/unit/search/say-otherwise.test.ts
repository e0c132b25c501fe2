import { expect, test } from 'vitest';
import { sayOtherwise } from '../../../assets/client/search/say-otherwise.ts';

test.each([
  ['圖片與文字', '影像與文字'],
  ['读图中文字的测验', '读影像中文字的題目'],
  ['看圖說故事', '圖說'],
  ['盲人提問的資料集', '視障者問題'],
])('%s is written %s', (said, written) => {
  expect(sayOtherwise(said)).toBe(written);
});

test.each(['影像', '模型', 'picture', '架構圖'])('%s stays as it is', (said) => {
  expect(sayOtherwise(said)).toBeUndefined();
});
