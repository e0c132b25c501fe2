import type { Html } from '../html/html.ts';
import type { Block, Lecture } from '../lecture/lecture.ts';

/** What one screen of a lecture shows at once, and what its speaker says with it. */
export type Slide = {
  /** The id of its heading in the lecture; `llava.2` for the second slide of a section. */
  readonly id: string;
  /** Ids of headings and labels that are shown here and have no slide of their own. */
  readonly anchors: readonly string[];
  /** The section that it is made of, by its id in the lecture; empty for the lecture itself. */
  readonly section: string;
  readonly kind: 'title' | 'chapter' | 'content';
  readonly title: Html;
  /** The title as plain words. */
  readonly name: string;
  /** Names of the headings above its own. */
  readonly above: readonly string[];
  /** Which of the slides of its section it is, from 1; only where there are several. */
  readonly part?: { readonly number: number; readonly of: number };
  readonly items: readonly SlideItem[];
  readonly notes: readonly Html[];
};

/** What is shown on a slide, in the author's order. */
export type SlideItem =
  | Exclude<Block, { kind: 'prose' | 'anchors' }>
  /** A list, a table, code, a formula or whatever else of a text is shown and not said. */
  | { readonly kind: 'text'; readonly name: string; readonly html: Html }
  | { readonly kind: 'drawing'; readonly html: Html }
  /** The first sentence of a text that has nothing to show. */
  | { readonly kind: 'lead'; readonly text: string }
  /** A heading that has no slide of its own. */
  | { readonly kind: 'heading'; readonly id: string; readonly html: Html }
  /** What a chapter holds. */
  | { readonly kind: 'names'; readonly names: readonly { readonly id: string; readonly name: string }[] };

/** What slides are made of. */
export type SlidesSource = Pick<Lecture, 'title' | 'opening' | 'sections'>;
