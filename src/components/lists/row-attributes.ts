import type { RowKeys } from '../../pages/lists/list-filters.ts';

/** What a row of a list says to the filters, as attributes; `assets/client/lists/list-row.ts` reads them. */
export function rowAttributes(keys: RowKeys): Record<string, string> {
  const { family, kind, year, lectures, has, tokens, pixels } = keys;
  const parts = (['encoder', 'connector', 'llm', 'frozen'] as const).flatMap((name) =>
    keys[name] ? [[`data-${name}`, keys[name].join(' ')]] : [],
  );
  return {
    'data-lecture': lectures.join(' '),
    ...Object.fromEntries(parts),
    ...(tokens !== undefined && { 'data-tokens': String(tokens) }),
    ...(pixels !== undefined && { 'data-pixels': String(pixels) }),
    ...(family && { 'data-family': family }),
    ...(kind && { 'data-kind': kind }),
    ...(year && { 'data-year': String(year) }),
    ...(has.length > 0 && { 'data-has': has.join(' ') }),
  };
}
