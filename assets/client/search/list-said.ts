import type { FactName } from '../../../src/search/fact-name.ts';
import type { Output, Scale, Trait } from '../../../src/search/measures.ts';
import type { Condition, ListOrder, Relation, Said } from './asked-list.ts';
import { passesFilters } from './filters.ts';

// What the words of a list say, denied or not.

export const has =
  (value: 'code' | 'weights' | 'figure') =>
  (isNot: boolean): Said =>
    isNot ? { conditions: [(entry) => !entry.has.includes(value)] } : { filters: { has: [value] } };
/** What others can run or change: an author may link to code, to weights or to both. */
export const open = (isNot: boolean): Said => ({
  conditions: [({ has }) => (has.includes('code') || has.includes('weights')) !== isNot],
});
export const kind = (value: string) => (): Said => ({ filters: { kind: [value] } });
export const order = (value: ListOrder) => (): Said => ({ order: value });
export const relation =
  (value: Relation, own: Said = {}) =>
  (): Said => ({ relation: value, ...own });

/** The facts that say where something is on a scale. */
const scaleFacts: Readonly<Record<Scale, FactName>> = {
  parameters: 'parameters',
  tokens: 'resolution',
  pixels: 'resolution',
};
export type End = 'largest' | 'smallest';
export const endOf = (value: End, by: Scale = 'parameters'): Said => ({
  order: value,
  by,
  property: scaleFacts[by],
});
/** `small models`: a word of size, right before what a list holds. */
export const sized = (value: End, by?: Scale) => (): Said => endOf(value, by);

/** What puts out nothing that is stated may put out anything. */
const puts =
  (value: Output, isNot: boolean): Condition =>
  (_, { outputs }) =>
    outputs.length > 0 && outputs.includes(value) !== isNot;
export const output =
  (value: Output) =>
  (isNot: boolean): Said => ({
    conditions: [puts(value, isNot)],
    property: 'output',
  });
/** What is not frozen may be trained, or is not stated: no list says it. */
export const frozen =
  (value: 'vision-encoder' | 'language-model') =>
  (isNot: boolean): Said | undefined =>
    isNot ? undefined : { frozen: value };
/** A part is only asked for where it is denied: what uses one has a page. */
export const lacks =
  (value: FactName) =>
  (isNot: boolean): Said | undefined =>
    isNot ? { conditions: [(_, measures) => measures.lacks.includes(value)], property: value } : undefined;
/** Years, or all others whose year is known. */
export const years =
  (toValue: (year: number, other: number) => string) =>
  (isNot: boolean, ...found: string[]): Said => {
    const year = [toValue(Number(found[0]), Number(found[1]))];
    if (!isNot) return { filters: { year } };
    return { conditions: [(entry) => entry.year !== undefined && !passesFilters(entry, { year })] };
  };
/** The months of a year. */
export const inMonth = (isNot: boolean, year = ''): Said | undefined =>
  isNot ? undefined : { order: 'time', filters: { year: [year] } };
export const trait =
  (value: Trait, property: FactName) =>
  (isNot: boolean): Said => ({
    conditions: [(_, { traits }) => traits.includes(value) !== isNot],
    property,
  });
/** What may be sold; what is not said to be may be either, so the opposite has a word of its own. */
export const commercial = (isNot: boolean): Said =>
  trait(isNot ? 'non-commercial' : 'commercial', 'licence')(false);
/** What is published is only asked for where it is denied. */
export const lacksTrait =
  (value: Trait, property?: FactName) =>
  (isNot: boolean): Said | undefined =>
    isNot
      ? { conditions: [(_, { traits }) => traits.includes(value)], ...(property && { property }) }
      : undefined;
/** `34b`: a variant of this size, by its fact or its name. */
export const ofSize = (_: boolean, count = '', unit = ''): Said => {
  const millions = toMillions(count, unit);
  const inName = new RegExp(`(?<![\\d.])${count.replace('.', '\\.')} ?${unit[0]}(?![a-z\\d])`, 'i');
  return {
    conditions: [
      ({ name, aliases }, { sizes }) =>
        sizes.includes(millions) || [name, ...aliases].some((own) => inName.test(own)),
    ],
    property: 'parameters',
  };
};

const units: Readonly<Record<string, number>> = { b: 1000, m: 1, t: 1e6, 億: 100, 亿: 100 };

export const amount =
  (isWanted: (own: number, limit: number) => boolean, value: End) =>
  (_: boolean, count = '', unit = ''): Said => {
    const limit = toMillions(count, unit);
    const test: Condition = (__, { parameters }) => parameters !== undefined && isWanted(parameters, limit);
    return { conditions: [test], ...endOf(value) };
  };
/** `between 20b and 60b` */
export const between = (_: boolean, from = '', unit = '', to = '', lastUnit = ''): Said => {
  const [least, most] = [toMillions(from, unit), toMillions(to, lastUnit)];
  const test: Condition = (__, { parameters: own = -1 }) => own >= least && own <= most;
  return { conditions: [test], ...endOf('largest') };
};
const toMillions = (count: string, unit: string) =>
  Number(count) * (units[unit[0]?.toLowerCase() ?? ''] ?? 1);
export const isLess = (own: number, limit: number) => own < limit;
export const isMore = (own: number, limit: number) => own > limit;
