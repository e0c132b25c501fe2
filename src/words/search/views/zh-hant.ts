import type { ViewWords } from './en.ts';

/** The same in Traditional Chinese. */
export const traditionalChineseViews: ViewWords = {
  matrix: '對照表',
  timeline: '時間軸',
  lineage: '譜系',
  newest: '最新優先',
  tokens: '視覺詞元最多優先',
  pixels: '解析度最高優先',
  frozenEncoder: '視覺編碼器凍結',
  frozenModel: '語言模型凍結',
  code: '附程式碼',
  weights: '附權重',
  figure: '附圖',
  tokensEach: (count) => `${count} 個詞元`,
  joined: (page, states) => (states.length > 0 ? `${page}：${states.join('、')}` : page),
};
