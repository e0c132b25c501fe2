import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeFolder } from '../../../src/site/make-folder.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'make-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('makes a folder with those around it, and leaves one that is there', async () => {
  for (const path of ['a/b/c', 'a/b/c', 'a/d']) makeFolder(join(folder, path));
  expect((await stat(join(folder, 'a/b/c'))).isDirectory()).toBe(true);
  expect((await stat(join(folder, 'a/d'))).isDirectory()).toBe(true);
});

test('nothing is made in what is a file', async () => {
  await writeFile(join(folder, 'file'), '');
  expect(() => makeFolder(join(folder, 'file'))).toThrow('EEXIST');
  expect(() => makeFolder(join(folder, 'file/a/b'))).toThrow('ENOTDIR');
});

test.runIf(process.platform === 'linux')('where the system makes no folder, the disk is asked once', () => {
  expect(() => makeFolder('/proc/a-course/content')).toThrow("mkdir '/proc/a-course'");
});
