import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Lecture } from '../../lecture/lecture.ts';
import { rememberOf } from '../../source/remember.ts';
import { type Decks, prepareDecks } from '../../study/build-cards.ts';
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
export function decksOf(catalogue: Catalogue, language: string): Decks {
  return decksOfCatalogue(catalogue)(language);
}

/** How many cards a lecture has, counted once. */
const counts = new WeakMap<Lecture, number>();

/** Only the count is kept: the cards of a lecture are made again when its page is printed. */
export function countCards(lecture: Lecture, catalogue: Catalogue, language: string): number {
  const count = counts.get(lecture) ?? decksOf(catalogue, language).cardsOf(lecture).length;
  counts.set(lecture, count);
  return count;
}
