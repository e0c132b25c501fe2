import type { FactProperty } from './fact-properties.ts';

/** Words and letters that multiply the number before them. */
const units: readonly (readonly [unit: string, factor: number])[] = [
  ['trillion', 1e12],
  ['billion', 1e9],
  ['million', 1e6],
  ['thousand', 1e3],
  ['兆', 1e12],
  ['億', 1e8],
  ['亿', 1e8],
  ['萬', 1e4],
  ['万', 1e4],
  ['t', 1e12],
  ['b', 1e9],
  ['m', 1e6],
  ['k', 1e3],
];

const factors: ReadonlyMap<string, number> = new Map(units);

const quantity = new RegExp(
  `(?<![\\p{L}\\d.])(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?[ \\u00a0-]?(${units.map(([unit]) => unit).join('|')})(?![\\p{Script=Latin}\\d])`,
  'giu',
);

/** Pixels by their unit, except for the size of a patch. */
const withUnit =
  /(?<!patch(?:es)?(?: of)? )(?<![\p{L}\d.x×]|[\d.x×] |(?<!\b(?:and|or|then|to|at))(?<=\p{L}) )(\d{2,5})(?:\s*[x×]\s*\d{2,5})?\s*(?:px|pixels?|像素)(?!\p{L})/giu;
/** Two sides, or a number that is all there is up to a stop: tokens, regions and seconds have numbers, too. */
const withoutUnit = /(?<![\p{L}\d.])(\d{3,5})\s*[x×]\s*\d{3,5}|^(\d{2,5})(?=\s*(?:$|[;,(²^/]|[-–]\s?\d))/u;
const yearForm = /(?<!\d)(19|20)\d{2}(?!\d)/;

/** How the number that a property is sorted by is read from the author's words. */
const readers: Partial<Readonly<Record<FactProperty, (text: string) => number | undefined>>> = {
  year: (text) => toNumber(yearForm.exec(text)?.[0]),
  parameters: findLargestQuantity,
  data: findLargestQuantity,
  resolution: findPixels,
};

/**
 * The number that a fact is sorted by: parameters and examples by their count, the largest where several are
 * given; resolution in pixels of the first side, of the largest picture; a year as it is. Undefined if the words give none.
 *
 * @example amountOf('parameters', '7B and 13 billion') // 13000000000
 */
export function amountOf(property: FactProperty, text: string): number | undefined {
  return readers[property]?.(text);
}

function findLargestQuantity(text: string): number | undefined {
  const found = listQuantities(text);
  return found.length > 0 ? Math.max(...found) : undefined;
}

/**
 * The quantities that a text gives, in its order.
 *
 * @example listQuantities('Flamingo-3B, 9B and 80B') // [9e9, 80e9]
 */
export function listQuantities(text: string): number[] {
  return [...text.matchAll(quantity)].map(([, whole = '', fraction = '', unit = '']) =>
    Math.round(Number(whole.replaceAll(',', '') + fraction) * (factors.get(unit.toLowerCase()) ?? 1)),
  );
}

function findPixels(text: string): number | undefined {
  const sides = [...text.matchAll(withUnit)].map(([, side]) => Number(side));
  if (sides.length > 0) return Math.max(...sides);
  const [, side, whole] = withoutUnit.exec(text.trim()) ?? [];
  return toNumber(side ?? whole);
}

function toNumber(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}
