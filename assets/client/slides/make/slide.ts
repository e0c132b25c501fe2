/** What one screen of a lecture shows at once, and what its speaker says with it. */
export type Slide = {
  /** The id of its heading in the lecture; `llava.2` for the second slide of a section. */
  readonly id: string;
  /** Ids of headings and labels that are shown here and have no slide of their own. */
  readonly anchors: readonly string[];
  /** The section that it is made of, by its id in the lecture; empty for the lecture itself. */
  readonly section: string;
  readonly kind: 'title' | 'chapter' | 'content';
  /** What its title is written in. */
  readonly title?: Element | undefined;
  /** The title as plain words. */
  readonly name: string;
  /** Names of the headings above its own. */
  readonly above: readonly string[];
  /** Which of the slides of its section it is, from 1; only where there are several. */
  readonly part?: { readonly number: number; readonly of: number };
  readonly items: readonly SlideItem[];
  readonly notes: readonly Node[];
};

/** What is shown on a slide, in the author's order. */
export type SlideItem =
  /** Cards of links, of which a slide shows a line each. */
  | { readonly kind: 'links'; readonly links: readonly Element[] }
  /** Rows of a sheet of facts, and what is below them: what is not known, what marks mean. */
  | { readonly kind: 'facts'; readonly facts: readonly Element[]; readonly below: readonly Element[] }
  | { readonly kind: 'figures'; readonly figures: readonly Element[] }
  /** Pictures in the rows of a table, a question, a player. */
  | { readonly kind: 'pictures' | 'question' | 'player' | 'other'; readonly element: Element }
  /** A list, a table, code, a formula or whatever else of a text is shown and not said. */
  | { readonly kind: 'text' | 'drawing'; readonly element: Element }
  /** The first sentence of a text that has nothing to show. */
  | { readonly kind: 'lead'; readonly text: string }
  /** A heading that has no slide of its own. */
  | { readonly kind: 'heading'; readonly id: string; readonly element: Element }
  /** What a chapter holds. */
  | { readonly kind: 'names'; readonly names: readonly { readonly id: string; readonly name: string }[] };
