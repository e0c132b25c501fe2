import { hrefOf } from '../addresses.ts';
import type { Href } from '../site.ts';

/** How many rows one page of a list holds; no phone reader scrolls further, and no page is megabytes long. */
export const rowsOnPage = 500;

/** Which part of a long list a page holds. */
export type ListPart = {
  /** From 1. */
  readonly number: number;
  /** The pages of the list in their order; only one where it is short. */
  readonly pages: readonly Href[];
  /** Rows of all pages. */
  readonly total: number;
};

/**
 * Cuts a list into pages. The first has the address of the list itself; the others are two levels below, where no
 * model or paper can be.
 *
 * @param most rows of one page
 * @example cutList(models, '/models/', '/').map(({ address }) => address) // ['/models/', '/models/pages/2/']
 */
export function cutList<Row>(
  rows: readonly Row[],
  address: string,
  base: string,
  most = rowsOnPage,
): { readonly address: string; readonly rows: readonly Row[]; readonly part: ListPart }[] {
  const count = Math.max(1, Math.ceil(rows.length / most));
  const all = Array.from({ length: count }, (_, index) =>
    index === 0 ? address : `${address}pages/${index + 1}/`,
  );
  const pages = all.map((each) => hrefOf(each, base));
  return all.map((each, index) => ({
    address: each,
    rows: rows.slice(index * most, (index + 1) * most),
    part: { number: index + 1, pages, total: rows.length },
  }));
}
