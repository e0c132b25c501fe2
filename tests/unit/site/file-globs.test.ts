import { describe, expect, test } from 'vitest';
import { listGlobs, parseGlobs } from '../../../src/site/read/file-globs.ts';

describe('publish:', () => {
  test.each([
    ['hw/**', 'hw/week1/a.txt', true],
    ['hw', 'hw/week1/a.txt', true],
    ['/hw/', 'hw/a.txt', true],
    ['./hw/*.txt', 'hw/a.txt', true],
    ['hw/*.txt', 'hw/week1/a.txt', false],
    ['*.pdf', 'a.pdf', true],
    ['*.pdf', 'hw/a.pdf', false],
    ['**/*.pdf', 'a.pdf', true],
    ['**', '_posts/a.png', false],
    ['**', 'assets/_private/a.png', false],
    ['assets/_private/**', 'assets/_private/a.png', true],
    ['hw', 'hwx/a.txt', false],
    ['圖/**', '圖/白鷺.png', true],
    ['a \\[b\\]/**', 'a [b]/c.png', true],
    ['', 'a.png', false],
  ])('%s names %s: %s', (pattern, path, isNamed) => {
    expect(parseGlobs([pattern]).names(path)).toBe(isNamed);
    expect(parseGlobs([`!${pattern}`]).names(path)).toBe(false);
  });

  test('a pattern after a ! withholds files from readers, whatever comes before or after it', () => {
    const { keeps } = parseGlobs(['!hw/solutions', 'hw/**']);
    expect(['hw/a.txt', 'hw/solutions/a.txt'].map(keeps)).toEqual([false, true]);
  });

  test.each([
    ['demo', 'demo/a.html', false],
    ['demo/**', 'demo/a.js', false],
    ['demo/*.html', 'demo/a.html', true],
    ['demo/a.html', 'demo/a.html', true],
    ['LICENSE', 'LICENSE', true],
  ])('%s states the kind of %s: %s', (pattern, path, isStated) =>
    expect(parseGlobs([pattern]).namesKind(path)).toBe(isStated),
  );
});

test.each([
  [['hw/a.txt', 'hw/b.txt'], ['hw/a.txt', 'hw/b.txt', 'x.pdf'], ['hw/**']],
  [['hw/a.txt'], ['hw/a.txt', 'hw/b.txt'], ['hw/a.txt']],
  [['a/b/c.png', 'a/b/d.png'], ['a/b/c.png', 'a/b/d.png', 'a/e.png'], ['a/b/**']],
  [
    ['x (1).pdf', 'x [2].pdf'],
    ['x (1).pdf', 'x [2].pdf'],
    ['x \\(1\\).pdf', 'x \\[2\\].pdf'],
  ],
  [[], ['a.png'], []],
])('%j of %j is %j', (chosen, all, globs) => {
  expect(listGlobs(chosen, all)).toEqual(globs);
  const { names } = parseGlobs(globs);
  expect(all.filter(names)).toEqual(chosen);
});
