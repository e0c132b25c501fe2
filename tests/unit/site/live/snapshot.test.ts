import { mkdtemp, rename, rm, stat, unlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FileState, findChanges, readSnapshot } from '../../../../src/site/live/snapshot.ts';

let folder = '';
let post = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-snapshot-'));
  post = join(folder, 'gull.md');
  await writeFile(post, 'A gull.');
});
afterEach(() => rm(folder, { recursive: true }));

/** What an author, or a tool, may do to a file between two looks. */
const edits: Readonly<Record<string, () => Promise<void>>> = {
  'a longer text': () => writeFile(post, 'A gull, and another.'),
  'a text of the same length': () => writeFile(post, 'A tern.'),
  'a text of the same length under the old time': async () => {
    const { atime, mtime } = await stat(post);
    await writeFile(post, 'A tern.');
    await utimes(post, atime, mtime);
  },
  'a save by rename': async () => {
    await writeFile(`${post}~`, 'A tern.');
    await rename(`${post}~`, post);
  },
  'an older file put in place': async () => {
    await writeFile(`${post}~`, 'A tern.');
    await utimes(`${post}~`, 1, 1);
    await rename(`${post}~`, post);
  },
  'a file that is gone': () => unlink(post),
  'a file under another name': () => rename(post, join(folder, 'tern.md')),
};

it.each(Object.keys(edits))('%s is a change', async (name) => {
  const paths = [post, join(folder, 'tern.md')];
  const before = await readSnapshot(paths);
  expect(findChanges(before, await readSnapshot(paths, before))).toEqual([]);
  await edits[name]?.();
  expect(findChanges(before, await readSnapshot(paths, before))).toContain(post);
});

it('every one of a hundred saves in a row is a change, though many fall into one tick of the clock', async () => {
  let before = await readSnapshot([post]);
  for (let count = 100; count < 200; count += 1) {
    await writeFile(post, `Gull ${count}.`);
    const after = await readSnapshot([post], before);
    expect(findChanges(before, after)).toEqual([post]);
    before = after;
  }
});

it('a file that cannot be read is left out', async () => {
  expect([...(await readSnapshot([post, join(folder, 'nowhere.md'), folder])).keys()]).not.toContain(
    join(folder, 'nowhere.md'),
  );
});

describe('findChanges', () => {
  const state = (stamp: string, hash?: string): FileState => ({
    stamp,
    isRecent: false,
    ...(hash !== undefined && { hash }),
  });
  it.each([
    ['nothing', [['a', state('1')]], [['a', state('1')]], []],
    ['a new file', [], [['a', state('1')]], ['a']],
    ['a file that is gone', [['a', state('1')]], [], ['a']],
    ['another stamp', [['a', state('1')]], [['a', state('2')]], ['a']],
    ['other bytes under one stamp', [['a', state('1', 'x')]], [['a', state('1', 'y')]], ['a']],
    [
      'several, in order',
      [
        ['b', state('1')],
        ['c', state('1')],
      ],
      [
        ['c', state('2')],
        ['a', state('1')],
      ],
      ['a', 'b', 'c'],
    ],
  ] as const)('names %s', (_, before, after, changes) => {
    expect(findChanges(new Map(before), new Map(after))).toEqual(changes);
  });
});
