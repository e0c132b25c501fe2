import type { ModelRoom } from '../catalogue/slug.ts';
import type { KnownPictures } from '../identity/known-pictures.ts';
import type { VisitCounter } from '../identity/visit-counter.ts';
import type { DateValue } from '../source/dates.ts';
import type { Comments } from '../source/service-settings.ts';
import type { RemotePictures } from '../source/settings.ts';
import type { SourceRepository } from '../source/source-repository.ts';
import type { Term } from '../source/term-settings.ts';
import type { Words } from '../words/words.ts';
import type { ListName } from '../words/words-of-site.ts';

import type { StudyRoom } from './study/study-room.ts';

/** An address of the site with the base path in front, ready for an attribute: `/vlm/models/`. */
export type Href = string;

/** What every page shows about the site around it. */
export type Site = {
  /** Of title and description: BCP 47. */
  readonly language: string;
  readonly title: string;
  readonly description: string;
  /** `/` or `/vlm/`: starts and ends with a slash. */
  readonly base: string;
  /** `https://example.org`, where the course says it. */
  readonly url?: string;
  /** Who gives the course, if it says so. */
  readonly authors?: readonly string[];
  readonly home: Href;
  readonly search: Href;
  /** The lists of the course. */
  readonly navigation: readonly NavigationLink[];
  /** What the head of every page leads to, where its author chose; else all lists. */
  readonly menu?: readonly (NavigationLink | OtherLink)[];
  /** Picture before its name, in place of ours. */
  readonly logo?: Href;
  /** A sentence of its author at the foot of every page. */
  readonly footer?: string;
  /** Which run of the course this is, and all of them, the current one first. */
  readonly term?: string;
  readonly terms?: readonly Term[];
  readonly comments?: Comments;
  readonly analytics?: VisitCounter;
  readonly assets: Assets;
  /** Whether pictures from other sites wait until the reader asks for them. */
  readonly remotePictures: RemotePictures;
  /** What is known about pictures of other sites before they load; absent where nothing is. */
  readonly pictures?: KnownPictures;
  /** What the course calls the things it lists, if not models; false if it has no such list. */
  readonly catalogue?: ListName | false;
  /** Pages about all models that not every course has the facts for; absent if it has none. */
  readonly rooms?: readonly ModelRoom[];
  /** Pages for readers who study; absent if it has none. */
  readonly study?: readonly StudyRoom[];
  /** Where its topics are listed, if its lectures name any. */
  readonly topics?: Href;
  /** When the newest of what is new was added: seconds since 1970. */
  readonly newest?: number;
  /** Pages that are in none of the lists: a glossary, the authoring guide. */
  readonly texts: readonly TextLink[];
  /** Date of the content, never of the build. */
  readonly lastUpdated?: DateValue;
  /** Where the course is written, if it says so. */
  readonly repository?: SourceRepository;
};

export type TextLink = { readonly text: string; readonly href: Href; readonly address: string };

/** A link of a menu to what is not one of our lists; `address` is `href` where it leads to another site. */
export type OtherLink = {
  readonly list?: never;
  readonly text: string;
  readonly href: Href;
  readonly address: string;
};

export type NavigationLink = {
  /** Which list it leads to; each page says it in its own language. */
  readonly list: keyof Words['lists'];
  readonly href: Href;
  readonly address: string;
};

/** Files that the client needs, named by their content. */
export type Assets = {
  readonly style: Href;
  /** Styles of lists and drawings, beyond those of every page. */
  readonly course: Href;
  /** Styles of the placeholders for pictures from other sites, if the course holds them back. */
  readonly held: Href;
  /** The shapes of pictures whose size is known, if the course has a ledger of them. */
  readonly shapes: Href;
  /** Styles of texts that are not lectures: the guide, a glossary. */
  readonly texts: Href;
  /** Styles of blocks of code, for lectures that have some. */
  readonly code: Href;
  /** Print styles, after all others. */
  readonly print: Href;
  /** Small and early: theme and missing pictures. */
  readonly early: Href;
  /** Module with everything else. */
  readonly main: Href;
  /** Style and module of slides, which have no other module. */
  readonly slidesStyle: Href;
  readonly slides: Href;
  /** Style of comments and terms, and script of comments and visits, if the course has these. */
  readonly servicesStyle: Href;
  readonly services: Href;
  readonly icon: Href;
  /** Module of the page where a reader chooses lectures to keep, and what the site's worker runs. */
  readonly app: Href;
  readonly worker: Href;
  /** Colours and fonts of the course, where it has its own. */
  readonly theme?: Href;
  /** Style that its author wrote. */
  readonly custom?: Href;
};

/** For pages that are laid out and not printed. */
export const noAssets: Assets = {
  style: '',
  course: '',
  held: '',
  shapes: '',
  texts: '',
  code: '',
  print: '',
  early: '',
  main: '',
  slidesStyle: '',
  slides: '',
  servicesStyle: '',
  services: '',
  icon: '',
  app: '',
  worker: '',
};
