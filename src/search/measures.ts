import { type FactProperty, properties } from '../lecture/facts/fact-properties.ts';

/** What a model can put out. */
export const outputs = ['text', 'image', 'audio', 'video'] as const;

export type Output = (typeof outputs)[number];

/** What models can be compared by, beyond their names: millions of parameters, then a bit for each fact that says "none", and for each output. */
export type PackedMeasures = readonly [parameters: number, lacks: number, outputs: number];

export type Measures = {
  /** The count of the largest variant, if it is stated. */
  readonly parameters?: number;
  /** What its facts say that it does not have. */
  readonly lacks: readonly FactProperty[];
  readonly outputs: readonly Output[];
};

/** @example readMeasures([7000, 0, 1]) // { parameters: 7000, lacks: [], outputs: ['text'] } */
export function readMeasures([parameters, lacks, put]: PackedMeasures = [0, 0, 0]): Measures {
  return {
    ...(parameters > 0 && { parameters }),
    lacks: properties.filter((_, bit) => isSet(lacks, bit)),
    outputs: outputs.filter((_, bit) => isSet(put, bit)),
  };
}

function isSet(bits: number, bit: number): boolean {
  return Math.floor(bits / 2 ** bit) % 2 === 1;
}
