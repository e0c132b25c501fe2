import { execFileSync, spawnSync } from 'node:child_process';
import {
  link as linkHard,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { formatSummary } from '../../../../src/site/import/format-summary.ts';
import { importCourse } from '../../../../src/site/import/import-course.ts';
import { isSampleSettings } from '../../../../src/site/import/write-settings.ts';
import { takeLock } from '../../../../src/site/publish/lock.ts';

let parent: string;
let from: string;
let content: string;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'import-'));
  [from, content] = [join(parent, 'old'), join(parent, 'content')];
  await mkdir(from);
});
afterEach(() => rm(parent, { recursive: true, force: true }));

const write = async (path: string, text = 'x') => {
  await mkdir(dirname(join(parent, path)), { recursive: true });
  await writeFile(join(parent, path), text);
};
const link = async (target: string, path: string) => {
  await mkdir(dirname(join(parent, path)), { recursive: true });
  await symlink(target, join(parent, path));
};
const read = (path: string) => readFile(join(parent, path), 'utf8');
/** Without what is to be published, which follows from the files. */
const readSettings = async () => (await read('content/site.yaml')).replace(/^publish:.*\n/m, '');
const isThere = (path: string) =>
  lstat(join(parent, path)).then(
    () => true,
    () => false,
  );
const bring = async (isForced = false) =>
  formatSummary({ ...(await importCourse(from, content, isForced)), from: 'old' });

const post = '---\ntitle: Herons\n---\nHello.\n';

test('no link is followed out of the repository', async () => {
  await write('secret/config.yml', 'title: Secret\ndescription: Told to nobody\n');
  await write('secret/key.png', 'secret');
  await link('../secret/config.yml', 'old/_config.yml');
  await link('../../secret/key.png', 'old/assets/key.png');
  await link('../secret', 'old/_includes');
  await link('../../secret', 'old/_posts/secret');
  await write('old/.env', 'PASSWORD=1');
  await link('../.env', 'old/assets/env.png');
  await write('old/_posts/2026-01-01-a.md', post);
  const summary = await bring();
  expect(summary).toContain('assets/env.png: The symbolic link leads out');
  expect(await readdir(content, { recursive: true })).toEqual(
    expect.not.arrayContaining(['assets/key.png', 'assets/env.png', 'site.yaml']),
  );
});

test('nothing is written through a link, or into what is not a file', async () => {
  await write('outside/there.png', 'theirs');
  await link(join(parent, 'outside'), 'content/assets');
  await link(join(parent, 'outside/new.png'), 'content/lectures/new.png');
  await link(join(parent, 'outside/site.yaml'), 'content/site.yaml');
  await link(join(parent, 'outside/record.json'), 'content/.imported.json');
  await mkdir(join(content, 'img/folder.png'), { recursive: true });
  await write('old/_config.yml', 'title: Birds\n');
  for (const path of ['assets/there.png', '_posts/new.png', 'img/folder.png', 'img/good.png'])
    await write(`old/${path}`, 'ours');
  await write('old/_posts/2026-01-01-a.md', post);
  for (const isForced of [false, true]) {
    const summary = await bring(isForced);
    for (const line of [
      'assets/there.png: not imported: content/assets is a symbolic link, and nothing is written through one',
      '_posts/new.png: not imported: content/lectures/new.png is a symbolic link, and nothing is written through one',
      'img/folder.png: not imported: content/img/folder.png already exists, and is not a file',
      'content/site.yaml is a symbolic link, and nothing is written through one; no setting was added',
    ]) {
      expect(summary).toContain(line);
    }
  }
  expect(await readdir(join(parent, 'outside'))).toEqual(['there.png']);
  expect(await read('outside/there.png')).toBe('theirs');
  expect(await read('content/img/good.png')).toBe('ours');
  expect(await isThere('content/lectures/2026-01-01-a.md')).toBe(true);
});

