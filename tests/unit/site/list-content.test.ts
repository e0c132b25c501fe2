import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeMark } from '../../../src/site/live/live-mark.ts';
import { chooseFiles } from '../../../src/site/read/choose-files.ts';
import { parseGlobs } from '../../../src/site/read/file-globs.ts';
import { findPosts } from '../../../src/site/read/find-posts.ts';
import { listContent } from '../../../src/site/read/list-content.ts';
import { CourseReader } from '../../../src/site/read/read-course.ts';
import { isWorkFolder } from '../../../src/site/read/work-folders.ts';

let parent: string;
let content: string;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'list-'));
  content = join(parent, 'content');
  await mkdir(content);
});
afterEach(() => rm(parent, { recursive: true, force: true }));

const write = async (path: string, text = '') => {
  await mkdir(dirname(join(parent, path)), { recursive: true });
  await writeFile(join(parent, path), text);
};

test('files are listed in order, without those that are hidden or made by tools', async () => {
  for (const path of [
    'b.md',
    'a/x.png',
    '.git/c.md',
    'node_modules/d.md',
    '_site/e.md',
    'lectures/_old/f.md',
  ]) {
    await write(`content/${path}`);
  }
  const { files, diagnostics } = await listContent(content, isWorkFolder(content, join(content, '_site')));
  expect(files).toEqual(['a/x.png', 'b.md', 'lectures/_old/f.md']);
  expect(diagnostics).toEqual([]);
});

test('the output folder is not content, wherever it is', async () => {
  await write('content/lectures/a.md');
  await write('content/built/a.md');
  await write('content/built.next/b.md');
  const { files } = await listContent(content, isWorkFolder(content, join(content, 'built')));
  expect(files).toEqual(['built.next/b.md', 'lectures/a.md']);
});

test('what an earlier build, or npm start, wrote is not content, wherever it is', async () => {
  await write('content/a.md');
  await write('content/week/site/.lectern.json', '{"generator":"lectern","format":1,"files":{}}');
  await write('content/week/site/a.md');
  await write('content/week/other/.lectern.json', '{}');
  await write('content/week/other/b.md');
  await write('content/live/c.md');
  await writeMark(join(content, 'live'), { pid: 4711, start: '' }, ['c.md']);
  const { files } = await listContent(content, isWorkFolder(content, join(parent, 'out')));
  expect(files).toEqual(['a.md', 'week/other/b.md']);
});

test('a link is followed inside the folder and never out of it', async () => {
  await write('secret/key.md', '---\ntitle: Secret\n---\n');
  await write('content/lectures/a.md', '---\ntitle: A\n---\n');
  await write('content/shared/b.md', '---\ntitle: B\n---\n');
  await symlink('../shared/b.md', join(content, 'lectures/b.md'));
  await symlink('../../secret/key.md', join(content, 'lectures/key.md'));
  await symlink('../../secret', join(content, 'lectures/secret'));
  await symlink('nowhere', join(content, 'lectures/lost.md'));
  await symlink('..', join(content, 'lectures/around'));
  const course = await new CourseReader({ content, output: join(parent, 'out'), hasSearch: false }).read({});
  expect(course.lectures.map(({ title }) => title).sort()).toEqual(['A', 'B']);
  expect(course.diagnostics.map(({ rule, file }) => `${file} ${rule}`)).toEqual([
    'content/lectures/key.md source/outside',
    'content/lectures/lost.md source/outside',
    'content/lectures/secret source/outside',
  ]);
});

test('neither the folder of lectures nor the settings are read from outside', async () => {
  await write('secret/key.md', '---\ntitle: Secret\n---\n');
  await write('secret/site.yaml', 'title: Secret\n');
  await symlink('../secret', join(content, 'lectures'));
  await symlink('../secret/site.yaml', join(content, 'site.yaml'));
  const course = await new CourseReader({ content, output: join(parent, 'out'), hasSearch: false }).read({});
  expect(course.lectures).toEqual([]);
  expect(course.settings.title).toBe('Course');
  expect(course.diagnostics.map(({ file }) => file)).toEqual(['content/lectures', 'content/site.yaml']);
});

test('a content folder that is itself a link is a content folder', async () => {
  await write('content/lectures/a.md', '---\ntitle: A\n---\n');
  await symlink('content', join(parent, 'alias'));
  const options = { content: join(parent, 'alias'), output: join(parent, 'out'), hasSearch: false };
  expect((await new CourseReader(options).read({})).lectures).toHaveLength(1);
});

test.each([
  ['lectures/', ['lectures/a.md', 'lectures/b/c.markdown', 'x.md'], ['lectures', 'lectures/b'], 2],
  ['_posts/', ['_posts/a.md', 'birds/_posts/b.md', 'about.md'], ['_posts', 'birds', 'birds/_posts'], 2],
  ['', ['a.md', 'week/b.md', 'guide/c.md', '_drafts/d.md'], ['week', 'guide'], 2],
  ['lectures/', ['README.md'], ['lectures'], 0],
])('posts are in "%s" of %j', (postsFolder, files, folders, count) => {
  const found = findPosts({ files, folders });
  expect(found.postsFolder).toBe(postsFolder);
  expect(found.posts).toHaveLength(count);
});

test('other texts than lectures are the guide and, beside lectures, pages; folders in them are not', () => {
  const files = ['guide/1.md', 'guide/a/2.md', 'lectures/a.md', 'pages/a.md', 'pages/b/c.md', 'pages/d.png'];
  expect(findPosts({ files, folders: ['lectures'] }).texts).toEqual(['guide/1.md', 'pages/a.md']);
  expect(findPosts({ files, folders: ['_posts'] }).texts).toEqual(['guide/1.md']);
  expect(findPosts({ files, folders: [] }).posts).toContain('pages/a.md');
});

test('pictures and documents are listed, what could run is not', () => {
  const files = [
    'a.PNG',
    'b.svg',
    'c.pdf',
    'd.mp4',
    'e.js',
    'f.css',
    'g.html',
    'site.yaml',
    'requirements.txt',
  ];
  expect(chooseFiles(files, new Set(), parseGlobs([])).linkable).toEqual([
    'a.PNG',
    'b.svg',
    'c.pdf',
    'd.mp4',
  ]);
});
