import { expect, test } from 'vitest';
import { amountOf } from '../../../src/lecture/amount.ts';

test.each([
  ['parameters', '7B', 7e9],
  ['parameters', '13 billion', 13e9],
  ['parameters', '1.4B, 7B or 70B', 70e9],
  ['parameters', '427.94M (ViT-L/14); 151.28M', 427_940_000],
  ['parameters', 'Flamingo-3B and 80B', 80e9],
  ['parameters', '70 億', 7e9],
  ['parameters', '1,200 million', 1.2e9],
  ['parameters', 'about 0.5 T', 5e11],
  ['parameters', '—', undefined],
  ['parameters', 'ViT-L/14', undefined],
  ['parameters', '3 Models', undefined],
  ['data', '400 million pairs', 4e8],
  ['resolution', '336 px', 336],
  ['resolution', '448 x 448', 448],
  ['resolution', 'unknown', undefined],
  ['year', 'April 2022', 2022],
  ['year', '20221', undefined],
  ['connector', '7B', undefined],
] as const)('%s: %s is %s', (property, text, amount) => expect(amountOf(property, text)).toBe(amount));
