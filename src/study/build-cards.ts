import type { Catalogue, Model } from '../catalogue/catalogue.ts';
import { partProperties } from '../catalogue/parts/part-property.ts';
import { addTo } from '../collections/add-to.ts';
import type { Lecture } from '../lecture/lecture.ts';
import { studyPageWordsOf } from '../words/study/pages/study-page-words-of.ts';
import type { Card } from './card.ts';
import { type Deck, findNeighbours, isSystem, type MakeCard } from './deck.ts';
import { cameFirst } from './makers/came-first.ts';
import { keepsFrozen } from './makers/keeps-frozen.ts';
import { whichFamily } from './makers/which-family.ts';
import { whichPaper } from './makers/which-paper.ts';
import { whichPart } from './makers/which-part.ts';
import { whichUser } from './makers/which-user.ts';
import { whoMade } from './makers/who-made.ts';
import { whoseDiagram } from './makers/whose-diagram.ts';
import { shareFairly } from './share-fairly.ts';
import { listTextCards } from './text-cards.ts';

/** In the order in which a model is asked about. */
const makers: readonly MakeCard[] = [
  whichFamily,
  ...partProperties.map(whichPart),
  ...partProperties.map(whichUser),
  keepsFrozen('vision-encoder'),
  keepsFrozen('language-model'),
  whoseDiagram,
  whichPaper,
  cameFirst,
  whoMade,
];

/** A page must not grow without end. */
const mostCards = 600;

/** Pairs of models of which one has something of the other. */
export type Tie = { readonly model: Model; readonly ancestor: Model };

/** What there is to revise in each lecture of a course. */
export type Decks = {
  /** The cards of a lecture: its own questions in reading order, and cards made from facts, model by model. */
  readonly cardsOf: (lecture: Lecture) => readonly Card[];
};

/**
 * Prepares the cards of a course. Those of a lecture are made when they are asked for, so that no second text of each lecture waits in memory.
 *
 * @param language of the course: BCP 47
 */
export function prepareDecks(catalogue: Catalogue, ties: readonly Tie[], language: string): Decks {
  const kin = groupRelatives(ties);
  const near = findNeighbours(catalogue);
  const taught = groupByLecture(catalogue.models);
  return {
    cardsOf: (lecture) => {
      const spoken = lecture.language ?? language;
      const deck: Deck = { catalogue, kin, near, language: spoken, words: studyPageWordsOf(spoken).cards };
      const made = (taught.get(lecture) ?? []).flatMap((model) =>
        makers.flatMap((make) => make(model, deck) ?? []),
      );
      const own = listTextCards(lecture);
      return [...own, ...shareFairly(made, own.length)].slice(0, mostCards);
    },
  };
}

function groupRelatives(ties: readonly Tie[]): Map<Model, Set<Model>> {
  const kin = new Map<Model, Set<Model>>();
  const add = (model: Model, other: Model) => kin.set(model, (kin.get(model) ?? new Set()).add(other));
  for (const { model, ancestor } of ties) {
    add(model, ancestor);
    add(ancestor, model);
  }
  return kin;
}

/** Models by the first lecture that teaches them, in its order. */
function groupByLecture(models: readonly Model[]): Map<Lecture, Model[]> {
  const groups = new Map<Lecture, Model[]>();
  for (const model of models) {
    const [first] = model.places;
    if (!first || !isSystem(model)) continue;
    addTo(groups, first.lecture, model);
  }
  for (const group of groups.values()) group.sort((a, b) => lineOf(a) - lineOf(b));
  return groups;
}

function lineOf({ places }: Model): number {
  return places[0]?.section.line ?? 0;
}
