import type { Model, Part, Place } from '../../catalogue/catalogue.ts';
import { partsOf } from '../../catalogue/parts/build-parts.ts';
import { findParts } from '../../catalogue/parts/find-parts.ts';
import { knownParts } from '../../catalogue/parts/known-parts.ts';
import type { PartProperty } from '../../catalogue/parts/part-property.ts';
import { certainTexts, factsOf } from '../certain-facts.ts';
import { buildChoiceCard, type Deck, type MakeCard, sortByHash } from '../deck.ts';
import { givesAway, holdsName, namesOf, saidOf } from '../names-in-text.ts';
import { areRelated, mayBeMeant } from '../related-parts.ts';

/** Parts that are looked at as wrong choices. */
const looked = 60;

/** Where a part is not stated, or is that of another system, nothing can be called wrong. */
const unclear =
  /\b(?:not (?:disclosed|known|published|stated|seen)|undisclosed|unknown|that of|those of|same as|host)\b|未公開|未公开|不明|未知|相同/iu;

/** A part that a model uses for certain, the words that say so, and where. */
export type CertainPart = { readonly part: Part; readonly said: string; readonly place: Place };

/** The parts of one kind that a model uses for certain; none where more of it is unclear. */
export function certainParts(model: Model, property: PartProperty, { catalogue }: Deck): CertainPart[] {
  if (factsOf(model.facts, property).some(({ text }) => unclear.test(text))) return [];
  const { names, byKey } = catalogue.parts;
  return certainTexts(model, property, catalogue).flatMap((text) =>
    findParts({ property, text }, names).flatMap(({ key }) => {
      const part = byKey.get(key);
      const place = part?.users
        .find((user) => user.model === model)
        ?.uses.find((use) => use.fact.property === property)?.place;
      return part && place && isNamed(part) ? [{ part, said: text, place }] : [];
    }),
  );
}

/** True for what has a name; "precomputed regions", which several say in these words, only describes. */
function isNamed({ name, property, users }: Part): boolean {
  if (knownParts[property].some((known) => known.name === name)) return true;
  return users.some(({ uses }) => uses.some(({ fact }) => fact.text.includes(name)));
}

/** Makes "Which connector does Flamingo have?" for one kind of part. */
export function whichPart(property: PartProperty): MakeCard {
  return (model, deck) => {
    const certain = certainParts(model, property, deck);
    const [right] = certain;
    if (!right || namesOf(model).some((name) => givesAway(name, right.part.name))) return undefined;
    return buildChoiceCard({
      kind: 'part',
      name: `part-${property}-${model.slug}`,
      place: right.place,
      asks: deck.words.asks.part[property](model.name),
      right: { text: right.part.name },
      wrong: wrongParts(model, property, deck).map((part) => ({
        text: part.name,
        why: describeUsers(part, deck),
      })),
      why: deck.words.says(model.name, right.said),
    });
  };
}

/** Parts of other models that this one does not have, nor anything that may go by their name. */
function wrongParts(model: Model, property: PartProperty, { catalogue, near }: Deck): Part[] {
  const own = partsOf(model, catalogue.parts);
  const ofNear = near(model).flatMap((other) => partsOf(other, catalogue.parts));
  const some = catalogue.parts.list.filter((part) => part.property === property).slice(0, looked);
  const candidates = [...new Set([...ofNear, ...sortByHash(some, model.key, ({ slug }) => slug)])];
  const said = factsOf(model.facts, property)
    .map(({ text }) => text)
    .join(' ; ');
  const wrong: Part[] = [];
  for (const part of candidates) {
    if (part.property !== property || !isNamed(part) || mayBeMeant(part, said)) continue;
    if (own.some((each) => areRelated(each, part))) continue;
    if ([part.name, ...part.aliases].some((name) => holdsName(saidOf(model), name))) continue;
    if (wrong.some((each) => areRelated(each, part))) continue;
    wrong.push(part);
  }
  return wrong;
}

/** Users that an explanation names. */
const named = 3;

function describeUsers({ users }: Part, { words }: Deck): string {
  return words.usedBy(
    users.slice(0, named).map(({ model }) => model.name),
    users.length > named,
  );
}
