/** Filters that a text can name without their words. */
type ListFilters = Readonly<Partial<Record<'year' | 'has' | 'kind', readonly string[]>>>;

/** What a piece of a text asks a list for. */
type Piece = readonly [words: RegExp, toFilters: (found: string) => ListFilters];

const has = (value: string) => (): ListFilters => ({ has: [value] });
const kind = (value: string) => (): ListFilters => ({ kind: [value] });

const pieces: readonly Piece[] = [
  [/(?<![\d.])(?:19|20)\d{2}(?![\d.])年?/gu, (found) => ({ year: [found.replace('年', '')] })],
  [/\b(?:source )?code\b|程式碼|代码/giu, has('code')],
  [/\b(?:open )?weights\b|\bcheckpoints?\b|權重|权重/giu, has('weights')],
  [/\bfigures?\b|(?:架構)?圖|图/giu, has('figure')],
  [/\bmodels?\b|模型/giu, kind('model')],
  [/\bpapers?\b|論文|论文/giu, kind('paper')],
  [/\bdata ?sets?\b|資料集|数据集/giu, kind('dataset')],
  [/\bbenchmarks?\b|基準|基准/giu, kind('benchmark')],
  [/\bsurveys?\b|綜述|综述/giu, kind('survey')],
];

const between =
  /\b(?:with|and|from|of|in|that|have|has|the|all|only|published|released|year|which|are|there|show|me|list)\b|[的有和與与及所哪些列出發发表布?？,，、\s]/giu;

/**
 * Reads a text that only says what a list should hold as filters. It has to name a year or what answers come with, and something
 * beside it.
 *
 * @returns undefined for any other text
 * @example readList('2023 models with code') // { year: ['2023'], kind: ['model'], has: ['code'] }
 */
export function readList(text: string): ListFilters | undefined {
  let rest = text;
  let filters: ListFilters = {};
  let said = 0;
  for (const [words, toFilters] of pieces) {
    rest = rest.replace(words, (found) => {
      said += 1;
      for (const [name, values] of Object.entries(toFilters(found)) as ['year' | 'has' | 'kind', string[]][])
        filters = { ...filters, [name]: [...(filters[name] ?? []), ...values] };
      return ' ';
    });
  }
  const narrows = filters.year !== undefined || filters.has !== undefined;
  return narrows && said > 1 && rest.replace(between, '') === '' ? filters : undefined;
}
