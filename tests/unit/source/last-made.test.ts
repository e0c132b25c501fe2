import { expect, test } from 'vitest';
import { LastMade } from '../../../src/source/last-made.ts';

test('what was made of the same parts is the same, and only the last is kept for each owner', () => {
  const last = new LastMade<object>();
  const owner = {};
  const part = {};
  const make = (...parts: unknown[]) => last.of(owner, parts, () => ({}));
  const first = make(part, 'a', undefined);
  expect(make(part, 'a', undefined)).toBe(first);
  for (const parts of [[{}, 'a', undefined], [part, 'b', undefined], [part, 'a'], ['a', part, undefined], []])
    expect(make(...parts)).not.toBe(first);
  const again = make(part, 'a', undefined);
  expect(again).not.toBe(first);
  expect(last.of({}, [part, 'a', undefined], () => ({}))).not.toBe(again);
  expect(make(part, 'a', undefined)).toBe(again);
});

test('what could not be made is made the next time', () => {
  const last = new LastMade<number>();
  const owner = {};
  const fail = () => {
    throw new Error('no');
  };
  expect(() => last.of(owner, [], fail)).toThrow('no');
  expect(last.of(owner, [], () => 1)).toBe(1);
});
