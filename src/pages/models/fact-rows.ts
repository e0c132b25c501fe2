import type { Place } from '../../catalogue/catalogue.ts';
import { dropNoteRefs } from '../../html/drop-note-refs.ts';
import { type FactProperty, properties } from '../../lecture/facts/fact-properties.ts';
import { isUntold } from '../../lecture/facts/is-untold.ts';
import type { Fact, Section } from '../../lecture/lecture.ts';
import { linkPlace } from '../lecture/place-link.ts';
import type { PlaceLink } from '../lists/rows.ts';
import type { Site } from '../site.ts';

/** One property of a model, with everything that lectures say about it. */
export type FactRow = {
  readonly property: FactProperty;
  /** `place` is there if lectures differ: it names the lecture. */
  readonly values: readonly { readonly fact: Fact; readonly place?: PlaceLink }[];
};

/**
 * The facts of all places as one sheet, in the order of a fact sheet. What two lectures state in the same words is shown
 * once; where they differ, both are shown. A dash counts only if no lecture knows more.
 *
 * @param linkNames links what a fact mentions to its page
 */
export function buildFactRows(
  places: readonly Place[],
  site: Site,
  linkNames: (fact: Fact) => Fact = (fact) => fact,
): FactRow[] {
  const placed = places.flatMap((place) => factsOf(place.section).map((fact) => ({ fact, place })));
  return properties.flatMap((property) => {
    const values = knownValues(uniqueValues(placed.filter(({ fact }) => fact.property === property)));
    if (values.length === 0) return [];
    const differ = new Set(values.map(({ place }) => place.lecture.slug)).size > 1;
    return {
      property,
      values: values.map(({ fact, place }) => ({
        fact: linkNames(fact),
        ...(differ && { place: linkPlace(place, site) }),
      })),
    };
  });
}

type PlacedFact = { readonly fact: Fact; readonly place: Place };

function uniqueValues(placed: readonly PlacedFact[]): PlacedFact[] {
  const known = new Map<string, PlacedFact>();
  for (const each of placed) if (!known.has(each.fact.text)) known.set(each.fact.text, each);
  return [...known.values()];
}

function knownValues(values: readonly PlacedFact[]): readonly PlacedFact[] {
  const known = values.filter(({ fact }) => !isUntold(fact));
  return known.length > 0 ? known : values.slice(0, 1);
}

function factsOf({ blocks }: Section): readonly Fact[] {
  return blocks.flatMap((block) => (block.kind === 'facts' ? block.facts.map(dropNotes) : []));
}

/** The notes of a lecture stay with it. */
export function dropNotes(fact: Fact): Fact {
  return { ...fact, pieces: fact.pieces.map((piece) => ({ ...piece, html: dropNoteRefs(piece.html) })) };
}
