import type { Finding } from '../diagnostics/diagnostic.ts';
import type { Html } from '../html/html.ts';
import type { Identity } from '../identity/identity.ts';
import type { WidthHint } from '../markdown/width-hint.ts';
import type { FrontMatter } from '../source/front-matter.ts';
import type { Withheld } from '../source/release.ts';
import type { Certainty } from './facts/certainty.ts';
import type { FactProperty } from './facts/fact-properties.ts';
import type { Stated, Subject } from './headings/stated.ts';
import type { Role } from './links/labels.ts';
import type { Prose } from './prose.ts';
import type { Question } from './questions/question.ts';

/** A lecture post as data. What a reader sees of it, in the author's order, and nothing else. */
export type Lecture = FrontMatter & {
  /** Last part of the lecture's address. */
  readonly slug: string;
  /** `content/lectures/2026-06-07-vlm.md` */
  readonly path: string;
  /** Why readers do not see it; set only where just its author looks. */
  readonly withheld?: Withheld;
  /** True for a page that is in no list. */
  readonly isUnlisted?: true;
  /** What comes before the first heading. */
  readonly opening: readonly Block[];
  /** Papers that its text, tables and lists link to; absent if there are none. */
  readonly openingMentions?: readonly Mention[];
  /** What its lists and tables name. */
  readonly openingItems?: readonly ListedItem[];
  readonly sections: readonly Section[];
  /** The line that says when the text was last changed, if the author wrote one. */
  readonly closing: readonly Block[];
  /** Footnotes, in the order of their numbers; absent if there are none. */
  readonly footnotes?: readonly Footnote[];
  readonly findings: readonly Finding[];
};

/**
 * A heading with everything under it.
 *
 * - `group`: h1 or h2, a chapter of the lecture
 * - `entry`: h3 or h4, one system, dataset, tool … of the lecture
 * - `family`: an entry whose content is architectures, each with a name of its own
 * - `architecture`: named by a bold line above its figure, `**CLIP architecture**`
 * - `part`: h5 or h6, a piece of an entry
 * - `item`: an item of a list or a row of a table that the catalogue lists; it is in no outline, and in the text of its section
 */
export type SectionKind = 'group' | 'entry' | 'family' | 'architecture' | 'part' | 'item';

/** A footnote. */
export type Footnote = {
  /** `fn:1`, as in Jekyll. */
  readonly id: string;
  readonly html: Html;
  /** Ids of the places in the text that refer to it; empty if nothing does. */
  readonly references: readonly string[];
};

export type Section = {
  readonly kind: SectionKind;
  /** Unique in the lecture. For a heading, the id that kramdown would have given it. */
  readonly id: string;
  /** Heading as plain text: `LLaVA` */
  readonly name: string;
  /** Heading as markup, without links: those are resources. */
  readonly title: Html;
  /** What it is about, if the author says so or nothing else is possible. */
  readonly subject?: Subject;
  /** What the author says about it in braces. */
  readonly stated?: Stated;
  readonly blocks: readonly Block[];
  /** Papers that its text, tables and lists link; they stay in place and are not cards. */
  readonly mentions: readonly Mention[];
  /** What its lists and tables name and give works of; absent if there is nothing. */
  readonly items?: readonly ListedItem[];
  readonly sections: readonly Section[];
  readonly line: number;
};

/**
 * An item of a list, or a row of a table, that starts with a name and gives works beside it: `- **Heron** [[paper](…)]`. It has
 * no section of its own; whether it is a thing that is taught is decided by the catalogue.
 */
export type ListedItem = {
  /** Of the item or row on the page. */
  readonly id: string;
  readonly name: string;
  /** How the name is set apart. */
  readonly form: 'link' | 'bold' | 'plain' | 'cell' | 'title';
  /** What the column of the name is called. */
  readonly column?: string;
  /** The line right above its list, or the item that it is below: `**Datasets**`. */
  readonly under?: string;
  /** Id of such an item that it is below. */
  readonly within?: string;
  /** Its words, the name first, without links that only say what they are for. */
  readonly text: string;
  /** What the name links, and links that say what they are for or have the name. */
  readonly resources: readonly Resource[];
  readonly line: number;
};

