import type { Model, Paper } from '../../catalogue/catalogue.ts';
import { paperName } from '../../catalogue/papers/paper-name.ts';
import { addTo } from '../../collections/add-to.ts';
import { compareText } from '../../collections/compare-text.ts';
import { monthNumber } from '../../collections/month-number.ts';
import { formatMonth } from '../../source/dates.ts';
import { addresses, hrefOf } from '../addresses.ts';
import type { Href } from '../site.ts';
import type { SiteContent } from '../site-content.ts';
import type { Moment } from './timeline-scale.ts';

/** What came out in one year, the oldest first. */
export type TimelineYear = { readonly year: number; readonly rows: readonly TimelineRow[] };

/** A model with the paper that came with it, or one of the two. */
export type TimelineRow = {
  /** `2023-04`, or `2023` where no month is known. */
  readonly date: string;
  /** `April 2023` */
  readonly monthText?: string;
  readonly model?: { readonly name: string; readonly href: Href };
  readonly family?: string;
  readonly paper?: { readonly title: string; readonly href: Href };
};

type DatedRow = { readonly moment: Moment; readonly row: TimelineRow };

/** When a model came out, as far as that is known. */
export function momentOfModel({ year, month }: Model): Moment | undefined {
  return year === undefined ? undefined : { year, month };
}

/** When a paper was published, as far as its id tells. */
export function momentOfPaper({ year, arxiv }: Paper): Moment | undefined {
  return year === undefined ? undefined : { year, month: arxiv?.month };
}

/** The same as the drawing in rows; a model and a paper of the same month that introduced it share one. */
export function buildTimelineTable(
  models: readonly Model[],
  papers: readonly Paper[],
  content: SiteContent,
): TimelineYear[] {
  const byKey = new Map(content.catalogue.papers.map((paper) => [paper.key, paper]));
  const paired = new Set<Paper>();
  const rows = models.flatMap((model): DatedRow[] => {
    const moment = momentOfModel(model);
    if (!moment) return [];
    const paper = byKey.get(model.papers[0] ?? '');
    const isSame = paper !== undefined && isSameMoment(momentOfPaper(paper), moment);
    if (isSame) paired.add(paper);
    return [{ moment, row: buildRow(moment, { model, ...(isSame && { paper }) }, content) }];
  });
  const alone = papers.flatMap((paper): DatedRow[] => {
    const moment = momentOfPaper(paper);
    return moment && !paired.has(paper) ? [{ moment, row: buildRow(moment, { paper }, content) }] : [];
  });
  return groupByYear([...rows, ...alone].sort(oldestFirst));
}

function buildRow(
  { year, month }: Moment,
  { model, paper }: { readonly model?: Model; readonly paper?: Paper },
  { site, language }: SiteContent,
): TimelineRow {
  return {
    date: month === undefined ? String(year) : `${year}-${String(month).padStart(2, '0')}`,
    ...(month !== undefined && { monthText: formatMonth({ year, month }, language) }),
    ...(model && { model: { name: model.name, href: hrefOf(addresses.model(model.slug), site.base) } }),
    ...(model?.family && { family: model.family }),
    ...(paper && {
      paper: { title: paperName(paper), href: hrefOf(addresses.paper(paper.slug), site.base) },
    }),
  };
}

function groupByYear(rows: readonly DatedRow[]): TimelineYear[] {
  const years = new Map<number, TimelineRow[]>();
  for (const { moment, row } of rows) {
    addTo(years, moment.year, row);
  }
  return [...years].map(([year, ofYear]) => ({ year, rows: ofYear }));
}

function isSameMoment(a: Moment | undefined, b: Moment): boolean {
  return a?.year === b.year && a.month === b.month;
}

function oldestFirst(a: DatedRow, b: DatedRow): number {
  return monthNumber(a.moment) - monthNumber(b.moment) || compareText(nameOf(a), nameOf(b));
}

function nameOf({ row }: DatedRow): string {
  return row.model?.name ?? row.paper?.title ?? '';
}
