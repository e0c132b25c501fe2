import type { Model, Paper } from '../catalogue/catalogue.ts';
import type { Related } from '../catalogue/find-related.ts';
import type { Reference } from '../citations/reference.ts';
import type { Figure, Lecture, Resource, Section } from '../lecture/lecture.ts';
import type { DateValue } from '../source/dates.ts';
import type { SourceRepository } from '../source/source-repository.ts';
import type { Words } from '../words/words.ts';
import type { ComparePage } from './compare-page.ts';
import type { CourseLinks } from './course-links.ts';
import type { CrossNames } from './cross-names.ts';
import type { FactRow } from './fact-rows.ts';
import type { FiguresPage } from './figures-page.ts';
import type { ListFilter, RowKeys } from './list-filters.ts';
import type { ListPart } from './list-parts.ts';
import type { PlacedDiagram } from './placed-diagram.ts';
import type { PlacedFigure } from './placed-figure.ts';
import type { TaughtPlace } from './taught-place.ts';
import type { TimelinePage } from './timeline-page.ts';
import type { TopicLink } from './topic-link.ts';

/** An address of the site with the base path in front, ready for an attribute: `/vlm/models/`. */
export type Href = string;

/** One page of the site: one address, one layout. */
export type Page =
  | HomePage
  | LecturesPage
  | LecturePage
  | ModelsPage
  | ModelPage
  | PapersPage
  | PaperPage
  | TopicPage
  | TopicsPage
  | TimelinePage
  | FiguresPage
  | ComparePage
  | SearchPage
  | NotFoundPage
  | RedirectPage
  | TextPage
  | StylePage;

export type PageKind = Page['kind'];

export type Common = {
  /** `/lectures/vlm/`, without base path; the file that Eleventy writes follows from it. */
  readonly address: string;
  readonly title: string;
  /** One sentence for search engines and link previews. */
  readonly description: string;
  /** BCP 47: `en`, `zh-Hant` */
  readonly language: string;
  readonly site: Site;
};

/** What every page shows of the site around it. */
export type Site = {
  /** Of title and description: BCP 47. */
  readonly language: string;
  readonly title: string;
  readonly description: string;
  /** `/` or `/vlm/`: starts and ends with a slash. */
  readonly base: string;
  /** `https://example.org`, where the course says it. */
  readonly url?: string;
  /** Who gives the course, where it says so. */
  readonly authors?: readonly string[];
  readonly home: Href;
  readonly search: Href;
  readonly navigation: readonly NavigationLink[];
  readonly assets: Assets;
  /** Pages that are in none of the lists: a glossary, the authoring guide. */
  readonly texts: readonly TextLink[];
  /** Date of the content, never of the build. */
  readonly lastUpdated?: DateValue;
  /** Where the course is written, if it says so. */
  readonly repository?: SourceRepository;
};

export type TextLink = { readonly text: string; readonly href: Href; readonly address: string };

export type NavigationLink = {
  /** Which list it leads to; each page says it in its own language. */
  readonly list: keyof Words['lists'];
  readonly href: Href;
  readonly address: string;
};

/** Files that the client needs, named by their content. */
export type Assets = {
  readonly style: Href;
  /** Style of lists and drawings, beyond that of every page. */
  readonly course: Href;
  /** Small and early: theme and missing pictures. */
  readonly early: Href;
  /** Module with everything else. */
  readonly main: Href;
  readonly icon: Href;
};

export type HomePage = Common & {
  readonly kind: 'home';
  readonly lectures: readonly LectureCard[];
  readonly newest: readonly ModelRow[];
  readonly counts: Counts;
  /** Names that fill the search field's examples. */
  readonly examples: readonly string[];
  readonly models: Href;
  readonly papers: Href;
};

export type LecturesPage = Common & {
  readonly kind: 'lectures';
  readonly lectures: readonly LectureCard[];
  /** The list of tags and categories, where lectures have some. */
  readonly topics?: Href;
};

export type LecturePage = Common & {
  readonly kind: 'lecture';
  readonly lecture: Lecture;
  readonly outline: readonly OutlineItem[];
  readonly counts: Counts;
  /** How long its prose takes to read; 0 where there is none. */
  readonly minutes: number;
  readonly topics: readonly TopicLink[];
  readonly links: CourseLinks;
  /** What its text leads to; the links are set when it is printed, so that no second text of each lecture waits in memory. */
  readonly names: CrossNames;
  readonly citation: Citation;
  readonly previous?: LectureLink;
  readonly next?: LectureLink;
};

/** What the pages of a list have in common. */
type ListPage = Common & { readonly filters: readonly ListFilter[]; readonly part: ListPart };

