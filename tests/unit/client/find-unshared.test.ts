import { expect, test } from 'vitest';
import { findUnshared, type Unit } from '../../../assets/client/compare/find-unshared.ts';

const neutral = new Set(['at', 'in']);

/** Cells as words; what differs comes back in brackets. */
function differing(...cells: string[]): string[] {
  const units = cells.map((cell) =>
    cell
      .split(' ')
      .filter(Boolean)
      .map((key): Unit => ({ key, isNeutral: neutral.has(key) })),
  );
  return findUnshared(units).map((flags, index) =>
    (units[index] ?? []).map(({ key }, place) => (flags[place] ? `[${key}]` : key)).join(' '),
  );
}

test.each([
  [
    ['clip at 336 frozen', 'clip frozen'],
    ['clip at [336] frozen', 'clip frozen'],
  ],
  [
    ['vicuna 7b', 'vicuna v1.5 7b', 'vicuna'],
    ['vicuna [7b]', 'vicuna [v1.5] [7b]', 'vicuna'],
  ],
  [
    ['mlp in two', 'linear in one'],
    ['mlp in two', 'linear in one'],
  ],
  [
    ['clip a', '', 'clip'],
    ['clip [a]', '', 'clip'],
  ],
  [['clip a'], ['clip a']],
])('%j', (cells, marked) => {
  expect(differing(...cells)).toEqual(marked);
});
