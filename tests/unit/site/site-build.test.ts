import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { noAssets } from '../../../src/pages/site.ts';
import { nameCode } from '../../../src/site/cache/code-key.mjs';
import { SiteBuild } from '../../../src/site/site-build.ts';

const home = process.cwd();
let project = '';

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'site-build-'));
  process.chdir(project);
  mkdirSync('content/lectures', { recursive: true });
  writeFileSync('content/site.yaml', 'app: false\n');
  writeFileSync('content/lectures/2024-03-01-owls.md', '---\ntitle: Owls\n---\n\nThey hunt at night.\n');
});
afterEach(() => {
  process.chdir(home);
  nameCode(undefined);
  rmSync(project, { recursive: true, force: true });
});

const openBuild = () =>
  new SiteBuild({ content: join(project, 'content'), output: join(project, 'out'), hasSearch: false });

test('pages that Eleventy has written take no memory while the rest is made', async () => {
  const build = openBuild();
  await build.prepare({}, async () => noAssets);
  const bytes = build.printBytes('/lectures/owls/', () => '<p>Owls, 貓頭鷹</p>');
  expect(bytes.toString()).toBe('<p>Owls, 貓頭鷹</p>');
  await build.finish(() => '<p></p>');
  expect(bytes.length).toBe(0);
});

test('what was read is kept before any page is printed', async () => {
  nameCode('today');
  await openBuild().prepare({}, async () => noAssets);
  const kept = readdirSync('node_modules/.cache/lectern/results');
  expect(kept.filter((name) => name.startsWith('readings-'))).toHaveLength(1);
});
