import { expect, test } from 'vitest';
import { passes } from '../../../../src/lecture/passes/passes.ts';

test('a pass comes after everything that it needs', () => {
  const early = passes.flatMap(({ needs, gives }, index) => {
    const given = passes.slice(0, index).map((pass) => pass.gives);
    return needs.filter((gift) => !given.includes(gift)).map((gift) => `${gives} is before ${gift}`);
  });
  expect(early).toEqual([]);
});

test('nothing is provided by two passes', () => {
  const gifts = passes.flatMap(({ gives }) => gives ?? []);
  expect(gifts).toEqual([...new Set(gifts)]);
});
