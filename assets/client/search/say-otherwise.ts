/** What students say in Chinese, and what courses write: each group as it is said, then as it is written. */
const sayings: readonly (readonly [said: RegExp, written: string])[] = [
  [/圖片|图片|圖像|图像|相片|照片|(?<=[讀读看懂寫写])[圖图](?=中|裡|里)|[圖图](?=裡|里|中的?文字)/gu, '影像'],
  [/看[圖图][說说](?:故事|話|话)?|[圖图]片描述|看[圖图][寫写](?:作|句子|文)/gu, '圖說'],
  [/視頻|视频/gu, '影片'],
  [/[畫画][圖图]/gu, '生成影像'],
  [/測驗|测验|考題|考题|測試題|测试题/gu, '題目'],
  [/測試|测试/gu, '檢驗'],
  [/盲人|視障人士|视障人士/gu, '視障者'],
  [/提問|提问/gu, '問題'],
  [/的(?:基準|基准|資料集|數據集|模型|方法|系統|系统)$/gu, ''],
  [/亂講|乱讲|亂說|乱说|瞎掰|胡說|胡说/gu, '捏造'],
];

/**
 * Says a text as courses write it.
 *
 * @returns undefined where there is nothing to say otherwise
 * @example sayOtherwise('測試幻覺的基準') // '檢驗幻覺的基準'
 */
export function sayOtherwise(text: string): string | undefined {
  const otherwise = sayings.reduce((said, [words, written]) => said.replace(words, written), text);
  return otherwise === text ? undefined : otherwise;
}
