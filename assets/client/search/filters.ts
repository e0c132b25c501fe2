import { foldText } from '../../../src/search/fold.ts';
import type { NameEntry } from '../../../src/search/read-names.ts';
import { decodeAddress } from '../decode-address.ts';
import { type FilterName, type Filters, filterNames } from './filter-names.ts';

/** Requires what both require. */
export function mergeFilters(a: Filters, b: Filters): Filters {
  const merged: Partial<Record<FilterName, readonly string[]>> = {};
  for (const name of filterNames) {
    const values = [...new Set([...(a[name] ?? []), ...(b[name] ?? [])])];
    if (values.length > 0) merged[name] = values;
  }
  return merged;
}

/** Whether an entry meets all filters. */
export function passesFilters(entry: NameEntry, filters: Filters): boolean {
  return filterNames.every((name) => {
    const wanted = filters[name];
    if (!wanted) return true;
    const holds = (value: string) => tests[name](entry, value);
    return name === 'has' ? wanted.every(holds) : wanted.some(holds);
  });
}

/**
 * The values that an entry has of a filter, as they are shown and counted.
 *
 * @example valuesOf(llava, 'year') // ['2023']
 */
export function valuesOf(entry: NameEntry, name: FilterName): readonly string[] {
  const { kind, subject, year, under, places, has } = entry;
  if (name === 'kind') return [subject ?? kind];
  if (name === 'year') return year ? [String(year)] : [];
  if (name === 'family') return kind === 'model' && under ? [under] : [];
  if (name === 'lecture') return kind === 'lecture' ? [entry.name] : places.map(({ lecture }) => lecture);
  return has;
}

type Test = (entry: NameEntry, value: string) => boolean;

const isSame: (name: FilterName) => Test = (name) => (entry, value) =>
  valuesOf(entry, name).some((own) => foldText(own) === foldText(value));

const tests: Readonly<Record<FilterName, Test>> = {
  kind: (entry, value) => isSame('kind')(entry, value.replace(/s$/i, '')) || isSame('kind')(entry, value),
  year: ({ year }, value) => {
    const [from = '', to = from] = value.split(/[-–]|\.\./);
    return year !== undefined && year >= Number(from) && year <= Number(to || '9999');
  },
  family: (entry, value) =>
    entry.kind === 'model' && entry.under !== undefined && foldText(entry.under).includes(foldText(value)),
  lecture: (entry, value) =>
    (entry.kind === 'lecture' ? [{ lecture: entry.name, page: entry.href }] : entry.places).some((place) =>
      isLecture(place, value),
    ),
  has: isSame('has'),
};

/** A lecture is meant by words of its title or by the last part of its address. */
export function isLecture({ lecture, page }: { lecture: string; page: string }, value: string): boolean {
  const folded = foldText(value);
  return (
    foldText(lecture).includes(folded) || foldText(decodeAddress(page.split('/').at(-2) ?? '')) === folded
  );
}
