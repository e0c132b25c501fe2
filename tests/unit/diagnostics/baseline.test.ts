import { describe, expect, test } from 'vitest';
import { findNew, formatBaseline, parseBaseline } from '../../../src/diagnostics/baseline.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';

const at = (line: number, changes: Partial<Diagnostic> = {}): Diagnostic => ({
  rule: 'link/empty',
  file: 'content/lectures/a.md',
  line,
  message: 'The link has no text.',
  fix: '[What it shows](https://a.example/)',
  ...changes,
});

const since = (old: readonly Diagnostic[], now: readonly Diagnostic[]) =>
  findNew(now, parseBaseline(formatBaseline(old))).map(({ line }) => line);

describe('since a baseline was written', () => {
  test('nothing is new where nothing changed, nor where lines moved', () => {
    expect(since([at(3), at(9)], [at(3), at(9)])).toEqual([]);
    expect(since([at(3), at(9)], [at(13), at(19)])).toEqual([]);
  });

  test('one more of the same is new, and one that was fixed does not make up for one elsewhere', () => {
    expect(since([at(3)], [at(3), at(9)])).toEqual([9]);
    expect(since([at(3)], [at(3, { file: 'content/lectures/b.md' })])).toEqual([3]);
    expect(since([at(3)], [at(3, { message: 'The link has no address.' })])).toEqual([3]);
    expect(since([at(3)], [at(3, { rule: 'link/broken' })])).toEqual([3]);
  });

  test('a file may have any name', () => {
    const odd = at(3, { file: '__proto__', message: 'constructor' });
    expect(since([odd], [odd])).toEqual([]);
    expect(since([], [odd])).toEqual([3]);
  });
});

test('the same faults make the same text, in whatever order they come', () => {
  const faults = [at(9, { file: 'b.md' }), at(3), at(4)];
  expect(formatBaseline(faults)).toBe(formatBaseline([...faults].reverse()));
  expect(JSON.parse(formatBaseline(faults))).toEqual({
    version: 1,
    files: {
      'b.md': { 'link/empty': { 'The link has no text.': 1 } },
      'content/lectures/a.md': { 'link/empty': { 'The link has no text.': 2 } },
    },
  });
});

test.each([
  ['{', 'It is not valid JSON.'],
  ['[]', 'It is not a baseline for this version.'],
  ['{"version": 2, "files": {}}', 'It is not a baseline for this version.'],
  ['{"version": 1}', 'It is not a baseline for this version.'],
])('%s is not a baseline', (text, reason) => {
  expect(() => parseBaseline(text)).toThrow(reason);
});

test('a baseline that was edited by hand is used as far as it can be read', () => {
  const edited = parseBaseline(
    '{"version": 1, "files": {"content/lectures/a.md": {"link/empty": 3}, "b.md": []}}',
  );
  expect(findNew([at(3)], edited)).toHaveLength(1);
});
