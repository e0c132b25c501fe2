import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readStamp } from '../../../../src/site/cache/file-stamp.mjs';
import { findKey } from '../../../../src/site/cache/known-keys.mjs';

const home = process.cwd();
const keys = 'node_modules/.cache/lectern/keys';
let project: string;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'keys-'));
  process.chdir(project);
  for (const name of ['a.ts', 'b.ts']) writeFileSync(name, name);
});
afterEach(() => {
  vi.useRealTimers();
  process.chdir(home);
  rmSync(project, { recursive: true, force: true });
});

const files = ['a.ts', 'b.ts'].map((name) => ({ name, path: name }));

/** Whether the files had to be read, as if so many milliseconds had passed since they were changed. */
function isRead(asked: unknown = 'code', listed = files, after = 10_000): boolean {
  const changed = Math.max(...listed.map(({ path }) => readStamp(path)?.changed ?? 0));
  vi.useFakeTimers({ toFake: ['Date'], now: changed + after });
  const make = vi.fn(() => listed.map(({ path }) => readFileSync(path, 'utf8')).join());
  expect(findKey(asked, listed, make)).toBe(listed.map(({ path }) => readFileSync(path, 'utf8')).join());
  return make.mock.calls.length > 0;
}

test('files are read once, and again only when one of them may have changed', () => {
  expect([isRead(), isRead()]).toEqual([true, false]);
  writeFileSync('a.ts', 'A');
  expect([isRead(), isRead()]).toEqual([true, false]);
  utimesSync('b.ts', 1, 1);
  expect([isRead(), isRead()]).toEqual([true, false]);
});

test('a file that was changed a moment ago may change once more and look the same', () => {
  expect([isRead('code', files, 0), isRead('code', files, 0)]).toEqual([true, true]);
});

test('each question has its own answer', () => {
  const [a] = files;
  expect([isRead('code'), isRead('assets', a && [a])]).toEqual([true, true]);
  expect([isRead('code'), isRead('assets', a && [a])]).toEqual([false, false]);
  expect([isRead('code', a && [a]), isRead('code')]).toEqual([true, true]);
});

test.each([
  ['torn', (text: string) => text.slice(0, 30)],
  ['empty', () => ''],
  ['another', (text: string) => `x${text}`],
])('an answer that is %s does not count', (_, spoil) => {
  isRead();
  const [name = ''] = readdirSync(keys);
  writeFileSync(join(keys, name), spoil(readFileSync(join(keys, name), 'utf8')));
  expect([isRead(), isRead()]).toEqual([true, false]);
});

test('without room for an answer, the files are read each time', () => {
  writeFileSync('node_modules', '');
  expect([isRead(), isRead()]).toEqual([true, true]);
});