test('where a disk does not tell two names apart, the second file is named and the first one stays, also with --force', async () => {
  await write('old/assets/Wing.png', 'upper');
  await write('old/assets/wing.png', 'lower');
  await write('old/_posts/2026-01-01-a.md', post);
  // As such a disk does: both names lead to one file.
  await write('content/assets/Wing.png', 'upper');
  await linkHard(join(content, 'assets/Wing.png'), join(content, 'assets/wing.png'));
  for (const isForced of [false, true])
    expect(await bring(isForced)).toContain(
      'assets/wing.png: not imported: this disk does not tell its name from that of Wing.png, beside it; rename one of them, and what links to it',
    );
  expect(await read('content/assets/wing.png')).toBe('upper');
});

test('names that differ in capitals only are two files where the disk tells them apart', async () => {
  await write('old/assets/Wing.png', 'upper');
  await write('old/assets/wing.png', 'lower');
  await write('old/_posts/2026-01-01-a.md', post);
  expect(await bring()).not.toContain('this disk');
  expect(await read('content/assets/Wing.png')).toBe('upper');
  expect(await read('content/assets/wing.png')).toBe('lower');
});

test('a content folder that cannot be made ends the import, with what the disk says', async () => {
  await write('old/_posts/2026-01-01-a.md', post);
  await write('content', 'a file');
  content = join(content, 'course');
  await expect(bring()).rejects.toMatchObject({ code: 'ENOTDIR' });
});

test('a file without an end is not read', async () => {
  await mkdir(join(from, '_posts'), { recursive: true });
  await mkdir(content);
  for (const path of ['old/_config.yml', 'old/_posts/pipe.md', 'old/pipe.png', 'content/site.yaml'])
    execFileSync('mkfifo', [join(parent, path)]);
  await link('/dev/zero', 'old/_posts/zero.md');
  await write('old/_posts/2026-01-01-a.md', post);
  await bring();
  expect(await readdir(join(content, 'lectures'))).toEqual(['2026-01-01-a.md']);
});

test('a file that is too large is named, and the others are imported', async () => {
  for (const path of ['assets/big.pdf', 'assets/good.pdf', '_posts/2026-01-02-big.md'])
    await write(`old/${path}`);
  await truncate(join(from, 'assets/big.pdf'), 2_684_354_560);
  await truncate(join(from, '_posts/2026-01-02-big.md'), 2_684_354_560);
  await write('old/_posts/2026-01-01-a.md', post);
  const summary = await bring();
  expect(summary).toContain('assets/big.pdf: not imported: larger than 500 MB; put it on a host and link it');
  expect(summary).toContain('_posts/2026-01-02-big.md: not imported: larger than 5 MB');
  expect(await isThere('content/assets/good.pdf')).toBe(true);
  expect(await isThere('content/assets/big.pdf')).toBe(false);
  expect(await read('content/.imported.json')).toContain('assets/good.pdf');
});

test('a file whose name has a control character is not imported, and its name never reaches a terminal', async () => {
  const name = '_posts/2026-01-01-a\u001b[2J\nb.md';
  await write(`old/${name}`, post);
  await write('old/assets/\u0007.png');
  await write('old/_posts/2026-01-01-b.md', post);
  const summary = await bring();
  expect(summary).not.toMatch(/(?!\n)\p{Cc}/u);
  expect(summary).toContain(
    '_posts/2026-01-01-a\\u001b[2J\\u000ab.md: not imported: its name contains a line break or another control character',
  );
  expect(await readdir(join(content, 'lectures'))).toEqual(['2026-01-01-b.md']);
  expect(await isThere('content/assets')).toBe(false);
});

test('what site.yaml would refuse is reported and left out', async () => {
  await write(
    'old/_config.yml',
    `title: Birds\nbaseurl: '\\evil.example'\ntimezone: Marsh/Dawn\nlang: "?"\n`,
  );
  await write('old/_posts/2026-01-01-a.md', post);
  const summary = await bring();
  expect(await readSettings()).toBe('title: Birds\n');
  for (const key of ['base', 'timeZone', 'language'])
    expect(summary).toMatch(new RegExp(`_config\\.yml: ${key}: is not .*; it is left out`));
});

