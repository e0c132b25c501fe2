import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { quotePath } from '../../../../src/site/new/quote-path.ts';

test.each([
  ['../my-course', '../my-course'],
  ['/home/ada/課程', '/home/ada/課程'],
  ['../my course', '"../my course"'],
  ['R&D (2026)', '"R&D (2026)"'],
])('%s is typed as %s', (path, typed) => {
  expect(quotePath(path)).toBe(typed);
});

test.each([
  '../my course',
  "Ada's",
  'say "birds"',
  '$HOME',
  '`id`',
  'a;b',
  'a*',
  'a&b|c',
  '(x)',
  '#1',
  '課程',
])('a shell reads %s as it is', (path) => {
  expect(execFileSync('sh', ['-c', `printf %s ${quotePath(path)}`], { encoding: 'utf8' })).toBe(path);
});
