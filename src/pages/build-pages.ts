import type { Catalogue } from '../catalogue/catalogue.ts';
import { knownForms } from '../catalogue/papers/paper-forms.ts';
import type { References } from '../citations/reference.ts';
import { compareText } from '../collections/compare-text.ts';
import type { Lecture } from '../lecture/lecture.ts';
import { wordsOf } from '../words/words-of.ts';
import { addresses, hrefOf } from './addresses.ts';
import { countCourse, countLecture, countTaught } from './count.ts';
import { buildCourseLinks } from './course-links.ts';
import { buildFiguresPages } from './figures/figures-page.ts';
import { nameCourse } from './lecture/cross-names.ts';
import { buildLectureCard, buildLecturePages } from './lecture/lecture-pages.ts';
import { buildTextPages, type Text } from './lecture/text-pages.ts';
import { buildLineagePages } from './lineage/lineage-page.ts';
import { numberLectures } from './lists/row-keys.ts';
import type { LectureCard, ModelRow } from './lists/rows.ts';
import { buildComparePage } from './models/compare-page.ts';
import { buildMatrixPages } from './models/matrix-page.ts';
import { buildModelPages } from './models/model-pages.ts';
import { findModelRow } from './models/model-row.ts';
import { buildModelsIndex } from './models/models-index.ts';
import type { NewsItem } from './news/list-news.ts';
import { buildNewsPages } from './news/news-page.ts';
import type { HomePage, Page } from './page.ts';
import { citeCourse } from './papers/cite-course.ts';
import { buildPaperPages } from './papers/paper-pages.ts';
import { buildPapersIndex } from './papers/papers-index.ts';
import { buildPartPages } from './parts/part-pages.ts';
import type { Site } from './site.ts';
import { frame, mentionCourse, type SiteContent } from './site-content.ts';
import { buildSlidesPages } from './slides/slides-pages.ts';
import { buildAppPages } from './study/app-page.ts';
import { buildListPages } from './study/list-page.ts';
import { buildPrintPages } from './study/print-page.ts';
import { buildRevisePages } from './study/revise-pages.ts';
import { buildTimelinePage } from './timeline/timeline-page.ts';
import { buildTopicPages, hasTopics } from './topics/topic-pages.ts';

/** How many of the newest models the home page shows. */
const newestShown = 8;

/** Kinds of pages that a course without a list of models does not have. */
const ofModels: ReadonlySet<Page['kind']> = new Set<Page['kind']>(['models', 'model', 'compare', 'timeline']);

/**
 * Lays out the whole site: one page per address, in the order of their addresses.
 *
 * @example buildPages({ catalogue, site, language: 'en' }).map((page) => page.address) // ['/', '/404.html', …]
 */
export function buildPages(given: {
  readonly catalogue: Catalogue;
  readonly site: Site;
  readonly language: string;
  /** Lectures that have a page and are in none of the lists. */
  readonly unlisted?: readonly Lecture[];
  /** What the course has beside its lectures. */
  readonly texts?: readonly Text[];
  /** Whether names in the text of lectures lead to their pages. */
  readonly crosslinks?: boolean;
  /** Whether lectures are also shown as slides. */
  readonly slides?: boolean;
  /** What is new, by the history of the course. */
  readonly news?: readonly NewsItem[];
  /** IANA name of the zone that days are given in. */
  readonly zone?: string | undefined;
  /** Without it, only what lectures say about a paper is known. */
  readonly references?: References;
}): Page[] {
  const taught = countTaught(given.catalogue.models, given.site);
  const formOf = knownForms(given.catalogue.papers);
  const counts = new Map(
    given.catalogue.lectures.map((lecture) => [
      lecture,
      countLecture(lecture, given.site, { taught, formOf }),
    ]),
  );
  const references = given.references ?? citeCourse(given.catalogue, given.site);
  const links = buildCourseLinks(given.catalogue, given.site.base);
  const names = nameCourse(given.crosslinks === false ? [] : given.catalogue.models, given.site.base);
  const content: SiteContent = { ...given, references, counts, links, names };
  const cards = content.catalogue.lectures.map((lecture) => buildLectureCard(lecture, content));
  const numbers = numberLectures(content.catalogue.lectures);
  const models = content.catalogue.models.map((model) => findModelRow(model, content.site, numbers));
  const lectures = buildLecturePages(content, given.unlisted, given.slides);
  const pages = [
    buildHome(content, cards, models),
    ...buildIndexes(content, cards),
    ...buildModelsIndex(content, models),
    ...buildPapersIndex(content),
    buildComparePage(content),
    ...lectures,
    ...(given.slides === false ? [] : buildSlidesPages(lectures, content)),
    ...buildModelPages(content),
    ...buildPartPages(content),
    ...buildMatrixPages(content),
    ...buildLineagePages(content),
    ...buildPaperPages(content),
    ...buildTopicPages(content, cards),
    buildTimelinePage(content),
    ...buildFiguresPages(content),
    ...buildListPages(content),
    ...buildRevisePages(content),
    ...buildPrintPages(content),
    ...buildAppPages(content),
    ...buildNewsPages(content, given.news ?? [], given.zone),
    ...buildTextPages(given.texts ?? [], content),
  ];
  return pages
    .filter(({ kind }) => content.site.catalogue !== false || !ofModels.has(kind))
    .sort((a, b) => compareText(a.address, b.address));
}

function buildHome(
  content: SiteContent,
  lectures: readonly LectureCard[],
  models: readonly ModelRow[],
): HomePage {
  const { site } = content;
  const newest = newestFirst(models, site).slice(0, newestShown);
  return {
    ...frame(content, addresses.home, site.title, site.description),
    kind: 'home',
    lectures,
    newest,
    counts: countCourse(content.catalogue, content.counts, site),
    examples: bestDocumentedFirst(models)
      .slice(0, 3)
      .map((model) => model.name),
    models: hrefOf(addresses.models, site.base),
    papers: hrefOf(addresses.papers, site.base),
  };
}

function buildIndexes(content: SiteContent, lectures: readonly LectureCard[]): Page[] {
  const name = mentionCourse(content);
  const words = wordsOf(content.language);
  return [
    {
      ...frame(content, addresses.lectures, words.lists.lectures, words.lectures.describe(name)),
      kind: 'lectures',
      lectures,
      ...(hasTopics(content) && { topics: hrefOf(addresses.topics, content.site.base) }),
      ...(content.site.study?.includes('print') && { print: hrefOf(addresses.print, content.site.base) }),
      ...(content.site.study?.includes('app') && { app: hrefOf(addresses.app, content.site.base) }),
    },
    { ...frame(content, addresses.search, words.search.title, words.search.describe(name)), kind: 'search' },
    {
      ...frame(content, addresses.notFound, words.notFound.title, words.notFound.describe(name)),
      kind: 'not-found',
    },
  ];
}

/** Of a list that its course gave no other name, models alone. */
function newestFirst(rows: readonly ModelRow[], { catalogue }: Site): ModelRow[] {
  const models = catalogue ? rows : rows.filter(({ keys }) => keys.kind === 'model');
  return models.filter((model) => model.month).sort((a, b) => compareText(b.month ?? '', a.month ?? ''));
}

/** The models with most to find: a name to try leads somewhere. */
function bestDocumentedFirst(models: readonly ModelRow[]): ModelRow[] {
  const finds = ({ places, morePlaces, resources }: ModelRow) =>
    places.length + morePlaces + resources.length;
  return [...models].sort((a, b) => finds(b) - finds(a));
}
