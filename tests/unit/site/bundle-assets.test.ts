import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, expect, test } from 'vitest';
import { bundleAssets } from '../../../src/site/write/bundle-assets.ts';
import { describeBundleError, styleMistakes } from '../../../src/site/write/bundle-error.ts';
import { english } from '../../../src/words/en.ts';
import { englishInSearch } from '../../../src/words/search/en.ts';
import { traditionalChinese } from '../../../src/words/zh-hant.ts';

const folders: string[] = [];
const makeFolder = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-assets-'));
  folders.push(folder);
  return folder;
};

afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

test('addresses carry the base path and lead to files named by their content', async () => {
  const outputFolder = await makeFolder();
  const assets = await bundleAssets({ outputFolder, base: '/vlm/', minify: true });
  expect(assets).toEqual({
    style: expect.stringMatching(/^\/vlm\/lectern-assets\/main-[A-Z0-9]{8}\.css$/),
    course: expect.stringMatching(/^\/vlm\/lectern-assets\/course-[A-Z0-9]{8}\.css$/),
    held: expect.stringMatching(/^\/vlm\/lectern-assets\/held-pictures-[A-Z0-9]{8}\.css$/),
    shapes: expect.stringMatching(/^\/vlm\/lectern-assets\/shapes-[A-Z0-9]{8}\.css$/),
    texts: expect.stringMatching(/^\/vlm\/lectern-assets\/texts-[A-Z0-9]{8}\.css$/),
    code: expect.stringMatching(/^\/vlm\/lectern-assets\/code-[A-Z0-9]{8}\.css$/),
    print: expect.stringMatching(/^\/vlm\/lectern-assets\/paper-[A-Z0-9]{8}\.css$/),
    early: expect.stringMatching(/^\/vlm\/lectern-assets\/early-[A-Z0-9]{8}\.js$/),
    main: expect.stringMatching(/^\/vlm\/lectern-assets\/main-[A-Z0-9]{8}\.js$/),
    slidesStyle: expect.stringMatching(/^\/vlm\/lectern-assets\/slides-[A-Z0-9]{8}\.css$/),
    slides: expect.stringMatching(/^\/vlm\/lectern-assets\/slides-[A-Z0-9]{8}\.js$/),
    services: expect.stringMatching(/^\/vlm\/lectern-assets\/services-[A-Z0-9]{8}\.js$/),
    servicesStyle: expect.stringMatching(/^\/vlm\/lectern-assets\/services-[A-Z0-9]{8}\.css$/),
    icon: expect.stringMatching(/^\/vlm\/lectern-assets\/icon-[A-Z0-9]{8}\.svg$/),
    app: expect.stringMatching(/^\/vlm\/lectern-assets\/start-app-page-[A-Z0-9]{8}\.js$/),
    worker: expect.stringMatching(/^\/vlm\/lectern-assets\/worker-[A-Z0-9]{8}\.js$/),
  });
  const files = await readdir(join(outputFolder, 'lectern-assets'));
  for (const address of Object.values(assets)) expect(files).toContain(basename(address));
});

test('two folders get the same names and bytes', async () => {
  const [first, second] = [await makeFolder(), await makeFolder()];
  await bundleAssets({ outputFolder: first, base: '/', minify: true });
  await bundleAssets({ outputFolder: second, base: '/', minify: true });
  const names = await readdir(join(first, 'lectern-assets'));
  expect(await readdir(join(second, 'lectern-assets'))).toEqual(names);
  for (const name of names) {
    expect(await readFile(join(first, 'lectern-assets', name))).toEqual(
      await readFile(join(second, 'lectern-assets', name)),
    );
  }
});

/** A script of a bundle, and what it imports at once, in turn. */
async function listImported(folder: string, name: string): Promise<string[]> {
  const found = [name];
  for (const each of found) {
    const text = await readFile(join(folder, each), 'utf8');
    for (const [, imported = ''] of text.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g))
      if (!found.includes(imported)) found.push(imported);
  }
  return found;
}

test('a page loads one script beside its own, for what it shares with others', async () => {
  const outputFolder = await makeFolder();
  const { main } = await bundleAssets({ outputFolder, base: '/', minify: true });
  expect(await listImported(join(outputFolder, 'lectern-assets'), basename(main))).toHaveLength(2);
});

test('no script is empty: each is a request', async () => {
  const outputFolder = await makeFolder();
  await bundleAssets({ outputFolder, base: '/', minify: true });
  const folder = join(outputFolder, 'lectern-assets');
  for (const name of await readdir(folder))
    expect((await readFile(join(folder, name))).length, name).toBeGreaterThan(0);
});

