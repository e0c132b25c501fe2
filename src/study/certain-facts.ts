import type { Catalogue, Model } from '../catalogue/catalogue.ts';
import { asText } from '../html/as-html.ts';
import type { FactProperty } from '../lecture/facts/fact-properties.ts';
import type { Fact, FactPiece } from '../lecture/lecture.ts';
import { rememberOf } from '../source/remember.ts';

/** Whether authors of the course mark how certain they are. In one where nobody does, a fact is what its author says. */
const usesMarks: (catalogue: Catalogue) => boolean = /* @__PURE__ */ rememberOf(({ models }: Catalogue) =>
  models.some(({ facts }) =>
    facts.some(({ pieces }) => pieces.some(({ certainties }) => certainties.length > 0)),
  ),
);

/** True for what its author saw in its source, and nothing else beside. */
function isCertain({ certainties }: FactPiece, isMarked: boolean): boolean {
  if (certainties.length === 0) return !isMarked;
  return (
    certainties.includes('source') && !certainties.some((each) => each === 'memory' || each === 'second-hand')
  );
}

/** What is certain of one property of a model, piece by piece, without the signs between them. */
export function certainTexts({ facts }: Model, property: FactProperty, catalogue: Catalogue): string[] {
  const isMarked = usesMarks(catalogue);
  return factsOf(facts, property).flatMap(({ pieces }) =>
    pieces.flatMap((piece) => (isCertain(piece, isMarked) ? [trimSigns(asText(piece.html))] : [])),
  );
}

/** The whole of what is said about one property, if all of it is certain. */
export function certainWhole(
  { facts }: Model,
  property: FactProperty,
  catalogue: Catalogue,
): string | undefined {
  const isMarked = usesMarks(catalogue);
  const [fact, ...others] = factsOf(facts, property);
  const isWhole = fact && others.length === 0 && fact.pieces.every((piece) => isCertain(piece, isMarked));
  return isWhole ? trimSigns(fact.text) : undefined;
}

export function factsOf(facts: readonly Fact[], property: FactProperty): Fact[] {
  return facts.filter((fact) => fact.property === property);
}

function trimSigns(text: string): string {
  return text.replace(/^[\s;,；，.。]+|[\s;,；，]+$/gu, '');
}
