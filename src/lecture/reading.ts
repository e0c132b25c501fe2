import type { MarkdownIt } from 'markdown-it';
import type { Finding } from '../diagnostics/diagnostic.ts';
import type { Html } from '../html/html.ts';
import type { IdCounter } from '../identity/heading-id.ts';
import type { Markup, RenderEnvironment } from '../markdown/render.ts';
import type { LabelLine } from './links/label-line.ts';
import type { LinkPart } from './links/link-part.ts';
import type { BlockNode } from './nodes.ts';
import type { TitleAbove } from './papers/title-line.ts';
import type { SectionDraft } from './section-draft.ts';

/** What is known about a lecture while its blocks are read. */
export type ReadingContext = {
  /** Of the lecture: BCP 47. */
  readonly language: string;
  /** Title of the lecture, which owns what comes before the first heading. */
  readonly name: string;
  readonly markdown: MarkdownIt;
  readonly base: string;
  readonly ids: IdCounter;
  /** Whether stills of video hosts are shown before a reader asks for the video. */
  readonly remoteThumbnails: boolean;
  /** Headings whose number is no part of their name. */
  readonly counted: ReadonlySet<BlockNode>;
  /** Line of the file for a row of the body, from 0. */
  readonly lineOf: (row: number) => number;
  readonly report: (finding: Finding) => void;
};

/** A lecture that is being read, as those who read its lines, links and media see it. */
export type Reading = {
  readonly context: ReadingContext;
  /** The section that content goes to now. */
  readonly section: SectionDraft;
  readonly environment: Required<Pick<RenderEnvironment, 'base' | 'language' | 'name' | 'claimId'>>;
  /** The line above with the title of the paper whose links follow. */
  readonly titleAbove: TitleAbove;
  /** Names of the headings above the current place. */
  readonly enclosingNames: readonly string[];
  readonly addProse: (markup: Markup, row: number) => void;
  /** A line of links, or of badges: a card each. */
  readonly addLinks: (links: readonly LinkPart[], row: number) => void;
  readonly addLabel: (label: LabelLine, row: number) => void;
  /** Works of the entry's own that a text links. */
  readonly addOwnLinks: (node: BlockNode) => void;
  /** Opens a section without heading, for the architecture that a bold line names. */
  readonly openArchitecture: (name: string, row: number, title: Html) => void;
};
