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
  /** Why readers do not see it; only where its author alone looks. */
  readonly withheld?: Withheld;
  /** True for a page that no list leads to. */
  readonly isUnlisted?: true;
  /** What stands before the first heading. */
  readonly opening: readonly Block[];
  /** Papers that its text, tables and lists link; absent where there are none. */
  readonly openingMentions?: readonly Mention[];
  readonly sections: readonly Section[];
  /** The line that says when the text was last changed, if the author wrote one. */
  readonly closing: readonly Block[];
  /** Footnotes, by their numbers; absent where there are none. */
  readonly footnotes?: readonly Footnote[];
  readonly findings: readonly Finding[];
};

/**
 * A heading with all that stands under it.
 *
 * - `group`: h1 or h2, a chapter of the lecture
 * - `entry`: h3 or h4, one system, dataset, tool … of the lecture
 * - `family`: an entry whose content is architectures, each with a name of its own
 * - `architecture`: named by a bold line above its figure, `**CLIP architecture**`
 * - `part`: h5 or h6, a piece of an entry
 */
export type SectionKind = 'group' | 'entry' | 'family' | 'architecture' | 'part';

/** A footnote. */
export type Footnote = {
  /** `fn:1`, as in Jekyll. */
  readonly id: string;
  readonly html: Html;
  /** Ids of the places in the text that ask for it; none where nothing does. */
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
  /** What it is about, where the author says so or nothing else is possible. */
  readonly subject?: Subject;
  /** What the author says of it in braces. */
  readonly stated?: Stated;
  readonly blocks: readonly Block[];
  /** Papers that its text, tables and lists link; they stay where they stand and are no cards. */
  readonly mentions: readonly Mention[];
  readonly sections: readonly Section[];
  readonly line: number;
};

/** What a section holds, in the author's order. */
export type Block =
  | Prose
  | { readonly kind: 'cards'; readonly resources: readonly Resource[] }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  /** `rows` is there where the author set the pictures in a table. */
  | { readonly kind: 'gallery'; readonly figures: readonly Figure[]; readonly rows?: readonly GalleryRow[] }
  | { readonly kind: 'video'; readonly video: Video }
  | { readonly kind: 'embed'; readonly embed: Embed }
  | { readonly kind: 'question'; readonly question: Question }
  /** Heading ids that old links may use, of headings which became cards. */
  | { readonly kind: 'anchors'; readonly ids: readonly string[] };

/** A link that the author labelled, or that a heading carries: shown as a card. */
export type Resource = {
  readonly role: Role;
  /** The author's own word, `Github`; absent where no label was written. */
  readonly label?: string;
  /** Link text, or what is known of the address where the text is the address itself. */
  readonly title: string;
  /** Link text as written, where the title puts it differently, an address, "(2021)"; the address of a mended link. */
  readonly text?: string;
  readonly address: string;
  /** How the author wrote the address of another lecture, `../Terns/index.html`, or what stands where one should. */
  readonly written?: string;
  readonly identity: Identity;
  /** What the author calls the paper behind it; absent for what is no paper, and where nothing says its title. */
  readonly paperTitle?: string;
  /** The title that stands above it as a line of its own, whether it is a paper or not. */
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

/** A label line that tells something of its entry: `**Vision encoder:** CLIP ViT-L/14 [S2]`. */
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

/** A piece of a fact, and how certain its author is of it; nothing where no mark says so. */
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
  /** True where nobody wrote a text and `LLaVA, figure 1 of 1` stands in for it. */
  readonly altIsAutomatic: boolean;
  /** The bold line above, or the alt text. */
  readonly caption?: Html;
  /** Where the author let the picture lead. */
  readonly link?: string;
  /** No wider than this. */
  readonly width?: WidthHint;
  /** `TIF`: a format that no browser shows. */
  readonly unshown?: string;
  /** Address of the picture that takes its place in the dark theme. */
  readonly dark?: string;
  readonly line: number;
};

export type Video = {
  readonly address: string;
  /** Its element, with what its author has for a reader whom it cannot be played to. */
  readonly player: Html;
  /** The address works for minutes only, so that a link is shown in place of a player. */
  readonly expires: boolean;
  readonly line: number;
};

/** A player of another site, which is asked for nothing before the reader asks for it. */
export type Embed = {
  /** `YouTube` */
  readonly site: string;
  readonly isVideo: boolean;
  readonly title: string;
  /** True where nobody wrote a title and `LLaVA, video 1` stands in for it. */
  readonly titleIsAutomatic: boolean;
  /** The page that a reader opens without a player. */
  readonly address: string;
  /** What goes into the frame. */
  readonly frame: string;
  /** The address of its frame as the author wrote it, where that is neither of the two. */
  readonly written?: string;
  /** A still picture of it; `isShown` only where it is the course's own or the course allows others. */
  readonly still?: { readonly address: string; readonly isShown: boolean };
  readonly line: number;
};