test.each(['docs/', 'website/jekyll/'])('a Jekyll site in %s is found', async (inside) => {
  await write('old/README.md', '# The repository');
  await write('old/other/_config.yml', 'title: Other');
  await write(`old/${inside}_config.yml`, 'title: Birds\nbaseurl: /birds\n');
  await write(`old/${inside}_posts/2026-01-01-a.md`, post);
  await write(`old/${inside}assets/a.png`);
  if (inside !== 'docs/') await rm(join(from, 'other'), { recursive: true });
  const summary = await bring();
  expect(summary).toContain(`The Jekyll site is in ${inside}`);
  expect(summary.includes('other/_config.yml: another Jekyll site')).toBe(inside === 'docs/');
  expect((await readdir(content, { recursive: true })).sort()).toEqual([
    '.imported.json',
    'assets',
    'assets/a.png',
    'lectures',
    'lectures/2026-01-01-a.md',
    'site.yaml',
  ]);
});

test('after an interruption it can be run again, and distinguishes edits from what it imported', async () => {
  await write('old/_posts/2026-01-01-a.md', post);
  await write('old/_posts/2026-01-02-b.md', post);
  await write('content/lectures/2026-01-01-a.md', post);
  await write('content/.importing', 'half of somethi');
  await write('content/.imported.json', '{"lectures/2026');
  expect(await bring()).toContain('1 written, 1 unchanged');
  expect(await isThere('content/.importing')).toBe(false);
  await write('old/_posts/2026-01-01-a.md', `${post}More.\n`);
  await write('content/lectures/2026-01-02-b.md', `${post}Ours.\n`);
  await write('old/_posts/2026-01-02-b.md', `${post}Theirs.\n`);
  await bring();
  expect(await read('content/lectures/2026-01-01-a.md')).toContain('More.');
  expect(await read('content/lectures/2026-01-02-b.md')).toContain('Ours.');
});

test('two imports into one folder write one after the other, and each file keeps its own text', async () => {
  const names = Array.from({ length: 120 }, (_, index) => `2026-01-01-p${index}.md`);
  for (const name of names) await write(`old/_posts/${name}`, `---\ntitle: ${name}\n---\n`);
  const waited: number[] = [];
  const wait = { onWait: ({ pid }: { readonly pid: number }) => void waited.push(pid) };
  await Promise.all([importCourse(from, content, false, wait), importCourse(from, content, false, wait)]);
  expect(waited).toEqual([process.pid]);
  for (const name of names) expect(await read(`content/lectures/${name}`)).toContain(`title: ${name}\n`);
  expect(Object.keys(JSON.parse(await read('content/.imported.json')))).toHaveLength(names.length);
  expect(await isThere('content/.importing')).toBe(false);
});

test('a wait for another import ends when the command is told to stop', async () => {
  await write('old/_posts/2026-01-01-a.md', post);
  await mkdir(content);
  const other = await takeLock(join(content, '.importing'));
  const stopped = new AbortController();
  const onWait = () => stopped.abort();
  await expect(importCourse(from, content, false, { signal: stopped.signal, onWait })).rejects.toThrow(
    'aborted',
  );
  other.release();
  expect(await isThere('content/lectures')).toBe(false);
});

test('what a killed import left is in nobody’s way, and no link leads its work elsewhere', async () => {
  await write('old/_posts/2026-01-01-a.md', post);
  const killed = spawnSync(process.execPath, ['-e', '']).pid;
  await write(
    'content/.importing/lock/owner.json',
    JSON.stringify({ generator: 'lectern', pid: killed, start: '1', token: 'a' }),
  );
  await write('content/.importing/half', 'half of somethi');
  expect(await bring()).toContain('1 written');
  expect(await isThere('content/.importing')).toBe(false);
  await mkdir(join(parent, 'outside'));
  await link(join(parent, 'outside'), 'content/.importing');
  await write('old/_posts/2026-01-02-b.md', post);
  expect(await bring()).toContain('1 written, 1 unchanged');
  expect(await readdir(join(parent, 'outside'))).toEqual([]);
});

