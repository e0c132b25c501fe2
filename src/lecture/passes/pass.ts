import type { Token } from 'markdown-it';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import type { IdCounter } from '../../identity/heading-id.ts';
import type { ParsedMarkdown } from '../../markdown/parser.ts';
import type { NoteDraft } from '../footnotes.ts';
import type { LastUpdated } from '../lines/date-line.ts';
import type { FindPlace } from '../links/local-addresses.ts';
import type { BlockNode } from '../nodes.ts';

/** A post on its way from tokens to the blocks that a reader of lectures takes. */
export type Post = {
  /** Of the whole body. A pass may change their inline children in place. */
  readonly tokens: readonly Token[];
  /** The tokens, cut into blocks; empty until then. */
  readonly blocks: readonly BlockNode[];
  /** Paragraphs that say when the text was last changed, taken out of the blocks. */
  readonly dateLines: readonly BlockNode[];
  /** Footnotes, taken out of the blocks. */
  readonly notes: readonly NoteDraft[];
};

/** What passes know besides the post. */
export type PassContext = {
  readonly parsed: ParsedMarkdown;
  /** Ids that are taken in the lecture. */
  readonly ids: IdCounter;
  /** Line of the file for a row of the body, from 0. */
  readonly lineOf: (row: number) => number;
  readonly hasMath: boolean;
  readonly updated: LastUpdated;
  readonly findPlace: FindPlace;
  /** Works that may be cited, besides those in the post, as BibTeX. */
  readonly bibliography: string;
  /** Part of the ids of notes in a text that shares its page with others. */
  readonly notePrefix: string;
};

/** What a pass has made certain for those after it. */
export type PassResult =
  | 'heading ids'
  | 'links in headings'
  | 'emoji'
  | 'listings'
  | 'formulas'
  | 'pictures in lines'
  | 'references'
  | 'themed pictures'
  | 'wikilinks'
  | 'repaired links'
  | 'addresses'
  | 'blocks'
  | 'folds'
  | 'media blocks'
  | 'questions'
  | 'date lines'
  | 'notes';

/** One way through a whole post. */
export type Pass = {
  /** What has to be there before it. */
  readonly needs: readonly PassResult[];
  /** Nothing for a pass that only reports. */
  readonly gives?: PassResult;
  readonly run: (post: Post, context: PassContext) => Passed;
};

/** What a pass has changed, and what it reports. */
export type Passed = Partial<Post> & { readonly findings?: readonly Finding[] };