export type ModelsPage = ListPage & { readonly kind: 'models'; readonly models: readonly ModelRow[] };

/** All that the course says of one model. */
export type ModelPage = Common & {
  readonly kind: 'model';
  readonly model: Model;
  readonly papers: readonly Paper[];
  readonly related: readonly Related[];
  readonly facts: readonly FactRow[];
  readonly diagrams: readonly PlacedDiagram[];
  readonly figures: readonly PlacedFigure[];
  readonly places: readonly TaughtPlace[];
  /** Its picture in previews of links, without base path. */
  readonly preview: string;
};

export type PapersPage = ListPage & { readonly kind: 'papers'; readonly years: readonly PaperYear[] };

/** All that the course says of one paper. */
export type PaperPage = Common & {
  readonly kind: 'paper';
  readonly paper: Paper;
  /** Figures that lectures took from it. */
  readonly figures: readonly PlacedFigure[];
  readonly places: readonly TaughtPlace[];
  readonly citation: Citation;
};

/** Lectures under one tag or category, and what they teach. */
export type TopicPage = Common & {
  readonly kind: 'topic';
  readonly name: string;
  readonly lectures: readonly LectureCard[];
  /** The first of the models and papers that these lectures teach. */
  readonly models: readonly Model[];
  readonly papers: readonly Paper[];
  readonly moreModels: number;
  readonly morePapers: number;
};

/** Every tag and category, with how many lectures stand under it. */
export type TopicsPage = Common & {
  readonly kind: 'topics';
  readonly topics: readonly { readonly name: string; readonly href: Href; readonly lectures: number }[];
};

export type SearchPage = Common & { readonly kind: 'search' };

export type NotFoundPage = Common & { readonly kind: 'not-found' };

/** An address that a lecture had before. */
export type RedirectPage = Common & {
  readonly kind: 'redirect';
  /** Where the lecture is now. */
  readonly target: Href;
};

/** How a page is cited, and the papers that it teaches. */
export type Citation = {
  readonly reference: Reference;
  readonly files: readonly FileLink[];
  readonly papers: readonly Reference[];
  readonly paperFiles: readonly FileLink[];
};

/** A file to take along: `BibTeX`. */
export type FileLink = { readonly name: string; readonly href: Href };

/** What everything looks like, in both themes. */
export type StylePage = Common & {
  readonly kind: 'style';
  readonly themes: readonly { readonly name: 'light' | 'dark'; readonly sections: readonly Section[] }[];
};

/** A text like that of a lecture which is in none of the lists: a glossary, the authoring guide. */
export type TextPage = Common & {
  readonly kind: 'text';
  readonly text: Lecture;
  readonly outline: readonly OutlineItem[];
};

export type Counts = {
  readonly lectures: number;
  readonly models: number;
  readonly papers: number;
  readonly code: number;
  readonly figures: number;
};

export type LectureLink = {
  readonly title: string;
  readonly href: Href;
  /** Of the lecture, and so of its title: BCP 47. */
  readonly language: string;
};

export type LectureCard = LectureLink & {
  readonly description: string;
  readonly authors: readonly string[];
  readonly tags: readonly TopicLink[];
  readonly date?: DateValue;
  readonly counts: Counts;
};

/** A place in a lecture: link text and address with `#`. */
export type PlaceLink = {
  readonly lecture: string;
  readonly href: Href;
  /** Of the lecture: BCP 47. */
  readonly language: string;
};

export type ModelRow = {
  readonly name: string;
  readonly slug: string;
  readonly keys: RowKeys;
  /** Its own page. */
  readonly href: Href;
  readonly family?: string;
  readonly year?: number;
  /** `2023-04`, to sort by. */
  readonly month?: string;
  readonly figure?: Figure;
  readonly resources: readonly Resource[];
  /** The first places that teach it. */
  readonly places: readonly PlaceLink[];
  /** How many places more there are. */
  readonly morePlaces: number;
};

export type PaperYear = {
  /** Absent for papers whose address tells no year. */
  readonly year?: number;
  readonly papers: readonly PaperRow[];
};

export type PaperRow = {
  readonly title: string;
  /** Its own page. */
  readonly href: Href;
  readonly keys: RowKeys;
  readonly resource: Resource;
  /** `April 2023` */
  readonly monthText?: string;
  /** The first places that teach it. */
  readonly places: readonly (PlaceLink & { readonly entry: string; readonly page?: Href })[];
  /** How many places more there are. */
  readonly morePlaces: number;
};

export type OutlineItem = {
  readonly id: string;
  readonly name: string;
  readonly kind: 'group' | 'entry' | 'family' | 'architecture' | 'part';
  readonly items: readonly OutlineItem[];
};
