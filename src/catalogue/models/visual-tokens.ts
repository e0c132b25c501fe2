/** Where clauses end; a comma within a number does not end one. */
const clauseEnd = /[;:()；，：（）。]|,(?!\d)/u;

/** `576 tokens`, `1,024 patch tokens`, `256 個視覺 token` */
const tokens =
  /(?<![\d.,])(\d{1,3}(?:,\d{3})+|\d+)\s*(?:(?:(?:visual|vision|image|patch|output|soft)\s+){0,2}tokens?\b|[個个]?\s*(?:視覺|影像|圖像|视觉|图像)?\s*(?:tokens?\b|詞元|词元))/iu;

/** What counts words rather than pictures. */
const ofText = /\btext\b|文字|文本/iu;

/**
 * How many tokens represent one picture, according to a fact about resolution: the first number that counts them.
 *
 * @returns undefined if the text counts none
 * @example countVisualTokens('448 px; 1,024 patches become 256 tokens') // 256
 */
export function countVisualTokens(text: string): number | undefined {
  for (const clause of text.split(clauseEnd)) {
    const [, count] = ofText.test(clause) ? [] : (tokens.exec(clause) ?? []);
    if (count) return Number(count.replaceAll(',', ''));
  }
  return undefined;
}
