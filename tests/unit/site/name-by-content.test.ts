import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterEach, expect, test } from 'vitest';
import { type BundledFile, nameByContent } from '../../../src/site/write/name-by-content.ts';

const folders: string[] = [];
afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })));
});

/** A bundle of two entries and what they share, with the packages at a place of one's choice. */
async function bundleWith(packagesAt: string): Promise<readonly BundledFile[]> {
  const root = await mkdtemp(join(tmpdir(), 'lectern-names-'));
  folders.push(root);
  const packages = join(root, packagesAt);
  await mkdir(join(packages, 'heron'), { recursive: true });
  await writeFile(join(packages, 'heron/index.js'), 'export const heron = () => console.log("wades");');
  if (packagesAt !== 'node_modules') await symlink(packages, join(root, 'node_modules'));
  await writeFile(join(root, 'main.js'), 'import { heron } from "heron"; heron(); import("./more.js");');
  await writeFile(join(root, 'more.js'), 'import { heron } from "heron"; export const more = heron;');
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['main.js'],
    outdir: join(root, 'out'),
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    write: false,
  });
  return outputFiles.map(({ path, contents }) => ({ path: path.slice(root.length), contents }));
}

const textsOf = (files: readonly BundledFile[]) =>
  Object.fromEntries(files.map(({ path, contents }) => [path, Buffer.from(contents).toString()]));

test('names do not depend on where packages lie', async () => {
  const [near, far] = [await bundleWith('node_modules'), await bundleWith('elsewhere/node_modules')];
  expect(Object.keys(textsOf(near))).not.toEqual(Object.keys(textsOf(far)));
  expect(textsOf(nameByContent(near).files)).toEqual(textsOf(nameByContent(far).files));
});

const fileOf = (path: string, text: string): BundledFile => ({ path, contents: Buffer.from(text) });

test('a name follows from the file and from all that it loads, also in a circle', () => {
  const bundle = (leaf: string) => [
    fileOf('/o/main-AAAAAAAA.js', 'import"./part-BBBBBBBB.js"'),
    fileOf('/o/part-BBBBBBBB.js', 'import"./main-AAAAAAAA.js";import"./leaf-CCCCCCCC.js"'),
    fileOf('/o/leaf-CCCCCCCC.js', leaf),
    fileOf('/o/alone-DDDDDDDD.css', 'a{}'),
  ];
  const [one, two] = [nameByContent(bundle('1;論')), nameByContent(bundle('2;論'))];
  const changed = [...one.names].filter(([from, to]) => two.names.get(from) !== to).map(([from]) => from);
  expect(changed).toEqual(['main-AAAAAAAA.js', 'part-BBBBBBBB.js', 'leaf-CCCCCCCC.js']);
  expect(textsOf(one.files)[`/o/${one.names.get('main-AAAAAAAA.js')}`]).toBe(
    `import"./${one.names.get('part-BBBBBBBB.js')}"`,
  );
  expect(textsOf(one.files)[`/o/${one.names.get('leaf-CCCCCCCC.js')}`]).toBe('1;論');
});
