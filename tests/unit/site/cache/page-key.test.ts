import { expect, test } from 'vitest';
import type { Page } from '../../../../src/pages/page.ts';
import { keyOfPage } from '../../../../src/site/cache/page-key.ts';

/** The key of a page that says a value. */
const keyOf = (title: unknown) => keyOfPage({ title } as unknown as Page);

const long = 'a heron '.repeat(100);

/** Values of which no two may have the same key. */
const different: readonly unknown[] = [
  undefined,
  null,
  '',
  0,
  '0',
  false,
  [],
  {},
  new Map(),
  new Set(),
  ['a', 'b'],
  ['b', 'a'],
  [['a'], 'b'],
  ['a', ['b']],
  ['a,"1:b'],
  new Set(['a', 'b']),
  { a: 'b' },
  { b: 'a' },
  { a: 'b', b: undefined },
  { a: 'b', c: { d: 1 } },
  { a: 'b', c: {}, d: 1 },
  new Map([['a', 'b']]),
  new Map([['b', 'a']]),
  long,
  `${long}.`,
  [long],
  { text: long },
  { text: long, more: [] },
];

test('values that differ have different keys, and equal ones the same', () => {
  const keys = different.map(keyOf);
  expect(keys.every((key) => key?.length === 22)).toBe(true);
  expect(new Set(keys).size).toBe(different.length);
  expect(different.map((value) => keyOf(structuredClone(value)))).toEqual(keys);
});

test('what a page has in common with another is the same wherever it is', () => {
  const shared = { text: long };
  expect(keyOf([shared, shared])).toBe(keyOf([{ text: long }, { text: long }]));
});

test.each([
  ['a function', () => 1],
  ['a symbol', Symbol('a')],
  ['a date', new Date(0)],
  ['an object of a class', new (class Heron {})()],
])('a page that holds %s has no key, however deep', (_, value) => {
  expect(keyOf(value)).toBeUndefined();
  expect(keyOf([{ a: new Map([['b', value]]) }])).toBeUndefined();
});
