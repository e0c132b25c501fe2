import type { Model, Part } from '../../catalogue/catalogue.ts';
import { partsOf } from '../../catalogue/parts/build-parts.ts';
import type { PartProperty } from '../../catalogue/parts/part-property.ts';
import { certainTexts, factsOf } from '../certain-facts.ts';
import { buildChoiceCard, type Deck, type MakeCard } from '../deck.ts';
import { givesAway, holdsName, namesOf, saidOf } from '../names-in-text.ts';
import { areRelated, mayBeMeant } from '../related-parts.ts';
import { certainParts } from './which-part.ts';

/** Makes "Which of these uses CLIP ViT-L/14?", once for each part: where its first certain user is taught. */
export function whichUser(property: PartProperty): MakeCard {
  return (model, deck) => {
    const right = certainParts(model, property, deck)[0];
    if (!right || firstUser(right.part, property, deck) !== model) return undefined;
    const { part } = right;
    const wrong = deck.near(model).filter((other) => isOtherwise(other, part, property, deck));
    return buildChoiceCard({
      kind: 'user',
      name: `user-${property}-${part.slug}`,
      place: right.place,
      asks: deck.words.asks.user[property](part.name),
      right: { text: model.name, why: deck.words.says(model.name, right.said) },
      wrong: wrong.map((other) => ({
        text: other.name,
        why: deck.words.says(other.name, certainTexts(other, property, deck.catalogue).join('; ')),
      })),
    });
  };
}

function firstUser(part: Part, property: PartProperty, deck: Deck): Model | undefined {
  return part.users
    .map(({ model }) => model)
    .slice(0, 20)
    .find(
      (model) =>
        certainParts(model, property, deck)[0]?.part === part &&
        !namesOf(model).some((name) => givesAway(name, part.name)),
    );
}

/** True for a model that certainly has another part, and nothing of this name. */
function isOtherwise(model: Model, part: Part, property: PartProperty, deck: Deck): boolean {
  if (certainParts(model, property, deck).length === 0) return false;
  if (partsOf(model, deck.catalogue.parts).some((each) => areRelated(each, part))) return false;
  if (factsOf(model.facts, property).some(({ text }) => mayBeMeant(part, text))) return false;
  return ![part.name, ...part.aliases].some((name) => holdsName(saidOf(model), name));
}
