import { expect, test } from 'vitest';
import { findSourceSet } from '../../../src/identity/source-set.ts';

const raw = 'https://raw.githubusercontent.com/riverlab/heron/main';

test.each([
  ['https://github.com/riverlab/heron/blob/main/a.png?raw=true', `${raw}/a.png`],
  ['https://github.com/riverlab/heron/raw/main/a b.png', `${raw}/a%20b.png`],
  ['https://github.com/riverlab/heron/raw/main/a,b.png', `${raw}/a%2Cb.png`],
  ['https://github.com/riverlab/heron/raw/main/%E9%B7%BA.png', `${raw}/%E9%B7%BA.png`],
  ['https://riverlab.example/a,b.png', undefined],
  ['/assets/a.png', undefined],
])('%s', (address, expected) => expect(findSourceSet(address)).toBe(expected));
