import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildSite, fixtureCourse } from './build-site.ts';
import { listFiles } from './read-pages.ts';

let parent: string;
let content: string;
let folder: string;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'build-'));
  content = join(parent, 'content');
  folder = join(parent, 'site');
  await cp(fixtureCourse, content, { recursive: true });
});
afterEach(() => rm(parent, { recursive: true, force: true }));

const breakBlock = () =>
  writeFile(
    join(content, 'lectures/broken.md'),
    '---\ntitle: Broken\nauthor: a: b\n---\n### Heron\n**HuggineFace:** [r](https://r.example)<br>\n',
  );

test('an error stops the build, all problems are reported at once, and the last good site stays as it was', async () => {
  const good = await buildSite({ content, folder });
  expect(good.exitCode).toBe(0);
  const before = await readFile(join(folder, 'index.html'), 'utf8');

  await breakBlock();
  const bad = await buildSite({ content, folder });
  expect(bad.exitCode).toBe(1);
  expect(bad.output).toContain(
    'content/lectures/broken.md:3  error  front-matter/syntax  (guide 1.1)\n  The block is not valid YAML',
  );
  expect(bad.output).toContain('content/lectures/broken.md:6  warning  label/unknown');
  expect(bad.output).toMatch(/^1 error, \d+ warnings$/m);
  expect(bad.output.trimEnd().endsWith('1 error in the content; nothing was published.')).toBe(true);
  expect(bad.output).not.toContain('    at ');
  expect(await readFile(join(folder, 'index.html'), 'utf8')).toBe(before);
});

test('nothing is left beside the site, and nothing of an older site in it', async () => {
  await buildSite({ content, folder });
  await rm(join(content, 'lectures/empty.md'));
  await buildSite({ content, folder });
  expect(listFiles(folder).filter((file) => file.includes('empty'))).toEqual([]);
  expect([...new Set(listFiles(parent).map((file) => file.split('/')[0]))].sort()).toEqual([
    'content',
    'site',
  ]);
});

test('an error on the first build leaves no site at all', async () => {
  await breakBlock();
  expect((await buildSite({ content, folder })).exitCode).toBe(1);
  expect([...new Set(listFiles(parent).map((file) => file.split('/')[0]))]).toEqual(['content']);
});

test('a build without enough memory says what gives it more, and the last good site stays as it was', async () => {
  expect((await buildSite({ content, folder })).exitCode).toBe(0);
  const before = await listFiles(folder);
  await writeFile(join(content, 'lectures/heron.md'), '---\ntitle: Heron\n---\nIt waits.\n');
  const environment = { NODE_OPTIONS: '--max-old-space-size=24' };
  const { exitCode, output } = await buildSite({ content, folder, environment });
  expect(exitCode).toBe(1);
  expect(output).toContain('The pages were not made, since Node had no more memory for them');
  expect(await listFiles(folder)).toEqual(before);
});

test('a course without lectures is an error, in one sentence, and no site', async () => {
  await rm(join(content, 'lectures'), { recursive: true });
  await mkdir(join(content, 'lectures'));
  const { exitCode, output } = await buildSite({ content, folder });
  expect(exitCode).toBe(1);
  expect(output.trimEnd()).toMatch(/^No lecture was found in .*content; nothing was published\.$/m);
  expect(listFiles(parent).some((file) => file.startsWith('site/'))).toBe(false);
});

test('the search index can be left out', async () => {
  await buildSite({ content, folder, environment: { LECTERN_SEARCH: 'off' } });
  // The one that says so: every page requests it as soon as a reader is about to search.
  expect(listFiles(folder).filter((file) => file.startsWith('pagefind/'))).toEqual([
    'pagefind/sections/index.deflate',
  ]);
});
