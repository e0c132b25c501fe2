import { expect, test } from 'vitest';
import type { Card, CardKind } from '../../../src/study/card.ts';
import { shareFairly } from '../../../src/study/share-fairly.ts';

const cards = (kind: CardKind, count: number): Card[] =>
  Array.from({ length: count }, (_, index) => ({ id: `birds/${kind}-${index}`, kind }) as Card);

const count = (kept: readonly Card[], kind: CardKind) => kept.filter((card) => card.kind === kind).length;

test.each([
  ['one form among few others is as much as all of these', 73, 13, 0, 13],
  ['questions of the text count as others', 20, 0, 6, 6],
  ['a course with a single form is not left without cards', 9, 0, 0, 2],
  ['a form that is not a majority stays whole', 10, 10, 0, 10],
])('%s', (_, first, part, written, expected) => {
  const kept = shareFairly([...cards('first', first), ...cards('part', part)], written);
  expect(count(kept, 'first')).toBe(expected);
  expect(count(kept, 'part')).toBe(part);
});

test('what stays is in its order, and is the same whatever comes before it', () => {
  const all = [...cards('first', 20), ...cards('part', 5)];
  const kept = shareFairly(all, 0).map(({ id }) => id);
  expect(kept).toEqual(all.map(({ id }) => id).filter((id) => kept.includes(id)));
  expect(
    shareFairly([...all].reverse(), 0)
      .map(({ id }) => id)
      .sort(),
  ).toEqual([...kept].sort());
});
