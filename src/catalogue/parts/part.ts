import type { FactProperty } from '../../lecture/facts/fact-labels.ts';
import type { Fact } from '../../lecture/lecture.ts';
import type { Model, Place } from '../catalogue.ts';

/** Properties whose values name parts, in the order in which a picture passes them. */
export const partProperties = [
  'vision-encoder',
  'connector',
  'language-model',
] as const satisfies readonly FactProperty[];

export type PartProperty = (typeof partProperties)[number];

/** Something that systems are built of, and all that use it. */
export type Part = {
  /** Last part of the address of its page: `clip-vit-l-14`; no other part has it. */
  readonly slug: string;
  readonly name: string;
  readonly property: PartProperty;
  /** Other names by which facts of the course call it. */
  readonly aliases: readonly string[];
  /** The model of the course that it comes from. */
  readonly origin?: Model;
  /** By name. */
  readonly users: readonly PartUser[];
};

/** A model, and the facts that name the part. */
export type PartUser = { readonly model: Model; readonly uses: readonly PartUse[] };

export type PartUse = { readonly fact: Fact; readonly place: Place };

export function isPartProperty(property: FactProperty): property is PartProperty {
  return partProperties.some((each) => each === property);
}
