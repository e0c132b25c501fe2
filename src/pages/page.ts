import type { Model, Paper } from '../catalogue/catalogue.ts';
import type { Relation } from '../catalogue/models/find-related.ts';
import type { Lecture, Section } from '../lecture/lecture.ts';
import type { Common } from './common.ts';
import type { CourseLinks } from './course-links.ts';
import type { FiguresPage } from './figures/figures-page.ts';
import type { CourseMenu } from './lecture/course-menu.ts';
import type { CrossNames } from './lecture/cross-names.ts';
import type { LineagePage } from './lineage/lineage-page.ts';
import type { ListFilter } from './lists/list-filters.ts';
import type { ListPart } from './lists/list-parts.ts';
import type {
  Citation,
  Counts,
  LectureCard,
  LectureLink,
  ModelRow,
  OutlineItem,
  PaperYear,
} from './lists/rows.ts';
import type { ComparePage } from './models/compare-page.ts';
import type { MatrixPage } from './models/matrix-page.ts';
import type { ModelRef } from './models/model-ref.ts';
import type { ModelSources } from './models/view-model.ts';
import type { NewsPage } from './news/news-page.ts';
import type { PaperRef } from './papers/paper-ref.ts';
import type { PaperSources } from './papers/view-paper.ts';
import type { YearLink } from './papers/year-links.ts';
import type { PartPage, PartsPage } from './parts/part-pages.ts';
import type { Href } from './site.ts';
import type { AppPage } from './study/app-page.ts';
import type { ListPage as ReaderListPage } from './study/list-page.ts';
import type { PrintPage } from './study/print-page.ts';
import type { ReviseLecturePage, RevisePage } from './study/revise-pages.ts';
import type { TimelinePage } from './timeline/timeline-page.ts';
import type { TopicLink } from './topics/topic-link.ts';

/** One page of the site: one address, one layout. */
export type Page =
  | HomePage
  | LecturesPage
  | LecturePage
  | SlidesPage
  | ModelsPage
  | ModelPage
  | MatrixPage
  | LineagePage
  | PartsPage
  | PartPage
  | PapersPage
  | PaperPage
  | TopicPage
  | TopicsPage
  | TimelinePage
  | FiguresPage
  | ComparePage
  | ReaderListPage
  | PrintPage
  | AppPage
  | NewsPage
  | RevisePage
  | ReviseLecturePage
  | SearchPage
  | NotFoundPage
  | RedirectPage
  | TextPage
  | StylePage;

export type PageKind = Page['kind'];

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
  /** All lectures as one page to print. */
  readonly print?: Href;
  /** Where lectures are kept to be read without a network. */
  readonly app?: Href;
};

export type LecturePage = Common & {
  readonly kind: 'lecture';
  readonly lecture: Lecture;
  readonly menu: CourseMenu;
  readonly outline: readonly OutlineItem[];
  readonly counts: Counts;
  /** How long its prose takes to read; 0 if there is none. */
  readonly minutes: number;
  readonly topics: readonly TopicLink[];
  readonly links: CourseLinks;
  /** What its text leads to; the links are set when it is printed, so that no second text of each lecture waits in memory. */
  readonly names: CrossNames;
  /** Absent for an unlisted lecture, since what is cited can be found. */
  readonly citation?: Citation;
  /** Its questions, where it has some. */
  readonly deck?: Href;
  readonly previous?: LectureLink;
  readonly next?: LectureLink;
  /** Whether it has questions, whose answers are folded. */
  readonly hasAnswers?: true;
  /** Whether some of its paragraphs are in another language. */
  readonly isBilingual?: true;
  /** Whether it is also shown as slides. */
  readonly slides?: true;
};

/** A lecture as slides, which a script makes of the lecture's page. */
export type SlidesPage = Common & {
  readonly kind: 'slides';
  readonly lecture: Lecture;
  /** The lecture's own page. */
  readonly place: Href;
};

/** What the pages of a list have in common. */
type ListPage = Common & { readonly filters: readonly ListFilter[]; readonly part: ListPart };

export type ModelsPage = ListPage & {
  readonly kind: 'models';
  readonly models: readonly ModelRow[];
  /** The list holds other things than models, in all its pages. */
  readonly isMixed?: true;
};

/** Where a model or paper is taught, in short. */
type Taught = {
  /** In how many lectures. */
  readonly lectures: number;
  /** The first place, by which a reader's list is put in order: see `keepPlace`. */
  readonly keepPlace?: string;
};

/** Everything that the course says about one model. */
export type ModelPage = Common &
  Taught & {
    readonly kind: 'model';
    readonly model: Omit<Model, 'places'>;
    readonly papers: readonly PaperRef[];
    readonly related: readonly { readonly model: ModelRef; readonly relation: Relation }[];
    /** Its picture in link previews, without base path. */
    readonly preview: string;
    /** What the rest is made from when the page is printed: see `viewModel`. */
    readonly from: ModelSources;
  };

export type PapersPage = ListPage & {
  readonly kind: 'papers';
  readonly years: readonly PaperYear[];
  readonly yearLinks: readonly YearLink[];
};

/** A model that links a paper. */
export type LinkingModel = ModelRef & Pick<Model, 'family'>;

/** Everything that the course says about one paper. */
export type PaperPage = Common &
  Taught & {
    readonly kind: 'paper';
    readonly paper: Omit<Paper, 'models' | 'places' | 'links'>;
    /** Where it was published, as its card says it: `arXiv 2304.08485` */
    readonly source: string;
    /** `April 2023`, or a year, where known. */
    readonly date?: string | number;
    /** Models whose first paper it is. */
    readonly introduced: readonly LinkingModel[];
    /** Other models that link it. */
    readonly linking: readonly LinkingModel[];
    readonly citation: Citation;
    /** What the rest is made from when the page is printed: see `viewPaper`. */
    readonly from: PaperSources;
  };

/** Lectures under one tag or category, and what they teach. */
export type TopicPage = Common & {
  readonly kind: 'topic';
  readonly name: string;
  readonly lectures: readonly LectureCard[];
  /** The first of the models and papers that these lectures teach. */
  readonly models: readonly (ModelRef & Pick<Model, 'year'>)[];
  readonly papers: readonly PaperRef[];
  readonly moreModels: number;
  readonly morePapers: number;
};

/** Every tag and category, with the number of lectures under it. */
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

/** What everything looks like, in both themes. */
export type StylePage = Common & {
  readonly kind: 'style';
  readonly themes: readonly { readonly name: 'light' | 'dark'; readonly sections: readonly Section[] }[];
};

/** A text like that of a lecture which is in none of the lists: a glossary, the authoring guide. */
export type TextPage = Common & {
  readonly kind: 'text';
  readonly text: Lecture;
  readonly menu: CourseMenu;
  readonly outline: readonly OutlineItem[];
};
