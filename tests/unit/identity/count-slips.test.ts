import { expect, test } from 'vitest';
import { countSlips } from '../../../src/identity/count-slips.ts';

test.each([
  ['flamingo', 'flamingo', 0],
  ['flamimgo', 'flamingo', 1],
  ['flamnigo', 'flamingo', 1],
  ['flmingo', 'flamingo', 1],
  ['fllamingo', 'flamingo', 1],
  ['flamnigoo', 'flamingo', 2],
  ['pelican', 'flamingo', 3],
  ['', 'ab', 2],
  ['huggingface', 'huggineface', 1],
  ['paper', 'code', 3],
])('%s to %s takes %i', (typed, name, slips) => {
  expect(countSlips(typed, name, 2)).toBe(slips);
  expect(countSlips(name, typed, 2)).toBe(slips);
});
