import type { Model } from '../../catalogue/catalogue.ts';
import { saysFrozen } from '../../catalogue/parts/says-frozen.ts';
import { certainWhole } from '../certain-facts.ts';
import { buildChoiceCard, type Deck, type MakeCard } from '../deck.ts';

/** Parts that a recipe freezes or trains. */
export type FrozenKind = 'vision-encoder' | 'language-model';

/** `frozen in both stages` says the same as `frozen`. */
const always =
  /\b(?:frozen|freezes?) in (?:all|both|each|every)(?: (?:the|three|four|its))? (?:stages?|phases?)\b/giu;

/** What speaks against never being changed; `pretrained` was before. */
const changes =
  /(?<!pre)(?<!pre-)train|tun(?:ed|ing)|lora|adapt|updat|stage|phase|unfroz|variant|configuration|normally|usually|partly|except|訓練|训练|微調|微调|階段|阶段/iu;

/** Said of a part that does change. */
const trained =
  /(?<!pre)(?<!pre-)\btrained in (?:stages?|all|both|every)|\btrained from scratch|\bupdated in|\bfully fine-tuned|(?:,|;|\band) trained(?:$|[;,.])|\btrained in all\b|^trained\b|，訓練$/iu;
const doubtful = /lora|adapter|variant|\bor frozen|frozen or|not trained|未訓練/iu;

/** Makes "Which of these never trains its language model?" */
export function keepsFrozen(kind: FrozenKind): MakeCard {
  return (model, deck) => {
    const own = certainWhole(model, kind, deck.catalogue);
    const [place] = model.places;
    if (!own || !place || !isNeverTrained(own)) return undefined;
    return buildChoiceCard({
      kind: 'frozen',
      name: `frozen-${kind}-${model.slug}`,
      place,
      asks: deck.words.asks.frozen[kind],
      right: { text: model.name, why: deck.words.says(model.name, own) },
      wrong: deck.near(model).flatMap((other) => describeTrained(other, kind, deck) ?? []),
    });
  };
}

function describeTrained(model: Model, kind: FrozenKind, { catalogue, words }: Deck) {
  const own = certainWhole(model, kind, catalogue);
  return own && isTrained(own) ? { text: model.name, why: words.says(model.name, own) } : undefined;
}

/** @example isNeverTrained('CLIP ViT-L/14, frozen in both stages') // true */
export function isNeverTrained(text: string): boolean {
  return saysFrozen(text) && !changes.test(text.replace(always, 'frozen'));
}

/** @example isTrained('Vicuna, frozen in stage 1, trained in stage 2') // true */
export function isTrained(text: string): boolean {
  return trained.test(text) && !doubtful.test(text);
}
