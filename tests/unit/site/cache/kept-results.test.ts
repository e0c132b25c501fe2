import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nameCode } from '../../../../src/site/cache/code-key.mjs';
import { KeptResults } from '../../../../src/site/cache/kept-results.ts';

const home = process.cwd();
const folder = 'node_modules/.cache/lectern/results';
let project: string;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'results-'));
  process.chdir(project);
  nameCode('today');
});
afterEach(() => {
  process.chdir(home);
  nameCode(undefined);
  rmSync(project, { recursive: true, force: true });
});

/** A build that asks for some results, and keeps those that it has to make; answers what was there. */
function build(asked: Readonly<Record<string, string>>, course = '/course'): (string | undefined)[] {
  const kept = new KeptResults<string>('drawings', course);
  const known = Object.keys(asked).map((parts) => kept.get([parts]));
  for (const [index, [parts, made]] of Object.entries(asked).entries())
    if (known[index] === undefined) kept.keep([parts], made);
  kept.save();
  return known;
}

const file = () => join(folder, readdirSync(folder)[0] ?? '');

test('what was made is kept for the next build of the course, and for no other', () => {
  expect(build({ a: 'A', b: 'B' })).toEqual([undefined, undefined]);
  expect(build({ a: 'new', b: 'new' })).toEqual(['A', 'B']);
  expect(build({ a: 'C' }, '/other')).toEqual([undefined]);
  expect(readdirSync('node_modules/.cache/lectern')).toEqual(['results']);
});

test('what a build did not ask for is removed after it', () => {
  build({ a: 'A', b: 'B' });
  build({ a: 'A' });
  expect(build({ a: 'new', b: 'new' })).toEqual(['A', undefined]);
});

test('bytes and maps come back as they were', () => {
  const made = { bytes: Buffer.from([1, 2]), map: new Map([['a', 1]]) };
  const kept = new KeptResults<typeof made>('previews', '/course');
  kept.keep('parts', made);
  kept.save();
  const again = new KeptResults<typeof made>('previews', '/course').get('parts');
  expect(again?.map).toEqual(made.map);
  expect(again && Buffer.compare(again.bytes, made.bytes)).toBe(0);
});

test.each([
  ['is cut off', () => truncateSync(file(), 40)],
  ['is empty', () => truncateSync(file())],
  [
    'has a byte changed',
    () => {
      const bytes = readFileSync(file());
      writeFileSync(
        file(),
        bytes.map((byte, index) => (index === bytes.length - 3 ? byte ^ 1 : byte)),
      );
    },
  ],
  ['is somebody else’s', () => writeFileSync(file(), 'a text that is longer than a digest')],
  [
    'is a folder',
    () => {
      const path = file();
      rmSync(path);
      mkdirSync(path);
    },
  ],
  ['is of other code', () => nameCode('tomorrow')],
])('a file is ignored where it %s', (_, spoil) => {
  build({ a: 'A' });
  spoil();
  expect(build({ a: 'new' })).toEqual([undefined]);
});

test('nothing is kept where it is unknown what code runs, or the disk is full', () => {
  nameCode(undefined);
  build({ a: 'A' });
  expect(existsSync(folder)).toBe(false);
  nameCode('today');
  mkdirSync('node_modules');
  writeFileSync('node_modules/.cache', '');
  expect(build({ a: 'A' })).toEqual([undefined]);
  expect(build({ a: 'A' })).toEqual([undefined]);
});

test('of many courses the last ones are kept, and other files stay', () => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'drawings-mine.bin'), '');
  for (let count = 0; count < 12; count++) build({ a: 'A' }, `/course-${count}`);
  expect(readdirSync(folder)).toHaveLength(9);
});
