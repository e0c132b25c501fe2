import { describe, expect, test } from 'vitest';
import { evenSpaces } from '../../../src/collections/even-spaces.ts';

describe('evenSpaces', () => {
  test.each([
    ['a wader in a pond', 'a wader in a pond'],
    ['a  wader', 'a wader'],
    ['a\nwader', 'a wader'],
    ['a \t\n wader', 'a wader'],
    ['a\n  wader', 'a wader'],
    ['a\u00a0wader\u3000here', 'a wader here'],
    [' a wader \n', ' a wader '],
    ['\n\n', ' '],
    ['', ''],
  ])('%j is %j', (written, even) => {
    expect(evenSpaces(written)).toBe(even);
    expect(even).toBe(written.replace(/\s+/g, ' '));
  });
});
