import type { Model, Paper } from '../../catalogue/catalogue.ts';
import { formatMonth } from '../../source/dates.ts';
import { wordsOf } from '../../words/words-of.ts';
import { wordsOfSite } from '../../words/words-of-site.ts';
import { addresses, hrefOf } from '../addresses.ts';
import type { Common } from '../common.ts';
import { countAs, tally } from '../count.ts';
import type { Counts } from '../lists/rows.ts';
import type { Href } from '../site.ts';
import { frame, mentionCourse, type SiteContent } from '../site-content.ts';
import { buildLane, buildLanes, endOf, type TimelineItem, type TimelineLane } from './timeline-lanes.ts';
import { buildColumns, type Moment, type YearColumn } from './timeline-scale.ts';
import { buildTimelineTable, momentOfModel, momentOfPaper, type TimelineYear } from './timeline-table.ts';

/** Models and papers by month, drawn and as a table. */
export type TimelinePage = Common & {
  readonly kind: 'timeline';
  /** Absent where the course has nothing whose year is known. */
  readonly drawing?: TimelineDrawing;
  readonly years: readonly TimelineYear[];
  /** What is older than everything shown; the lists have it. */
  readonly older: TimelineCounts;
  /** What has no known year. */
  readonly undated: TimelineCounts;
  readonly models: Href;
  readonly papers: Href;
};

export type TimelineCounts = Pick<Counts, 'models' | 'others' | 'papers'>;

/** Measures are units of which an em has 16. */
export type TimelineDrawing = {
  readonly width: number;
  readonly columns: readonly YearColumn[];
  readonly lanes: readonly TimelineLane[];
  readonly papers?: TimelineLane;
};

/** How many of the newest models, and of the newest papers, the timeline shows. */
const mostShown = 300;

const yearNameWidth = 48;

type Dated<Thing> = { readonly thing: Thing; readonly moment: Moment };

/** The timeline of a course, laid out: the position of each mark follows from the catalogue alone. */
export function buildTimelinePage(content: SiteContent): TimelinePage {
  const { catalogue, site, language } = content;
  const models = dateThings(catalogue.models, momentOfModel);
  const papers = dateThings(catalogue.papers, momentOfPaper);
  const shownModels = models.slice(0, mostShown);
  const shownPapers = papers.slice(0, mostShown);
  const drawing = buildDrawing(
    shownModels.map((model) => modelItem(model, content)),
    shownPapers.map((paper) => paperItem(paper, content)),
  );
  const words = wordsOfSite(site, language).timeline;
  return {
    ...frame(content, addresses.timeline, words.title, words.describe(mentionCourse(content))),
    kind: 'timeline',
    ...(drawing && { drawing }),
    years: buildTimelineTable(
      shownModels.map(({ thing }) => thing),
      shownPapers.map(({ thing }) => thing),
      content,
    ),
    older: {
      ...tally(models.slice(mostShown).map(({ thing }) => countAs(thing.subject, site))),
      papers: papers.length - shownPapers.length,
    },
    undated: {
      ...tally(
        catalogue.models
          .filter((model) => !momentOfModel(model))
          .map(({ subject }) => countAs(subject, site)),
      ),
      papers: catalogue.papers.length - papers.length,
    },
    models: hrefOf(addresses.models, site.base),
    papers: hrefOf(addresses.papers, site.base),
  };
}

function buildDrawing(
  models: readonly TimelineItem[],
  papers: readonly TimelineItem[],
): TimelineDrawing | undefined {
  if (models.length + papers.length === 0) return undefined;
  const columns = buildColumns([...models, ...papers].map(({ year }) => year));
  const lanes = buildLanes(models, columns);
  const paperLane = papers.length > 0 ? { papers: buildLane(papers, columns) } : {};
  const marks = [...lanes, ...Object.values(paperLane)].flatMap((lane) => lane.marks);
  // The last year ends with the last thing in it, but not before its own name.
  const width = Math.max((columns.at(-1)?.x ?? 0) + yearNameWidth, ...marks.map(endOf));
  return { width, columns, lanes, ...paperLane };
}

function modelItem({ thing, moment }: Dated<Model>, { site, language }: SiteContent): TimelineItem {
  const { name, slug, family } = thing;
  const { titleOf } = wordsOf(language).timeline;
  return {
    ...moment,
    title: titleOf([name, formatMoment(moment, language), ...(family ? [family] : [])]),
    href: hrefOf(addresses.model(slug), site.base),
    label: name,
    family,
  };
}

function paperItem({ thing, moment }: Dated<Paper>, { site, language }: SiteContent): TimelineItem {
  const { titleOf, paper } = wordsOf(language).timeline;
  return {
    ...moment,
    title: titleOf([thing.title, formatMoment(moment, language), paper]),
    href: hrefOf(addresses.paper(thing.slug), site.base),
  };
}

function formatMoment({ year, month }: Moment, language: string): string {
  return month === undefined ? String(year) : formatMonth({ year, month }, language);
}

/** Newest first. */
function dateThings<Thing>(
  things: readonly Thing[],
  momentOf: (thing: Thing) => Moment | undefined,
): Dated<Thing>[] {
  return things
    .flatMap((thing) => {
      const moment = momentOf(thing);
      return moment ? [{ thing, moment }] : [];
    })
    .sort((a, b) => monthNumber(b.moment) - monthNumber(a.moment));
}

function monthNumber({ year, month = 0 }: Moment): number {
  return year * 13 + month;
}
