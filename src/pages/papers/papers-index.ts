import type { Paper } from '../../catalogue/catalogue.ts';
import { wordsOf } from '../../words/words-of.ts';
import { addresses } from '../addresses.ts';
import { lectureCandidates, yearCandidates } from '../lists/filter-candidates.ts';
import { buildFilter, type ListFilter } from '../lists/list-filters.ts';
import { cutList } from '../lists/list-parts.ts';
import { numberLectures } from '../lists/row-keys.ts';
import type { PaperRow } from '../lists/rows.ts';
import type { PapersPage } from '../page.ts';
import { frame, mentionCourse, type SiteContent } from '../site-content.ts';
import { findPaperRow, groupByYear } from './paper-years.ts';
import { linkYears } from './year-links.ts';

/** The papers list, newest first, in as many pages as it needs; its filters are those of all of them. */
export function buildPapersIndex(content: SiteContent): PapersPage[] {
  const words = wordsOf(content.language);
  const numbers = numberLectures(content.catalogue.lectures);
  const rows = content.catalogue.papers.map((paper: Paper) => findPaperRow(paper, content, numbers));
  const filters = buildPaperFilters(content, rows);
  const { base } = content.site;
  const pages = cutList(rows, addresses.papers, base).map(({ rows: papers, ...page }) => ({
    ...page,
    years: groupByYear(papers),
  }));
  return pages.map(({ address, years, part }) => ({
    ...frame(content, address, words.lists.papers, words.papers.describe(mentionCourse(content))),
    kind: 'papers',
    years,
    yearLinks: linkYears(pages, address, base),
    filters,
    part,
  }));
}

function buildPaperFilters({ catalogue, site }: SiteContent, rows: readonly PaperRow[]): ListFilter[] {
  return [
    ...buildFilter('year', yearCandidates(rows), rows, ({ keys }) => (keys.year ? [String(keys.year)] : [])),
    ...buildFilter('lecture', lectureCandidates(catalogue.lectures, site.language), rows, ({ keys }) =>
      keys.lectures.map(String),
    ),
  ];
}
