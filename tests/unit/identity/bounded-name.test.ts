import { expect, test } from 'vitest';
import { boundedName } from '../../../src/identity/bounded-name.ts';

const bytes = (text: string) => Buffer.byteLength(text);

test.each(['llava', '視覺語言模型', 's'.repeat(180)])('%s can be the name of a file as it is', (name) => {
  expect(boundedName(name)).toBe(name);
});

test.each([
  ['s', 400],
  ['視', 70],
  ['𠮷', 60],
  ['a\u0301', 200],
  ['s', 1_000_000],
])('%s, times %d, is cut to what a file system takes', (letter, count) => {
  const cut = boundedName(letter.repeat(count));
  expect(bytes(cut)).toBeLessThanOrEqual(180);
  expect(cut).not.toContain('\ufffd');
  expect(boundedName(cut)).toBe(cut);
});

test('two names that begin alike stay different, and are the same every time', () => {
  const start = 'a long beginning '.repeat(30);
  expect(boundedName(`${start}one`)).not.toBe(boundedName(`${start}two`));
  expect(boundedName('s'.repeat(400))).toMatch(/^s{172}-[0-9a-z]{7}$/);
});
