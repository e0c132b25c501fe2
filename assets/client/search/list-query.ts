import type { ListQuery, Said } from './asked-list.ts';
import { eitherScript } from './either-script.ts';
import { hanComparisons, listBetween, notWords } from './list-fillers.ts';
import { listPieces } from './list-words.ts';
import { dropFillers } from './question.ts';

/** Stands for a word that denies what follows it. */
const not = '¬';

/** What may stand between a denial and what it denies. */
const afterNot =
  '(?:\\s+(?:an?|any|the|use|using|have|having|need|require|been|be|release|generate|produce|from|in|published|for|有|使用|用|需要)\\b)*';

/** What is denied together with the thing before it: `without code or weights`. */
const orNot = new RegExp(
  `(?<=${not}[^${not}]*)(?:\\b(?:or|and)\\b(?! (?:with|that|which|from|by|has|have|is|are|newer|older|larger|smaller)\\b)|[或和與与])`,
  'giu',
);

/**
 * Reads a text that asks for a list by comparing, denying or restricting.
 *
 * @returns undefined for any other text
 * @example readListQuery('newest vlm 2024') // { order: 'newest', filters: { kind: ['model'], year: ['2024'] }, … }
 */
export function readListQuery(text: string): ListQuery | undefined {
  const inOrder = hanComparisons.reduce((said, [compared, own]) => said.replace(compared, own), text);
  let rest = inOrder.replace(notWords, ` ${not} `).replace(orNot, ` ${not} `);
  const said: Said[] = [];
  for (const [words, read] of pieces) {
    rest = rest.replace(
      words,
      (whole: string, denied: string | undefined, ...found: (string | undefined)[]) => {
        // Behind the groups come the place and the text.
        const one = read(denied !== undefined, ...found.slice(0, -2).map((group) => group ?? ''));
        if (one) said.push(one);
        return one ? ' ' : whole;
      },
    );
  }
  // `for large models` is a part of a title, and `code for llava` asks for one thing.
  const left = dropFillers(rest.replace(listBetween, ' '), 'for');
  const isRestDenied = left.startsWith(not);
  const query = {
    ...said.reduce<Omit<ListQuery, 'rest' | 'isRestDenied'>>(join, { filters: {}, conditions: [] }),
    rest: left
      .slice(Number(isRestDenied))
      .split(not)
      .map((piece) => piece.trim())
      .filter(Boolean)
      .join(', '),
    isRestDenied,
  };
  return isAsked(query, said.length) ? query : undefined;
}

const pieces = listPieces.map(
  ([words, read]) => [eitherScript(new RegExp(`(${not}${afterNot}\\s*)?(?:${words})`, 'giu')), read] as const,
);

function join(
  a: Omit<ListQuery, 'rest' | 'isRestDenied'>,
  b: Said,
): Omit<ListQuery, 'rest' | 'isRestDenied'> {
  const filters: Record<string, readonly string[]> = { ...a.filters };
  for (const [name, values = []] of Object.entries(b.filters ?? {}))
    filters[name] = [...new Set([...(filters[name] ?? []), ...values])];
  return { ...a, ...b, filters, conditions: [...a.conditions, ...(b.conditions ?? [])] };
}

/**
 * Reads a text that only says what a list should hold as filters. It has to name a year or what answers come with, and something beside
 * it.
 *
 * @returns undefined for any other text
 * @example readListFilters('2023 models with code') // { year: ['2023'], kind: ['model'], has: ['code'] }
 */
export function readListFilters(text: string): ListQuery['filters'] | undefined {
  const asked = readListQuery(text);
  if (asked?.rest !== '' || asked.isRestDenied || asked.conditions.length > 0) return undefined;
  const { filters, order, frozen, relation } = asked;
  const isPlain = !order && !frozen && !relation && !filters.year?.some((year) => year.includes('-'));
  const isNarrow = filters.year !== undefined || filters.has !== undefined;
  const isOne = Object.keys(filters).length > 1 && (filters.kind ?? []).length < 2;
  return isPlain && isNarrow && isOne && !asksForMore.test(text) ? filters : undefined;
}

/** A count is shown beside its list, and a survey may be called by its subject. */
const asksForMore = /\bhow many\b|\b(?:number|count) of\b|\bmm-llms?\b/i;

/** True for a text such as `projection models` or `chart benchmarks`, which asks for a list only if its name is that of a family, or in what is listed. */
export function isOnlyNamed({
  order,
  conditions,
  frozen,
  relation,
  rest,
  isRestDenied,
  filters,
}: ListQuery): boolean {
  const isPlain = !order && !frozen && !relation && !isRestDenied && conditions.length === 0;
  const [name, ...others] = Object.keys(filters);
  return isPlain && rest !== '' && name === 'kind' && others.length === 0;
}

function isOfModels({ kind = [] }: ListQuery['filters']): boolean {
  return kind.every((value) => value === 'model');
}

/** Whether a text says enough to ask for a list, and not only what every question says. */
function isAsked(query: ListQuery, said: number): boolean {
  const { order, conditions, frozen, relation, rest, isRestDenied, filters } = query;
  const isBare = said === 1 && !relation && conditions.length === 0;
  // Alone, the first of something may be anything, and so may a part that is frozen.
  if (isBare && (order === 'oldest' || frozen)) return false;
  // `models with a data set` asks for neither.
  if ((filters.kind?.length ?? 0) > 1) return false;
  if (relation) return rest !== '';
  if (order !== undefined || conditions.length > 0 || frozen) return true;
  if (isRestDenied) return rest !== '';
  if (isOnlyNamed(query)) return true;
  if (rest === '' && filters.kind && !isOfModels(filters)) return true;
  return (filters.year !== undefined || filters.has !== undefined) && (rest !== '' || said > 1);
}
