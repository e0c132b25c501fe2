import type { RowKeys } from '../pages/list-filters.ts';

/** What a row of a list says to the filters, as attributes; `assets/client/lists/list-row.ts` reads them. */
export function rowAttributes({ family, kind, year, lectures, has }: RowKeys): Record<string, string> {
  return {
    'data-lecture': lectures.join(' '),
    ...(family && { 'data-family': family }),
    ...(kind && { 'data-kind': kind }),
    ...(year && { 'data-year': String(year) }),
    ...(has.length > 0 && { 'data-has': has.join(' ') }),
  };
}
