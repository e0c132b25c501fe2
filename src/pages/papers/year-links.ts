import { hrefOf } from '../addresses.ts';
import type { PaperYear } from '../lists/rows.ts';
import type { Href } from '../site.ts';

/** A way to the papers of one year. */
export type YearLink = Pick<PaperYear, 'year'> & {
  /** Where they begin: on the same page, or on another one of the list. */
  readonly href: Href;
  /** How many there are on all pages. */
  readonly count: number;
};

/** A page of the papers list. */
type ListedYears = { readonly address: string; readonly years: readonly PaperYear[] };

/**
 * The years of the whole list, with a link to each, as one of its pages shows them.
 *
 * @param pages of the list, in their order
 * @param shown address of the page that they are for
 */
export function linkYears(pages: readonly ListedYears[], shown: string, base: string): YearLink[] {
  const links = new Map<number | undefined, YearLink>();
  for (const { address, years } of pages) {
    const page = address === shown ? '' : hrefOf(address, base);
    for (const { year, papers } of years) {
      const href = links.get(year)?.href ?? `${page}#${yearId(year)}`;
      links.set(year, {
        ...(year !== undefined && { year }),
        href,
        count: (links.get(year)?.count ?? 0) + papers.length,
      });
    }
  }
  return [...links.values()];
}

/** Id of the heading above the papers of a year. */
export function yearId(year: PaperYear['year']): string {
  return year === undefined ? 'undated' : `year-${year}`;
}
