import type { FactProperty } from '../../lecture/facts/fact-properties.ts';

/** Properties whose values name parts, in the order in which a picture passes through them. */
export const partProperties = [
  'vision-encoder',
  'connector',
  'language-model',
] as const satisfies readonly FactProperty[];

export type PartProperty = (typeof partProperties)[number];

export function isPartProperty(property: FactProperty): property is PartProperty {
  return partProperties.some((each) => each === property);
}
