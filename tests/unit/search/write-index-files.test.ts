import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addIndexFiles, type WrittenFiles, writeIndexFiles } from '../../../src/search/write-index-files.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-index-files-'));
});
afterEach(() => rm(folder, { recursive: true }));

const file = (path: string) => ({ path, bytes: new TextEncoder().encode(path) });
const list = async () =>
  (await readdir(folder, { recursive: true })).filter((path) => path.includes('.')).sort();

test('an index replaces the one before', async () => {
  await writeIndexFiles(join(folder, 'pagefind'), [file('pagefind.js'), file('fragment/en_1.pf_fragment')]);
  await writeFile(join(folder, 'pagefind', 'notes.txt'), 'of the author');
  await writeIndexFiles(join(folder, 'pagefind'), [file('pagefind.js'), file('fragment/en_2.pf_fragment')]);
  expect(await list()).toEqual([
    join('pagefind', 'fragment', 'en_2.pf_fragment'),
    join('pagefind', 'notes.txt'),
    join('pagefind', 'pagefind.js'),
  ]);
});

test('a file that is as it was written is left alone, and written again once it was removed', async () => {
  const written: WrittenFiles = new Map();
  const at = join(folder, 'sections', 'text-0.deflate');
  await addIndexFiles(folder, [file('sections/text-0.deflate')], written);
  await writeFile(at, 'marked');
  await writeIndexFiles(folder, [file('sections/text-0.deflate'), file('pagefind.js')], written);
  expect(await readFile(at, 'utf8')).toBe('marked');
  await writeIndexFiles(folder, [{ path: 'sections/text-0.deflate', bytes: new Uint8Array([1]) }], written);
  expect([...(await readFile(at))]).toEqual([1]);
  await writeIndexFiles(folder, [], written);
  await writeIndexFiles(folder, [{ path: 'sections/text-0.deflate', bytes: new Uint8Array([1]) }], written);
  expect([...(await readFile(at))]).toEqual([1]);
});

test('a course that lost its last lecture has no index, and a missing one is not a failure', async () => {
  await writeIndexFiles(join(folder, 'pagefind'), []);
  await writeIndexFiles(join(folder, 'pagefind'), [file('index/en_1.pf_index')]);
  await writeIndexFiles(join(folder, 'pagefind'), []);
  expect(await list()).toEqual([]);
});

test('more files than may be open at a time are written', async () => {
  const files = Array.from({ length: 150 }, (_, index) => file(`fragment/en_${index}.pf_fragment`));
  await writeIndexFiles(folder, files);
  expect(await list()).toHaveLength(150);
  expect(await readFile(join(folder, 'fragment/en_149.pf_fragment'), 'utf8')).toContain('en_149');
});
