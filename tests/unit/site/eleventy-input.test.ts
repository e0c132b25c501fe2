import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openEleventyInput } from '../../../src/site/eleventy-input.ts';

let root: string;
let project: string;
const scratch = 'node_modules/.cache/lectern/1';

beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'input-')));
  project = join(root, 'lectern');
  await mkdir(project);
});
afterEach(() => rm(root, { recursive: true, force: true }));

test.each(['content', 'my course/2026', '课程', 'a.b-c_d'])('%s is read as it is', (path) => {
  const { folder, pathOf } = openEleventyInput(join(project, path), project, scratch);
  expect(folder).toBe(path);
  expect(pathOf(`./${path}/lectures/a.md`)).toBe('lectures/a.md');
});

test.each([
  '../lectern-posts',
  '../posts',
  '..',
  '.',
  'course [2026]',
  'a{b}',
  'a(b)',
  'a*',
  '!a',
  'a#b',
  'a@(b)',
  'node_modules/course',
])('%s is read by a plain path inside the project', async (path) => {
  const content = join(project, path);
  await mkdir(join(content, 'lectures'), { recursive: true });
  await writeFile(join(content, 'lectures/a.md'), path);
  const { folder, pathOf } = openEleventyInput(content, project, scratch);
  expect(folder).toBe('node_modules/.cache/lectern/1/content');
  expect(await readFile(join(project, folder, 'lectures/a.md'), 'utf8')).toBe(path);
  expect(pathOf(`./${folder}/lectures/a.md`)).toBe('lectures/a.md');
  expect(openEleventyInput(content, project, scratch).folder).toBe(folder);
});

test('a process that was given no folder takes one of its own', () => {
  const { folder } = openEleventyInput(root, project);
  expect(folder).toBe(`node_modules/.cache/lectern/${process.pid}/content`);
});
