import { isMap, isScalar, type LineCounter, type ParsedNode } from 'yaml';

/** A key that a mapping has more than once; the last one counts, as in Jekyll. */
export type RepeatedKey = {
  readonly key: string;
  readonly lines: readonly number[];
  /** In the order of the lines. Lists and mappings are left out. */
  readonly values: readonly unknown[];
};

/**
 * @param firstLine line of the file that the YAML starts on
 * @example findRepeatedKeys(parseDocument('a: 1\na: 2\n').contents, lines, 1) // [{ key: 'a', lines: [1, 2], values: [1, 2] }]
 */
export function findRepeatedKeys(
  contents: ParsedNode | null,
  lines: LineCounter,
  firstLine: number,
): RepeatedKey[] {
  if (!isMap(contents)) return [];
  const places = new Map<string, { lines: number[]; values: unknown[] }>();
  for (const { key, value } of contents.items) {
    if (!isScalar(key) || !key.range) continue;
    const name = String(key.value);
    const line = lines.linePos(key.range[0]).line + firstLine - 1;
    const place = places.get(name) ?? { lines: [], values: [] };
    place.lines.push(line);
    place.values.push(isScalar(value) ? value.value : undefined);
    places.set(name, place);
  }
  return [...places].flatMap(([key, found]) => (found.lines.length > 1 ? [{ key, ...found }] : []));
}

/** Up to this many lines are named one by one. */
const mostLines = 20;

/**
 * The finding, at the line that counts.
 *
 * @example describeRepeatedKey({ key: 'title', lines: [2, 4] }).fix // 'Delete line 2.'
 */
export function describeRepeatedKey({ key, lines }: Pick<RepeatedKey, 'key' | 'lines'>) {
  const list = new Intl.ListFormat('en', { type: 'conjunction' });
  const named = (numbers: readonly number[]) => {
    const shown = numbers.slice(0, mostLines).map(String);
    const more = numbers.length > mostLines ? [`${numbers.length - mostLines} more`] : [];
    return `${numbers.length === 1 ? 'line' : 'lines'} ${list.format([...shown, ...more])}`;
  };
  return {
    line: lines.at(-1) ?? 1,
    message: `${key} is written on ${named(lines)}; the last one counts.`,
    fix: `Delete ${named(lines.slice(0, -1))}.`,
  };
}
