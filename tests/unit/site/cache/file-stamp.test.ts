import {
  lstatSync,
  mkdtempSync,
  renameSync,
  rmSync,
  type Stats,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isSettled, readStamp } from '../../../../src/site/cache/file-stamp.mjs';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stamp-'));
  file = join(folder, 'heron.md');
  writeFileSync(file, 'one');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const old = new Date('2026-01-01');

test.each([
  ['longer', () => writeFileSync(file, 'three')],
  ['another of the same size', () => writeFileSync(`${file}.new`, 'two')],
  ['given other times', () => utimesSync(file, old, old)],
])('a file that is %s has another stamp', (_, change) => {
  const before = readStamp(file);
  change();
  const other = `${file}.new`;
  if (lstatSync(other, { throwIfNoEntry: false })) renameSync(other, file);
  expect(readStamp(file)?.stamp).not.toBe(before?.stamp);
});

test('a folder and what is not there have none, and a link only where links are followed', () => {
  expect(readStamp(folder)).toBe(undefined);
  expect(readStamp(join(folder, 'tern.md'))).toBe(undefined);
  symlinkSync(file, join(folder, 'link'));
  expect(readStamp(join(folder, 'link'))).toEqual(readStamp(file));
  expect(readStamp(join(folder, 'link'), lstatSync)).toBe(undefined);
});

test('a file that may not be asked about has none', () => {
  const refuse = (): Stats => {
    throw new Error('EACCES');
  };
  expect(readStamp(file, refuse as unknown as typeof lstatSync)).toBe(undefined);
});

test('a file is settled after the next tick of its clock, which counts in seconds where it shows nothing finer', () => {
  const second = 1_780_800_000_000;
  expect(isSettled(second + 0.25, second + 99)).toBe(false);
  expect(isSettled(second + 0.25, second + 101)).toBe(true);
  expect(isSettled(second, second + 101)).toBe(false);
  expect(isSettled(second + 10, second + 2999)).toBe(false);
  expect(isSettled(second, second + 3001)).toBe(true);
});
