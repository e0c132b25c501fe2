import type { Place } from '../catalogue/catalogue.ts';
import type { Diagram } from '../lecture/prose-content.ts';
import type { Question } from '../lecture/questions/question.ts';

/**
 * Where a card comes from.
 *
 * - `written`: a question that an author wrote
 * - `text`: a fold of the text, "Check yourself: …"
 * - all others: facts, each by the maker of this name
 */
export type CardKind =
  | 'written'
  | 'text'
  | 'part'
  | 'user'
  | 'diagram'
  | 'first'
  | 'frozen'
  | 'family'
  | 'paper'
  | 'maker';

/** Something to be asked again and again, until it is known. */
export type Card = {
  /** `vlm/part-connector-llava`: no other card of the course has it, and a later build gives it the same. */
  readonly id: string;
  readonly kind: CardKind;
  readonly question: Question;
  /** Where the course gives the answer. */
  readonly place: Place;
  /** What is asked about. */
  readonly diagram?: Diagram;
};
