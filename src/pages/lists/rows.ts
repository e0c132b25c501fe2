import type { Reference } from '../../citations/reference.ts';
import type { Resource, SectionKind } from '../../lecture/lecture.ts';
import type { DateValue } from '../../source/dates.ts';
import type { Withheld } from '../../source/release.ts';
import type { Href } from '../site.ts';
import type { DeckLink } from '../study/deck-link.ts';
import type { TopicLink } from '../topics/topic-link.ts';
import type { RowKeys } from './list-filters.ts';

/** How a page is cited, and the papers that it teaches. */
export type Citation = {
  readonly reference: Reference;
  readonly papers: readonly Reference[];
  readonly paperFiles: readonly FileLink[];
};

/** A file to take along: `BibTeX`. */
export type FileLink = { readonly name: string; readonly href: Href };

export type Counts = {
  readonly lectures: number;
  readonly models: number;
  /** Other things that the list of models holds: datasets, tools, surveys, and what nobody says the kind of. */
  readonly others: number;
  readonly papers: number;
  readonly code: number;
  readonly figures: number;
};

export type LectureLink = {
  readonly title: string;
  readonly href: Href;
  /** Of the lecture, and so of its title: BCP 47. */
  readonly language: string;
  /** Why readers do not see it; only where no one but its author looks. */
  readonly withheld?: Withheld;
};

export type LectureCard = LectureLink & {
  readonly description: string;
  readonly authors: readonly string[];
  readonly tags: readonly TopicLink[];
  readonly date?: DateValue;
  readonly counts: Counts;
  /** Its questions, where it has some. */
  readonly deck?: DeckLink;
  /** How many sections it has, of which a reader may have read some; absent where nothing is kept. */
  readonly sections?: { readonly slug: string; readonly count: number };
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
  /** What its heading says after the name. */
  readonly subtitle?: string;
  readonly family?: string;
  readonly year?: number;
  /** `2023-04`, to sort by. */
  readonly month?: string;
  /** Address of the picture or drawing that represents it, and behind a space that of the drawing for a picture that does not load. */
  readonly pictures?: string;
  readonly resources: readonly Resource[];
  /** The first places that teach it. */
  readonly places: readonly PlaceLink[];
  /** How many places more there are. */
  readonly morePlaces: number;
};

export type PaperYear = {
  /** Absent for papers whose address gives no year. */
  readonly year?: number;
  readonly papers: readonly PaperRow[];
};

export type PaperRow = {
  readonly title: string;
  /** Its own page. */
  readonly href: Href;
  readonly keys: RowKeys;
  /** Its key in the bibliography of the course. */
  readonly cite?: string;
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
  readonly kind: SectionKind;
  readonly items: readonly OutlineItem[];
};
