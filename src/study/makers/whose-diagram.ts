import type { Model, Place } from '../../catalogue/catalogue.ts';
import type { Diagram } from '../../lecture/prose-content.ts';
import { rememberOf } from '../../source/remember.ts';
import { buildChoiceCard, type Deck, type MakeCard } from '../deck.ts';
import { foldWords, givesAway, holdsName, namesOf } from '../names-in-text.ts';

type OwnDiagram = { readonly diagram: Diagram; readonly place: Place; readonly words: ReadonlySet<string> };

/** The one diagram of a model; undefined for one with several, of which any may be meant. */
const diagramOf: (model: Model) => OwnDiagram | undefined = /* @__PURE__ */ rememberOf(
  ({ places }: Model) => {
    const own = places.flatMap((place) =>
      place.section.blocks.flatMap((block) =>
        block.kind === 'prose'
          ? (block.diagrams ?? []).map((diagram) => ({ diagram, place, words: wordsIn(diagram) }))
          : [],
      ),
    );
    return own.length === 1 ? own[0] : undefined;
  },
);

/** What is written in it: its labels, once. */
function wordsIn({ labels }: Diagram): ReadonlySet<string> {
  return new Set(labels.flatMap((label) => foldWords(label).trim().split(' ')));
}

/** Makes "Whose diagram is this?", where the diagram does not say so itself. */
export const whoseDiagram: MakeCard = (model, deck) => {
  const own = diagramOf(model);
  if (!own || saysName(own, model)) return undefined;
  const wrong = deck.near(model).filter((other) => isAnother(other, model, own, deck));
  return buildChoiceCard({
    kind: 'diagram',
    name: `diagram-${model.slug}`,
    place: own.place,
    asks: deck.words.asks.diagram,
    right: { text: model.name },
    wrong: wrong.map(({ name }) => ({ text: name })),
    diagram: own.diagram,
  });
};

function saysName({ words }: OwnDiagram, model: Model): boolean {
  const text = ` ${[...words].join(' ')} `;
  return namesOf(model).some(
    (name) => holdsName(text, name) || [...words].some((word) => word.length > 2 && givesAway(name, word)),
  );
}

/** A model with a diagram in other words, which has nothing of this one; what the diagram names is left out. */
function isAnother(other: Model, model: Model, own: OwnDiagram, { kin }: Deck): boolean {
  const its = diagramOf(other);
  if (!its || kin.get(model)?.has(other) || saysName(own, other)) return false;
  const shared = [...own.words].filter((word) => its.words.has(word)).length;
  return shared < 0.75 * Math.min(own.words.size, its.words.size);
}
