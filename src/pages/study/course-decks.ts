import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Lecture } from '../../lecture/lecture.ts';
import { rememberOf } from '../../source/remember.ts';
import { type Decks, prepareDecks } from '../../study/build-cards.ts';
import type { Card } from '../../study/card.ts';
import { lineageOf } from '../lineage/lineage-page.ts';

/** What there is to revise in a course, by its language. */
const decksOfCatalogue: (catalogue: Catalogue) => (language: string) => Decks = /* @__PURE__ */ rememberOf(
  (catalogue: Catalogue) => {
    const known = new Map<string, Decks>();
    return (language) => {
      const decks = known.get(language) ?? prepareDecks(catalogue, lineageOf(catalogue), language);
      known.set(language, decks);
      return decks;
    };
  },
);

/**
 * The cards of the lectures of a course.
 *
 * @param language of the course: BCP 47
 */
function decksOf(catalogue: Catalogue, language: string): Decks {
  return decksOfCatalogue(catalogue)(language);
}

/** How many cards each lecture has, counted once for a state of the course: they ask about other lectures' models, too. */
const countsOf: (catalogue: Catalogue) => Map<Lecture, number> = /* @__PURE__ */ rememberOf(
  (_: Catalogue) => new Map<Lecture, number>(),
);

/** Cards that were counted and wait for their page to be printed. */
const waiting = new WeakMap<Catalogue, Map<Lecture, readonly Card[]>>();

/** Counts the cards of a lecture, which are then there for its page. */
export function countCards(lecture: Lecture, catalogue: Catalogue, language: string): number {
  const counts = countsOf(catalogue);
  const known = counts.get(lecture);
  if (known !== undefined) return known;
  const cards = decksOf(catalogue, language).cardsOf(lecture);
  const kept = waiting.get(catalogue) ?? new Map<Lecture, readonly Card[]>();
  waiting.set(catalogue, kept.set(lecture, cards));
  counts.set(lecture, cards.length);
  return cards.length;
}

/**
 * The cards of a lecture for its page. They are not kept beyond it: a page that is printed again makes them again.
 */
export function takeCards(lecture: Lecture, catalogue: Catalogue, language: string): readonly Card[] {
  const kept = waiting.get(catalogue);
  const cards = kept?.get(lecture) ?? decksOf(catalogue, language).cardsOf(lecture);
  kept?.delete(lecture);
  return cards;
}