/** The content of a section, in the author's order. */
export type Block =
  | Prose
  | { readonly kind: 'cards'; readonly resources: readonly Resource[] }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  /** `rows` is there where the author set the pictures in a table. */
  | { readonly kind: 'gallery'; readonly figures: readonly Figure[]; readonly rows?: readonly GalleryRow[] }
  | { readonly kind: 'video'; readonly video: Video }
  | { readonly kind: 'embed'; readonly embed: Embed }
  | { readonly kind: 'question'; readonly question: Question }
  /** Heading ids that old links may use, for headings which became cards. */
  | { readonly kind: 'anchors'; readonly ids: readonly string[] };

/** A link that the author labelled, or that a heading carries: shown as a card. */
export type Resource = {
  readonly role: Role;
  /** The author's own word, `Github`; absent where no label was written. */
  readonly label?: string;
  /** Link text, or what is known about the address if the text is the address itself. */
  readonly title: string;
  /**
   * Link text as written, where the title puts it differently, an address, "(2021)"; the address of a repaired link.
   */
  readonly text?: string;
  readonly address: string;
  /** How the author wrote the address of another lecture, `../Terns/index.html`, or what is there instead of one. */
  readonly written?: string;
  readonly identity: Identity;
  /** What the author calls the paper it leads to; absent for what is not a paper, and if its title is not given. */
  readonly paperTitle?: string;
  /** The title above it on its own line, whether it is a paper or not. */
  readonly under?: string;
  /** What the author wrote after the link. */
  readonly note?: Html;
  readonly line: number;
};

/** A paper that is linked in a text, a table or a list. */
export type Mention = Resource & {
  /** The code that its item or row gives for it. */
  readonly code: readonly Resource[];
  /** Words around it in its item or row: venue, authors. */
  readonly said: string;
};

/** A label line that states something about its entry: `**Vision encoder:** CLIP ViT-L/14 [S2]`. */
export type Fact = {
  readonly property: FactProperty;
  /** The author's own word, `License`. */
  readonly label: string;
  /** The author's words, cut where a mark says how certain they are. */
  readonly pieces: readonly FactPiece[];
  /** The same as plain words, without marks. */
  readonly text: string;
  /** What it is sorted by: a count, pixels, a year. */
  readonly amount?: number;
  readonly line: number;
};

/** A piece of a fact, and how certain its author is of it; nothing if no mark says so. */
export type FactPiece = { readonly html: Html; readonly certainties: readonly Certainty[] };

/** A row of a table of pictures: how many figures each cell takes, or the words in it. */
export type GalleryRow = readonly { readonly figures: number; readonly caption?: Html }[];

export type Figure = {
  /** `figure-llava-1` */
  readonly id: string;
  /** Address that answers with the picture itself. */
  readonly source: string;
  /** Address as the author wrote it. */
  readonly address: string;
  readonly alt: string;
  /** True if no text was written and `LLaVA, figure 1 of 1` is used instead. */
  readonly altIsAutomatic: boolean;
  /** The bold line above, or the alt text. */
  readonly caption?: Html;
  /** Where the author let the picture lead. */
  readonly link?: string;
  /** No wider than this. */
  readonly width?: WidthHint;
  /** `TIF`: a format that no browser shows. */
  readonly unshown?: string;
  /** Address of the picture that replaces it in the dark theme. */
  readonly dark?: string;
  readonly line: number;
};

export type Video = {
  readonly address: string;
  /** Its element, with what its author wrote for readers who cannot play it. */
  readonly player: Html;
  /** The address works for minutes only, so that a link is shown instead of a player. */
  readonly expires: boolean;
  readonly line: number;
};

/** A player of another site, to which no request is made until the reader asks for it. */
export type Embed = {
  /** `YouTube` */
  readonly site: string;
  readonly isVideo: boolean;
  readonly title: string;
  /** True if no title was written and `LLaVA, video 1` is used instead. */
  readonly titleIsAutomatic: boolean;
  /** The page that a reader opens without a player. */
  readonly address: string;
  /** What goes into the frame. */
  readonly frame: string;
  /** The address of its frame as the author wrote it, if that is neither of the two. */
  readonly written?: string;
  /** A still picture of it; `isShown` only where it is the course's own or the course allows others. */
  readonly still?: { readonly address: string; readonly isShown: boolean };
  readonly line: number;
};
