import { slugOf } from '../../catalogue/slug.ts';
import { compareText } from '../../collections/compare-text.ts';
import { monthNumber } from '../../collections/month-number.ts';
import type { Href } from '../site.ts';
import { widthOf } from './label-width.ts';
import { packRows } from './pack-rows.ts';
import { type Moment, placeOf, type YearColumn } from './timeline-scale.ts';

/** What the drawing shows of a model or paper. */
export type TimelineItem = Moment & {
  /** The complete label, for readers who do not see the drawing: `LLaVA, April 2023, Projection`. */
  readonly title: string;
  readonly href: Href;
  /** The word beside its mark; papers have none, there would be no room. */
  readonly label?: string;
  readonly family?: string | undefined;
};

/** A mark in a lane. */
export type TimelineMark = Pick<TimelineItem, 'title' | 'href' | 'label'> & {
  readonly x: number;
  /** From 0, downwards. */
  readonly row: number;
  /** The month is not known: it is at the start of its year. */
  readonly isYearOnly: boolean;
};

/** Marks below each other in as many rows as they need. */
export type TimelineLane = {
  /** The family; absent for all that have no lane of their own. */
  readonly name?: string;
  readonly marks: readonly TimelineMark[];
  readonly rows: number;
};

/** Families that have their own lane; each has a colour, and there are no more colours. */
const namedLanes = 7;

/** Longer labels are cut; the title has them in full. */
const longestLabel = 28;

/** Units of the drawing, 16 to the em. */
const labelSize = 13;
export const labelOffset = 10;
const markReach = 6;
const gap = 8;

/** Lanes of the families with most models, the older one first among equals, and one for all other models. */
export function buildLanes(items: readonly TimelineItem[], columns: readonly YearColumn[]): TimelineLane[] {
  const families = new Map<string, { readonly name: string; readonly items: TimelineItem[] }>();
  const withoutLane: TimelineItem[] = [];
  for (const item of [...items].sort(oldestFirst)) {
    const key = slugOf(item.family ?? '');
    const known = families.get(key);
    if (!item.family || key === '') withoutLane.push(item);
    else if (known) known.items.push(item);
    else families.set(key, { name: item.family, items: [item] });
  }
  const ranked = [...families.values()].sort((a, b) => b.items.length - a.items.length);
  const others = [...withoutLane, ...ranked.slice(namedLanes).flatMap((family) => family.items)];
  return [
    ...ranked
      .slice(0, namedLanes)
      .map((family) => ({ name: family.name, ...buildLane(family.items, columns) })),
    ...(others.length > 0 ? [buildLane(others, columns)] : []),
  ];
}

/** Places marks so that none of them, and none of their labels, overlaps another. */
export function buildLane(items: readonly TimelineItem[], columns: readonly YearColumn[]): TimelineLane {
  const marks = [...items].sort(oldestFirst).map(({ title, href, label, ...moment }) => ({
    title,
    href,
    ...(label !== undefined && { label: shorten(label) }),
    x: placeOf(moment, columns),
    isYearOnly: moment.month === undefined,
  }));
  const rows = packRows(marks.map((mark) => ({ start: mark.x - markReach, end: endOf(mark) })));
  return {
    marks: marks.map((mark, index) => ({ ...mark, row: rows[index] ?? 0 })),
    rows: Math.max(0, ...rows) + 1,
  };
}

/** Right end of a mark and its label, with the room that the next one keeps. */
export function endOf({ x, label }: Pick<TimelineMark, 'x' | 'label'>): number {
  return label === undefined ? x + markReach : x + labelOffset + Math.ceil(widthOf(label) * labelSize) + gap;
}

function shorten(label: string): string {
  const letters = [...label];
  return letters.length > longestLabel
    ? `${letters
        .slice(0, longestLabel - 1)
        .join('')
        .trimEnd()}…`
    : label;
}

function oldestFirst(a: TimelineItem, b: TimelineItem): number {
  return monthNumber(a) - monthNumber(b) || compareText(a.title, b.title);
}
