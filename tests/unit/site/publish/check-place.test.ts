import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openOutput } from '../../../../src/site/publish/open-output.ts';
import { Refusal } from '../../../../src/site/publish/refusal.ts';
import { readTree, writeTree } from './tree.ts';

/** A project with a course in it and one beside it, as people have them. */
const course = {
  'home/ada/notes.txt': 'n',
  'project/package.json': '{}',
  'project/src/a.ts': '',
  'project/content/lectures/a.md': '# A',
  'project/content/guide/1.md': '# B',
  'project/content/birds/_posts/a.md': '# C',
  'project/.git/HEAD': 'ref',
  'project/node_modules/x/index.js': '',
};

// Processes and a disk that others use too.
vi.setConfig({ testTimeout: 60_000 });

let root: string;

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'place-')));
  writeTree(root, course);
  vi.stubEnv('HOME', join(root, 'home/ada'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true, force: true });
});

const open = (path: string) =>
  openOutput(join(root, path), { content: join(root, 'project/content'), project: join(root, 'project') });

async function refuses(path: string): Promise<string> {
  const before = readTree(root);
  const error: unknown = await open(path).then(
    () => undefined,
    (thrown) => thrown,
  );
  expect(readTree(root)).toEqual(before);
  if (!(error instanceof Refusal)) throw new Error(`${path} was not refused: ${error}`);
  return error.message.slice(error.message.indexOf(' because ') + 9, error.message.indexOf(';'));
}

test.each([
  ['project', 'it is, or contains, the project itself'],
  ['.', 'it is, or contains, a home folder'],
  ['home', 'it is, or contains, a home folder'],
  ['home/ada', 'it is, or contains, a home folder'],
  ['project/content', 'it is, or contains, the content of the course'],
  ['project/content/lectures', 'the site is made from what is in it'],
  ['project/content/lectures/new', 'the site is made from what is in it'],
  ['project/content/guide/new', 'the site is made from what is in it'],
  ['project/content/birds/_posts/new', 'the site is made from what is in it'],
  ['project/src/new', 'the site is made from what is in it'],
  ['project/assets', 'the site is made from what is in it'],
  ['project/.git', '.git is not a place for a site'],
  ['project/.git/site', '.git is not a place for a site'],
  ['project/node_modules/site', 'node_modules is not a place for a site'],
])('a site cannot be published to %s', async (path, reason) => {
  expect(await refuses(path)).toBe(reason);
});

test.each([
  ['/', 'it is the root of the file system'],
  ['/root', 'it is a home folder'],
  ['/home', 'it is a home folder'],
  ['/home/grace', 'it is a home folder'],
  ['/Users/grace', 'it is a home folder'],
])('nor can it be published to %s', async (path, reason) => {
  const sources = { content: join(root, 'project/content'), project: join(root, 'project') };
  await expect(openOutput(path, sources)).rejects.toThrow(` because ${reason};`);
});

test.each(['project/_site', 'project/content/_site', 'project/public', 'home/ada/public_html', 'a/b/c'])(
  'a site may be published to %s, and a failed build leaves nothing there',
  async (path) => {
    const opened = await open(path);
    expect(opened.output).toBe(join(root, path));
    opened.close();
    expect(readTree(root)).toEqual(course);
  },
);

test('a folder that holds files is not ours, and neither is a file', async () => {
  writeTree(root, { 'thesis/thesis.txt': 't', 'plain.txt': 'p', 'hidden/.profile': 'h' });
  expect(await refuses('thesis')).toBe(
    'it contains files that were not written by a build of this version, such as "thesis.txt"',
  );
  expect(await refuses('hidden')).toBe(
    'it contains files that were not written by a build of this version, such as ".profile"',
  );
  expect(await refuses('plain.txt')).toBe('it is a file');
});

test('a marked folder with a repository in it, however deep, is not written to', async () => {
  const mark = '{"generator":"lectern","format":1,"files":{}}';
  writeTree(root, {
    'a/.lectern.json': mark,
    'a/.git': 'gitdir: x',
    'b/.lectern.json': mark,
    'b/c/d/.git/HEAD': '',
  });
  expect(await refuses('a')).toBe('it contains a repository, ".git"');
  expect(await refuses('b')).toBe('it contains a repository, "c/d/.git"');
});

test('a folder is the same by whatever link it is named', async () => {
  symlinkSync('project/content', join(root, 'alias'));
  symlinkSync('nowhere', join(root, 'lost'));
  expect(await refuses('alias')).toBe('it is, or contains, the content of the course');
  expect(await refuses('alias/lectures/new')).toBe('the site is made from what is in it');
  expect(await refuses('lost')).toBe('it is a symbolic link to a folder that does not exist');
});

test('an empty folder, and one that only looks empty to its owner, may be published to', async () => {
  mkdirSync(join(root, 'empty'));
  mkdirSync(join(root, 'disk/lost+found'), { recursive: true });
  writeFileSync(join(root, 'disk/.DS_Store'), '');
  for (const path of ['empty', 'disk']) (await open(path)).close();
});
