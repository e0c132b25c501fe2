import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cacheFolder, clearAfterKilled, scratchOf } from '../../../../src/site/cache/cache-folder.mjs';
import { findOrMakeFolder, stayInUse } from '../../../../src/site/cache/keep-folder.mjs';

const home = process.cwd();
const keyOf = (letter: string) => letter.repeat(22);
let project: string;

beforeEach(async () => {
  project = await mkdtemp(join(tmpdir(), 'keep-'));
  process.chdir(project);
});
afterEach(async () => {
  process.chdir(home);
  await rm(project, { recursive: true, force: true });
});

/** Makes a folder with one file, and says in what folder that is read from. */
function find(text: string, key: string | undefined, readKey: () => string | undefined = () => key) {
  const make = vi.fn(async (folder: string) => {
    await mkdir(join(folder, 'deep'), { recursive: true });
    await writeFile(join(folder, 'deep/text'), text);
  });
  const found = findOrMakeFolder({ kind: 'code', readKey, scratch: scratchOf(process.pid), make });
  return found.then(async ({ folder, key }) => ({
    key,
    folder,
    text: await readFile(join(folder, 'deep/text'), 'utf8'),
    isMade: make.mock.calls.length > 0,
  }));
}

test('what was made of the same sources is reused, and what was made of others is made again', async () => {
  const folder = `${cacheFolder}/code-${keyOf('a')}`;
  expect(await find('one', keyOf('a'))).toEqual({ key: keyOf('a'), folder, text: 'one', isMade: true });
  expect(await find('two', keyOf('a'))).toEqual({ key: keyOf('a'), folder, text: 'one', isMade: false });
  expect(await find('three', keyOf('b'))).toMatchObject({ text: 'three', isMade: true });
  expect(await readdir(cacheFolder)).toHaveLength(2);
});

test.each([
  [
    'a file has another text of the same length',
    (folder: string) => writeFile(join(folder, 'deep/text'), 'two'),
  ],
  ['a file is cut off', (folder: string) => writeFile(join(folder, 'deep/text'), 'on')],
  ['a file is missing', (folder: string) => rm(join(folder, 'deep/text'))],
  ['the seal is cut off', (folder: string) => writeFile(join(folder, 'whole.json'), '{"deep/text": ')],
  ['the seal is missing', (folder: string) => rm(join(folder, 'whole.json'))],
  [
    'it is a file',
    async (folder: string) => {
      await rm(folder, { recursive: true });
      await writeFile(folder, '');
    },
  ],
])('a kept folder is ignored where %s, and is made again', async (_, spoil) => {
  const { folder } = await find('one', keyOf('a'));
  await spoil(folder);
  expect(await find('two', keyOf('a'))).toMatchObject({ text: 'two', isMade: true, key: keyOf('a') });
  expect(await find('three', keyOf('a'))).toMatchObject({ text: 'two', isMade: false });
});

test('a kept folder that was copied is as good as before', async () => {
  const { folder } = await find('one', keyOf('a'));
  await cp(folder, `${folder}.copy`, { recursive: true });
  await rm(folder, { recursive: true });
  await rename(`${folder}.copy`, folder);
  expect(await find('two', keyOf('a'))).toMatchObject({ text: 'one', isMade: false });
});

test('what was made while its sources changed is not kept', async () => {
  const keys = [keyOf('a'), keyOf('b')];
  const found = await find('one', undefined, () => keys.shift());
  expect(found).toEqual({ key: undefined, folder: scratchOf(process.pid), text: 'one', isMade: true });
  expect(await readdir(cacheFolder)).toEqual([String(process.pid)]);
});

test('nothing is kept where the sources are unknown, or the folder cannot be sealed', async () => {
  expect(await find('one', undefined)).toMatchObject({ key: undefined, text: 'one' });
  await mkdir(join(scratchOf(process.pid), 'whole.json'));
  expect(await find('two', keyOf('a'))).toMatchObject({ key: undefined, text: 'two' });
  expect(await readdir(cacheFolder)).toEqual([String(process.pid)]);
});

test('two processes that make the same folder at once end with the same', async () => {
  const make = async (folder: string) => {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'text'), 'same');
  };
  const readKey = () => keyOf('a');
  const found = await Promise.all(
    [1, 2, 3].map((pid) => findOrMakeFolder({ kind: 'code', readKey, scratch: scratchOf(pid), make })),
  );
  for (const { folder } of found) expect(await readFile(join(folder, 'text'), 'utf8')).toBe('same');
  expect(existsSync(join(cacheFolder, `code-${keyOf('a')}`, 'whole.json'))).toBe(true);
});

test('of many folders of one kind the last used stay; other files are left alone', async () => {
  await mkdir(join(cacheFolder, 'chromium-147.0.0'), { recursive: true });
  await mkdir(join(cacheFolder, 'code-of-mine'), { recursive: true });
  const before = new Date(Date.now() - 2 * 60 * 60 * 1000);
  for (const letter of ['a', 'b', 'c', 'd']) {
    const { folder } = await find(letter, keyOf(letter));
    await utimes(folder, before, before);
  }
  await find('a', keyOf('a'));
  await find('e', keyOf('e'));
  const names = await readdir(cacheFolder);
  expect(names).toEqual(expect.arrayContaining([`code-${keyOf('a')}`, `code-${keyOf('e')}`]));
  expect(names.filter((name) => /^code-.{22}$/.test(name))).toHaveLength(3);
  expect(names).toEqual(expect.arrayContaining(['chromium-147.0.0', 'code-of-mine']));
});

test('folders of processes that are gone are removed, and nothing else', async () => {
  const gone = 2 ** 22 + 1;
  for (const name of [
    `${gone}`,
    `start-${gone}-1`,
    `${process.pid}`,
    `${gone}th`,
    '147.0.0x',
    `code-${keyOf('1')}`,
  ])
    await mkdir(join(cacheFolder, name), { recursive: true });
  await clearAfterKilled();
  expect((await readdir(cacheFolder)).sort()).toEqual(
    [`${process.pid}`, `${gone}th`, '147.0.0x', `code-${keyOf('1')}`].sort(),
  );
});

test('a folder that a running process loads code from stays, however long that runs', async () => {
  vi.useFakeTimers({ toFake: ['setInterval'] });
  try {
    const { folder } = await find('one', keyOf('a'));
    stayInUse(folder);
    await utimes(folder, 0, 0);
    vi.advanceTimersByTime(30 * 60 * 1000);
    await expect.poll(async () => (await stat(folder)).mtimeMs).toBeGreaterThan(Date.now() - 60_000);
  } finally {
    vi.useRealTimers();
  }
});
