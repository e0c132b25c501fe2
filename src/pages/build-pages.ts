import type { Catalogue, Model, Paper, Place } from '../catalogue/catalogue.ts';
import type { Lecture, Section } from '../lecture/lecture.ts';
import { formatMonth } from '../source/dates.ts';
import { addresses, hrefOf, sectionAddress } from './addresses.ts';
import { countLecture } from './count.ts';
import type {
  Counts,
  HomePage,
  LectureCard,
  LectureLink,
  LecturePage,
  ModelRow,
  OutlineItem,
  Page,
  PaperRow,
  PaperYear,
  PlaceLink,
  Site,
} from './page.ts';

/** How many of the newest models the home page shows. */
const newestShown = 8;

/** What every page is built from. */
export type SiteContent = { readonly catalogue: Catalogue; readonly site: Site; readonly language: string };

/**
 * Lays out the whole site: one page per address, in the order of their addresses.
 *
 * @example buildPages(content).map((page) => page.address) // ['/', '/404.html', '/lectures/', …]
 */
export function buildPages(content: SiteContent): Page[] {
  const cards = content.catalogue.lectures.map((lecture) => buildLectureCard(lecture, content));
  const models = content.catalogue.models.map((model) => buildModelRow(model, content));
  const pages = [
    buildHome(content, cards, models),
    ...buildIndexes(content, cards, models),
    ...buildLecturePages(content),
  ];
  return pages.sort((a, b) => (a.address < b.address ? -1 : 1));
}

function buildHome(
  content: SiteContent,
  lectures: readonly LectureCard[],
  models: readonly ModelRow[],
): HomePage {
  const { site } = content;
  const newest = newestFirst(models).slice(0, newestShown);
  return {
    ...frame(content, addresses.home, site.title, site.description),
    kind: 'home',
    lectures,
    newest,
    counts: countCourse(content.catalogue),
    examples: newest.slice(0, 3).map((model) => model.name),
    ...listLinks(site),
  };
}

function buildIndexes(
  content: SiteContent,
  lectures: readonly LectureCard[],
  models: readonly ModelRow[],
): Page[] {
  const { site } = content;
  const name = site.title;
  return [
    {
      ...frame(content, addresses.lectures, 'Lectures', `All lectures of ${name}.`),
      kind: 'lectures',
      lectures,
    },
    {
      ...frame(
        content,
        addresses.models,
        'Models',
        `Every model that ${name} teaches, with family, year and links.`,
      ),
      kind: 'models',
      models,
    },
    {
      ...frame(content, addresses.papers, 'Papers', `Every paper that ${name} teaches, by year.`),
      kind: 'papers',
      years: buildPaperYears(content),
    },
    { ...frame(content, addresses.search, 'Search', `Search ${name}.`), kind: 'search', ...listLinks(site) },
    {
      ...frame(content, addresses.notFound, 'Page not found', `This address leads nowhere in ${name}.`),
      kind: 'not-found',
      ...listLinks(site),
    },
  ];
}

function buildLecturePages(content: SiteContent): LecturePage[] {
  const { lectures } = content.catalogue;
  const link = (lecture: Lecture | undefined): LectureLink | undefined =>
    lecture && { title: lecture.title, href: hrefOf(addresses.lecture(lecture.slug), content.site.base) };
  return lectures.map((lecture, index) => {
    const next = link(lectures[index - 1]);
    const previous = link(lectures[index + 1]);
    return {
      ...frame(content, addresses.lecture(lecture.slug), lecture.title, describeLecture(lecture)),
      language: lecture.language ?? content.language,
      kind: 'lecture',
      lecture,
      outline: buildOutline(lecture.sections),
      counts: countLecture(lecture),
      ...(previous && { previous }),
      ...(next && { next }),
    };
  });
}

function buildLectureCard(lecture: Lecture, { site }: SiteContent): LectureCard {
  return {
    title: lecture.title,
    href: hrefOf(addresses.lecture(lecture.slug), site.base),
    description: describeLecture(lecture),
    authors: lecture.authors,
    tags: lecture.tags,
    ...(lecture.date && { date: lecture.date }),
    counts: countLecture(lecture),
  };
}

function buildModelRow(model: Model, { site }: SiteContent): ModelRow {
  const [figure] = model.figures;
  const places = model.places.map((place) => linkPlace(place, site));
  return {
    name: model.name,
    href: places[0]?.href ?? site.home,
    ...(model.family && { family: model.family }),
    ...(model.year && { year: model.year, month: `${model.year}-${String(model.month).padStart(2, '0')}` }),
    ...(figure && { figure }),
    resources: model.resources,
    places,
  };
}

function buildPaperYears(content: SiteContent): PaperYear[] {
  const years = new Map<number | undefined, PaperRow[]>();
  for (const paper of content.catalogue.papers) {
    const row = buildPaperRow(paper, content);
    const known = years.get(paper.arxiv?.year);
    if (known) known.push(row);
    else years.set(paper.arxiv?.year, [row]);
  }
  return [...years].map(([year, papers]) => (year === undefined ? { papers } : { year, papers }));
}

function buildPaperRow(paper: Paper, { site, language }: SiteContent): PaperRow {
  return {
    title: paper.title,
    resource: {
      role: 'paper',
      title: paper.title,
      address: paper.address,
      identity: paper.arxiv ?? { type: 'web', host: new URL(paper.address).hostname.replace(/^www\./, '') },
      line: 0,
    },
    ...(paper.arxiv && { monthText: formatMonth(paper.arxiv, language) }),
    places: paper.places.map((place) => ({ ...linkPlace(place, site), entry: place.section.name })),
  };
}

function linkPlace({ lecture, section }: Place, site: Site): PlaceLink {
  return { lecture: lecture.title, href: hrefOf(sectionAddress(lecture.slug, section.id), site.base) };
}

function buildOutline(sections: readonly Section[]): OutlineItem[] {
  return sections.map(({ id, name, kind, sections: below }) => ({
    id,
    name,
    kind,
    items: buildOutline(below),
  }));
}

function countCourse({ lectures, models, papers }: Catalogue): Counts {
  const each = lectures.map(countLecture);
  const sum = (key: 'code' | 'figures') => each.reduce((total, counts) => total + counts[key], 0);
  return {
    lectures: lectures.length,
    models: models.length,
    papers: papers.length,
    code: sum('code'),
    figures: sum('figures'),
  };
}

function newestFirst(models: readonly ModelRow[]): ModelRow[] {
  return models
    .filter((model) => model.month)
    .sort((a, b) => ((a.month ?? '') < (b.month ?? '') ? 1 : (a.month ?? '') > (b.month ?? '') ? -1 : 0));
}

/** The author's own sentence, else what the lecture holds. */
function describeLecture(lecture: Lecture): string {
  if (lecture.description) return lecture.description;
  const names = lecture.sections.map((section) => section.name).slice(0, 6);
  return names.length > 0 ? `${lecture.title}: ${names.join(', ')}.` : lecture.title;
}

function listLinks(site: Site) {
  return { models: hrefOf(addresses.models, site.base), papers: hrefOf(addresses.papers, site.base) };
}

function frame({ site, language }: SiteContent, address: string, title: string, description: string) {
  return { site, language, address, title, description };
}
