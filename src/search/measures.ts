import { type FactProperty, properties } from '../lecture/facts/fact-properties.ts';

/** What a model can put out. */
export const outputs = ['text', 'image', 'audio', 'video'] as const;

export type Output = (typeof outputs)[number];

/** What is said of a model as a whole: what its licence is or forbids, what its authors keep to themselves, and that it has no paper. */
export const traits = [
  'apache',
  'mit',
  'commercial',
  'non-commercial',
  'undisclosed',
  'unpublished',
] as const;

export type Trait = (typeof traits)[number];

/** What models can be ordered by. */
export const scales = ['parameters', 'tokens', 'pixels'] as const;

export type Scale = (typeof scales)[number];

/**
 * What models can be compared by, beyond their names: millions of parameters, then a bit for each fact that says "none", for each output and for
 * each trait, then the tokens and the pixels of a picture, and millions of parameters of its other variants. Zeros at the end are left out.
 */
export type PackedMeasures = readonly number[];

export type Measures = Partial<Readonly<Record<Scale, number>>> & {
  /** What its facts say that it does not have. */
  readonly lacks: readonly FactProperty[];
  readonly outputs: readonly Output[];
  readonly traits: readonly Trait[];
  /** Millions of parameters, of each variant. */
  readonly sizes: readonly number[];
};

/** @example readMeasures([7000, 0, 1]) // { parameters: 7000, lacks: [], outputs: ['text'], … } */
export function readMeasures(packed: PackedMeasures = []): Measures {
  const [parameters = 0, lacks = 0, put = 0, said = 0, tokens = 0, pixels = 0, ...others] = packed;
  return {
    ...(parameters > 0 && { parameters }),
    ...(tokens > 0 && { tokens }),
    ...(pixels > 0 && { pixels }),
    lacks: listSet(properties, lacks),
    outputs: listSet(outputs, put),
    traits: listSet(traits, said),
    sizes: [parameters, ...others].filter((size) => size > 0),
  };
}

function listSet<Name>(names: readonly Name[], bits: number): Name[] {
  return names.filter((_, bit) => Math.floor(bits / 2 ** bit) % 2 === 1);
}
