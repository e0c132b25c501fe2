import { expect, test } from 'vitest';
import { rawAddress } from '../../../src/identity/github.ts';

const raw = 'https://raw.githubusercontent.com/riverlab/heron';

test.each([
  ['https://github.com/riverlab/heron/blob/main/a/b.png?raw=true', `${raw}/main/a/b.png`],
  ['https://github.com/riverlab/heron/raw/v2/b.png', `${raw}/v2/b.png`],
  ['https://www.github.com/riverlab/heron/raw/main/b%20c.png', `${raw}/main/b%20c.png`],
  ['https://github.com/riverlab/heron/assets/1/b.png', 'https://github.com/riverlab/heron/assets/1/b.png'],
  ['https://github.com/riverlab/heron/blob/main', 'https://github.com/riverlab/heron/blob/main'],
  ['https://riverlab.example/raw/main/b.png', 'https://riverlab.example/raw/main/b.png'],
  ['images/b.png', 'images/b.png'],
])('%s', (address, expected) => expect(rawAddress(address)).toBe(expected));
