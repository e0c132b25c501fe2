/** What the pages that show all models are called in an answer, and the states that an answer leads to. It is loaded after the first answer. */
export const englishViews = {
  matrix: 'Matrix',
  timeline: 'Timeline',
  lineage: 'Lineage',
  newest: 'newest first',
  tokens: 'most visual tokens first',
  pixels: 'highest resolution first',
  frozenEncoder: 'frozen vision encoder',
  frozenModel: 'frozen language model',
  code: 'with code',
  weights: 'with weights',
  figure: 'with figure',
  /** What stands for one picture. */
  tokensEach: (count: number) => `${count} tokens`,
  /** Between the page and what it shows. */
  joined: (page: string, states: readonly string[]) =>
    states.length > 0 ? `${page}: ${states.join(', ')}` : page,
};

export type ViewWords = typeof englishViews;