test('a page names every file that search starts with, so that it can be requested at once', async () => {
  const outputFolder = await makeFolder();
  const { main } = await bundleAssets({ outputFolder, base: '/vlm/', minify: true });
  const folder = join(outputFolder, 'lectern-assets');
  const known = await listImported(folder, basename(main));
  const text = await readFile(join(folder, basename(main)), 'utf8');
  const [, dialog = ''] = /import\("\.\/(in-english-[^"]+)"\)/.exec(text) ?? [];
  const parts = /"([^"]+names\.json[^"]*)"/.exec(text)?.[1]?.split(' ');
  const first = await listImported(folder, dialog);
  const [rest = ''] = (await readdir(folder)).filter((name) => name.startsWith('rest-'));
  const imported = [...new Set([...first, ...(await listImported(folder, rest))])];
  const names = parts?.indexOf('../search/names.json') ?? 0;
  expect(parts?.slice(0, names)).toEqual(
    expect.arrayContaining(first.slice(1).filter((name) => !known.includes(name))),
  );
  expect(parts?.toSorted()).toEqual(
    [
      ...imported.filter((name) => name !== dialog && !known.includes(name)),
      '../pagefind/sections/index.deflate',
      '../search/names.json',
      '../search/things.json',
    ].sort(),
  );
});

test('the early script is a classic one', async () => {
  const outputFolder = await makeFolder();
  const { early } = await bundleAssets({ outputFolder, base: '/', minify: true });
  expect(await readFile(join(outputFolder, early.slice(1)), 'utf8')).not.toMatch(/\b(?:im|ex)port\b/);
});

test('the first scripts of a page hold no words, and no script holds what only pages say', async () => {
  const outputFolder = await makeFolder();
  const { main } = await bundleAssets({ outputFolder, base: '/', minify: true });
  const scripts = (await readdir(join(outputFolder, 'lectern-assets'))).filter((name) =>
    name.endsWith('.js'),
  );
  const holding = async (text: string) => {
    const found: string[] = [];
    for (const name of scripts)
      if ((await readFile(join(outputFolder, 'lectern-assets', name), 'utf8')).includes(text))
        found.push(name);
    return found;
  };
  expect(await holding(english.frame.skip)).toEqual([]);
  expect(await holding(traditionalChinese.frame.skip)).toEqual([]);
  // One file of the pages, and one of the slides, whose scripts are bundled separately.
  const speaking = await holding(englishInSearch.failed);
  expect(speaking.length).toBeGreaterThan(0);
  expect(speaking).not.toContain(basename(main));
});

test('a mistake in a source is reported with its place', async () => {
  const stdin = {
    contents: 'const a = 1;\nimport "./missing.ts";',
    sourcefile: 'assets/client/main.ts',
    resolveDir: '/',
  };
  const error = await build({
    stdin,
    absWorkingDir: '/',
    bundle: true,
    write: false,
    logLevel: 'silent',
  }).catch(describeBundleError);
  expect(error).toEqual(
    new Error('Assets cannot be bundled.\nassets/client/main.ts:2:8  Could not resolve "./missing.ts"'),
  );
});

test.each([
  ['a brace that is never closed', '.heron {\n  color: red;\n', '3:1  Expected "}" to go with "{"'],
  ['an import of nothing', '@import heron;\n', '1:9  Expected URL token but found "heron"'],
  [
    'an import behind a rule',
    '.heron { color: red }\n@import "./tern.css";\n',
    '2:1  All "@import" rules must come first',
  ],
  [
    'a comment of a script',
    '// heron\n.heron { color: red }\n',
    '1:1  Comments in CSS use "/* ... */" instead of "//"',
  ],
  ['a property that is none', '.heron { colr: red }\n', '1:10  "colr" is not a known CSS property'],
])('a style sheet with %s is reported with its place', async (_, contents, said) => {
  const error = await build({
    stdin: { contents, loader: 'css', sourcefile: 'assets/css/heron.css', resolveDir: '/' },
    absWorkingDir: '/',
    external: ['./tern.css'],
    bundle: true,
    write: false,
    logLevel: 'silent',
    logOverride: styleMistakes,
  }).catch(describeBundleError);
  expect(error).toEqual(new Error(`Assets cannot be bundled.\nassets/css/heron.css:${said}`));
});