test('the settings of the sample course are replaced, those of any other stay', async () => {
  const sample = await readFile('content/site.yaml', 'utf8');
  expect(isSampleSettings(sample)).toBe(true);
  await write('old/_config.yml', 'title: Robots\ndescription: They walk.\nbaseurl: /Robotics\n');
  await write('old/_posts/2026-01-01-a.md', post);
  await write('content/site.yaml', sample);
  expect(await bring()).toContain('the lectures of the sample course are there too');
  expect(await readSettings()).toBe(
    'title: Robots\ndescription: They walk.\nbase: /Robotics/\nformerBase: /Robotics/\n',
  );
  await write('content/site.yaml', `${sample}author: Ada\n`);
  expect(await bring()).toContain('content/site.yaml: title is already set');
  expect(await read('content/site.yaml')).toContain('Vision-Language Models');
});

test.each([
  [
    'a layout loads MathJax',
    { '_layouts/post.html': '<script src="https://cdn.example/MathJax.js"></script>' },
  ],
  ['an include loads KaTeX', { '_includes/head.html': '<link href="/katex.min.css">' }],
  ['a post holds a formula', { '_posts/2026-01-02-b.md': `${post}$$\\frac{a}{b}$$\n` }],
])('formulas are turned on where %s', async (_what, files) => {
  await write('old/_posts/2026-01-01-a.md', post);
  for (const [path, text] of Object.entries(files)) await write(`old/${path}`, text);
  await bring();
  expect(await readSettings()).toContain('math: true');
});

test('amounts of money do not turn formulas on', async () => {
  await write('old/_posts/2026-01-01-a.md', `${post}From $5 to $6, $$ or more $$.\n`);
  await write('old/_layouts/post.html', '<p>$5</p>');
  await write('old/_config.yml', 'title: Herons\n');
  await bring();
  expect(await readSettings()).not.toContain('math');
});

test('of a Hugo site, its content, its static files and its settings are imported', async () => {
  await write(
    'old/hugo.toml',
    'baseURL = "https://marsh.example/birds/"\ntitle = "Birds"\nlanguageCode = "en-gb"\n[params]\ndescription = "Wading"\n',
  );
  await write('old/content/_index.md', '+++\ntitle = "Home"\n+++\n');
  await write('old/content/posts/_index.md', '+++\ntitle = "Posts"\n+++\n');
  await write(
    'old/content/posts/heron/index.md',
    '+++\ntitle = "Herons"\ndate = 2025-03-04\n+++\n![](heron.png)\n',
  );
  await write('old/content/posts/heron/heron.png');
  await write('old/static/img/egret.png');
  await write('old/layouts/single.html');
  await write('old/README.md', '# How to build it\n');
  const summary = await bring();
  expect(await read('content/lectures/posts/heron/index.md')).toContain('date = 2025-03-04');
  expect(await isThere('content/lectures/posts/heron/heron.png')).toBe(true);
  expect(await isThere('content/img/egret.png')).toBe(true);
  expect(await isThere('content/lectures/posts/_index.md')).toBe(false);
  expect(await isThere('content/README.md')).toBe(false);
  expect(summary).toContain('content/posts/_index.md: the list page of a section, not a post');
  expect(summary).toContain('README.md: a page, not a post');
  expect(summary).not.toContain('stops the build');
  expect(await readSettings()).toMatch(/title: Birds\n[\s\S]*description: Wading\n/);
  expect(await readSettings()).toContain('base: /birds/');
});

test('of a folder of Hugo bundles, the list pages of sections are left out, and named', async () => {
  await write('old/_index.md', '---\ntitle: All\n---\n');
  await write('old/heron/index.md', post);
  const summary = await bring();
  expect(summary).toContain('Imported 1 post');
  expect(summary).toContain('_index.md: the list page of a section, not a post');
});

test('posts are read under each ending that a build reads, and what was not imported is not counted', async () => {
  for (const ending of ['md', 'MKD', 'mdown']) await write(`old/w/${ending}.${ending}`, post);
  await write('old/w/film.mp4');
  await truncate(join(from, 'w/film.mp4'), 500_000_001);
  expect(await bring()).toContain('Imported 3 posts and 0 files from old: 3 written, 0 unchanged.');
});
