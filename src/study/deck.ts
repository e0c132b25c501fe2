import type { Catalogue, Model, Place } from '../catalogue/catalogue.ts';
import { addTo } from '../collections/add-to.ts';
import { asHtml } from '../html/as-html.ts';
import { hashOf, rankOfHash } from '../identity/short-hash.ts';
import type { Lecture } from '../lecture/lecture.ts';
import type { Option, Question } from '../lecture/questions/question.ts';
import { LastMade } from '../source/last-made.ts';
import { rememberOf } from '../source/remember.ts';
import type { StudyPageWords } from '../words/study/pages/en.ts';
import type { Card, CardKind } from './card.ts';

/** What cards are made with. */
export type Deck = {
  readonly catalogue: Catalogue;
  /** In the language of the lecture that has the card. */
  readonly words: StudyPageWords['cards'];
  /** BCP 47 */
  readonly language: string;
  /** Models that have something of another, or of which another has something. */
  readonly kin: ReadonlyMap<Model, ReadonlySet<Model>>;
  readonly near: Near;
};

/** Other models, those that are most easily confused with it first; only those that pass, since putting them in order takes longest. */
export type Near = (
  model: Model,
  passes?: (others: readonly Model[]) => ReadonlySet<Model>,
) => readonly Model[];

/** Makes the card of its kind for a model, where facts that are certain allow one. */
export type MakeCard = (model: Model, deck: Deck) => Card | undefined;

/** This many neighbours of each sort are considered: a course may have thousands. */
const looked = 40;

/** How many wrong choices a card has; with fewer than two there is no card. */
export const mostWrong = 3;
const fewestWrong = 2;

/** Finds the neighbours of models: of the same family first, then of the same lecture, then any. */
export function findNeighbours({ models }: Catalogue): Near {
  const systems = models.filter(isSystem);
  const families = groupBy(systems, ({ family }) => family);
  const lectures = groupBy(systems, ({ places }) => places[0]?.lecture);
  const pick = (model: Model) => {
    const rings = [families.get(model.family), lectures.get(model.places[0]?.lecture), systems];
    return rings.map((ring) => pickFrom(ring ?? [], model).filter((other) => other !== model));
  };
  const order = (some: readonly (readonly Model[])[], { key }: Model) => [
    ...new Set(some.flatMap((picked) => sortByHash(picked, key, (other) => other.key))),
  ];
  const all = rememberOf((model: Model) => {
    const some = pick(model);
    return ordered.of(model, [...some.flat(), ...some.map(({ length }) => length)], () => order(some, model));
  });
  return (model, passes) => {
    if (!passes) return all(model);
    const some = pick(model);
    const passed = passes([...new Set(some.flat())]);
    return order(
      some.map((picked) => picked.filter((other) => passed.has(other))),
      model,
    );
  };
}

/** The neighbours of each model: most edits of a course concern few of them. */
const ordered = /* @__PURE__ */ new LastMade<readonly Model[]>();

/** True for a model, and for what nobody states to be something else: no survey is asked about. */
export function isSystem({ subject }: Model): boolean {
  return subject === undefined || subject === 'model';
}

function groupBy<Key>(
  models: readonly Model[],
  keyOf: (model: Model) => Key | undefined,
): Map<Key | undefined, Model[]> {
  const groups = new Map<Key | undefined, Model[]>();
  for (const model of models) {
    const key = keyOf(model);
    if (key !== undefined) addTo(groups, key, model);
  }
  return groups;
}

/** Some of a ring: different ones for each model, and always the same for one. */
function pickFrom(ring: readonly Model[], { key }: Model): Model[] {
  const start = hashOf(key) % Math.max(1, ring.length);
  return [...ring.slice(start, start + looked), ...ring.slice(0, Math.min(start, looked))].slice(0, looked);
}

/** An order that gives nothing away, and never changes. */
export function sortByHash<Item>(
  items: readonly Item[],
  salt: string,
  keyOf: (item: Item) => string,
): Item[] {
  const salted = hashOf(`${salt} `);
  const ranked = items.map((item) => ({ item, rank: rankOfHash(hashOf(keyOf(item), salted)) }));
  return ranked.sort((a, b) => a.rank - b.rank).map(({ item }) => item);
}

/** A choice of a card: what it says, and why it is right or wrong. */
export type CardChoice = { readonly text: string; readonly why?: string };

type ChoiceCard = {
  readonly kind: CardKind;
  /** Of the card within its lecture. */
  readonly name: string;
  readonly place: Place;
  readonly asks: string;
  readonly right: CardChoice;
  /** The nearest first; no more of them are made than are needed. */
  readonly wrong: Iterable<CardChoice>;
  readonly why?: string;
  readonly diagram?: Card['diagram'];
};

/** Builds a card with one right choice among some wrong ones; undefined where too few are wrong. */
export function buildChoiceCard({
  kind,
  name,
  place,
  asks,
  right,
  wrong,
  why,
  diagram,
}: ChoiceCard): Card | undefined {
  const others = takeUnlike(wrong, right);
  if (others.length < fewestWrong) return undefined;
  const choices = sortByHash([right, ...others], name, ({ text }) => text).map((choice) => ({
    ...toOption(choice),
    isRight: choice === right,
  }));
  const question: Question = {
    id: name,
    asks: asHtml(asks),
    text: asks,
    answer: { form: 'choice', choices },
    ...(why && { why: asHtml(why) }),
    line: place.section.line,
  };
  return { id: cardId(place.lecture, name), kind, question, place, ...(diagram && { diagram }) };
}

/** What a card is remembered by. */
export function cardId({ slug }: Lecture, name: string): string {
  return `${slug}/${name}`;
}

/** Choices in different words. */
function takeUnlike(wrong: Iterable<CardChoice>, right: CardChoice): CardChoice[] {
  const seen = new Set([right.text.toLowerCase()]);
  const taken: CardChoice[] = [];
  for (const choice of wrong) {
    if (seen.size !== seen.add(choice.text.toLowerCase()).size) taken.push(choice);
    if (taken.length === mostWrong) break;
  }
  return taken;
}

function toOption({ text, why }: CardChoice): Option {
  return { html: asHtml(text), text, ...(why && { why: asHtml(why) }) };
}
