import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildSite } from './build-site.ts';
import { listFiles } from './read-pages.ts';

let parent: string;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'folder-'));
});
afterEach(() => rm(parent, { recursive: true, force: true }));

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(parent, path)), { recursive: true });
  await writeFile(join(parent, path), text);
}

test('posts are read whatever their folder and they are called, and nothing beside them is run', async () => {
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
  ['missing', 'There is no content folder'],
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
