import { certainWhole, factsOf } from '../certain-facts.ts';
import { buildChoiceCard, type MakeCard } from '../deck.ts';
import { givesAway, holdsName, namesOf, saidOf } from '../names-in-text.ts';

/** Organisations of one owner: neither is wrong where the other is right. */
const owners: readonly RegExp[] = [
  /google|deepmind|brain team|waymo/iu,
  /meta\b|facebook|\bfair\b/iu,
  /microsoft|msra/iu,
  /alibaba|qwen|damo/iu,
];

/** Words that the names of many organisations share. */
const shared =
  /\b(?:the|of|and|for|university|institute|technology|research|lab(?:oratory|s)?|ai|inc|team|school|college|center|centre|academy|sciences?|national|chinese)\b|大學|大学|研究院|實驗室|实验室/giu;

/** A list of more letters is too long for a choice. */
const longest = 140;

/** Makes "Who made LLaVA?" */
export const whoMade: MakeCard = (model, { catalogue, words, near }) => {
  const own = certainWhole(model, 'organisation', catalogue);
  const [place] = model.places;
  if (!own || own.length > longest || !place) return undefined;
  if (namesOf(model).some((name) => givesAway(name, own))) return undefined;
  const wrong = near(model).flatMap((other) => {
    const [text, ...more] = factsOf(other.facts, 'organisation').map((fact) => fact.text);
    if (text === undefined || more.length > 0 || text.length > longest) return [];
    if (areOne(text, own) || holdsName(saidOf(model), text)) return [];
    return [{ text, why: words.madeBy(other.name) }];
  });
  return buildChoiceCard({
    kind: 'maker',
    name: `maker-${model.slug}`,
    place,
    asks: words.asks.maker(model.name),
    right: { text: own },
    wrong,
  });
};

/** True where two lists of makers may share one. */
function areOne(a: string, b: string): boolean {
  if (owners.some((owner) => owner.test(a) && owner.test(b))) return true;
  return givesAway(a.replace(shared, ' '), b.replace(shared, ' '));
}
