import { type Html, trustHtml } from '../html/html.ts';
import { plainText } from '../html/plain-text.ts';
import { type Diagram, type Fold, findContent, type Table } from './prose-content.ts';
import { hasAskingFold, markAskingFolds } from './questions/mark-asking-folds.ts';
import { sizeOf, type TextSize } from './text-size.ts';

/** Text with everything in it, as finished markup, and what later stages need from it; a list is absent if it would be empty. */
export type Prose = {
  readonly kind: 'prose';
  readonly html: Html;
  /** The beginning of its sentences, in one line; absent if they have no words. */
  readonly lead?: string;
  /** How much of it is to be read. */
  readonly size: TextSize;
  /** How many formulas are on lines of their own; absent if none is. */
  readonly formulas?: number;
  /** Folds without another in them. */
  readonly folds?: readonly Fold[];
  /** A fold in it asks something, and holds the answer. */
  readonly asks?: true;
  readonly diagrams?: readonly Diagram[];
  /** Addresses of the players that its links open. */
  readonly frames?: readonly string[];
  readonly tables?: readonly Table[];
  /** Words of the links that items of lists start with. */
  readonly linkedItems?: readonly string[];
};

/** In letters: more than any excerpt. */
const longestLead = 300;

/** Makes a block from finished markup. */
export function makeProse(written: Html): Prose {
  const html = markAskingFolds(written);
  const text = plainText(html);
  const { diagrams, frames, tables, linkedItems, formulas, folds, read } = findContent(html);
  return {
    kind: 'prose',
    html,
    ...(/\p{L}/u.test(text) && { lead: text.slice(0, longestLead) }),
    size: sizeOf(read),
    ...(formulas > 0 && { formulas }),
    ...(folds.length > 0 && { folds }),
    ...(hasAskingFold(html) && { asks: true as const }),
    ...(diagrams.length > 0 && { diagrams }),
    ...(frames.length > 0 && { frames }),
    ...(tables.length > 0 && { tables }),
    ...(linkedItems.length > 0 && { linkedItems }),
  };
}

/** A diagram under another id. Two lectures number theirs alike, and all ids within one start with its own. */
export function renameDiagram({ id, html, labels }: Diagram, wanted: string): Diagram {
  const renamed = html.replaceAll(` id="${id}`, ` id="${wanted}`).replaceAll(`(#${id}`, `(#${wanted}`);
  return { id: wanted, html: trustHtml(renamed), labels };
}
