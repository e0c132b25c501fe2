import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildSite } from './build-site.ts';
import { listFiles } from './read-pages.ts';

let parent: string;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'folder-'));
});
afterEach(() => rm(parent, { recursive: true, force: true }));

async function write(path: string, text: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(parent, path)), { recursive: true });
  await writeFile(join(parent, path), text);
}

test('posts are read whatever they and their folder are called, and nothing beside them is run', async () => {
  const name = '课程 [a] {b} (c) #1';
  const post = '---\ntitle: Birds\n---\nText.\n';
  for (const file of ['one.md', 'two [b] {c}.md', 'three.markdown', 'FOUR.MD', 'five.mkd']) {
    await write(`${name}/lectures/${file}`, post);
  }
  const ran = join(parent, 'ran');
  const script = `require('node:fs').writeFileSync(${JSON.stringify(ran)}, '');`;
  await write(`${name}/lectures/x.11ty.cjs`, script);
  await write(
    `${name}/x.11ty.js`,
    `import fs from 'node:fs';\nfs.writeFileSync(${JSON.stringify(ran)}, '');`,
  );
  await write(`${name}/.eleventyignore`, 'lectures/one.md\n');
  const { exitCode } = await buildSite({ content: join(parent, name), folder: join(parent, 'site') });
  expect(exitCode).toBe(0);
  const pages = listFiles(join(parent, 'site/lectures')).filter((file) => file.endsWith('.html'));
  const slugs = ['five', 'four', 'one', 'three', 'two-b-c'];
  expect(pages.sort()).toEqual(['index.html', ...slugs.map((slug) => `${slug}/index.html`)].sort());
  expect(existsSync(ran)).toBe(false);
});

test.each([
  ['missing', 'begin a course with lectern new my-course'],
  ['file.md', 'is a file'],
  ['empty', 'No lecture was found in'],
])('the content folder %s ends the build with one sentence', async (name, sentence) => {
  await write('file.md', 'Text.\n');
  await mkdir(join(parent, 'empty'));
  const { exitCode, output } = await buildSite({ content: join(parent, name), folder: join(parent, 'site') });
  expect(exitCode).toBe(1);
  expect(output).toContain(sentence);
  expect(output.trimEnd().split('\n')).toHaveLength(1);
  expect(existsSync(join(parent, 'site'))).toBe(false);
});

test('paths in diagnostics lead to the files from where the command was run', async () => {
  await write('its course/lectures/a.md', Buffer.from('d6d0cec4bfceb3cca3acd5e2cac7d2bbc3c5b5c4bfce', 'hex'));
  await write('its course/lectures/b.md', '---\ntitle: B\ntitle: C\n---\n[x](gone.png)\n');
  await write('its course/site.yaml', 'colour: red\n');
  const content = join(parent, 'its course');
  const { exitCode, output } = await buildSite({ content, folder: join(parent, 'site') });
  expect(exitCode).toBe(1);
  const paths = [...output.matchAll(/^(\S.*?):\d+ {2}(?:error|warning) /gm)].map(([, path]) => path ?? '');
  const root = join(import.meta.dirname, '../..');
  const seen = new Set(paths.map((path) => relative(content, resolve(root, path))));
  expect([...seen]).toEqual(['lectures/a.md', 'lectures/b.md', 'site.yaml']);
  const command = `iconv -f GB18030 -t UTF-8 '${relative(root, join(content, 'lectures/a.md'))}'`;
  expect(output).toContain(command);
  expect(output).toContain(`Put the file at ${relative(root, join(content, 'lectures/gone.png'))}`);
});
