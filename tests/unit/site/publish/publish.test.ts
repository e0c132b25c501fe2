import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { digestOf } from '../../../../src/site/publish/mark.ts';
import { after, before, publishTree, readTree, type Tree, writeTree } from './tree.ts';

// Processes and a disk that others use too.
vi.setConfig({ testTimeout: 60_000 });

let parent: string;
let output: string;

beforeEach(() => {
  parent = realpathSync(mkdtempSync(join(tmpdir(), 'publish-')));
  output = join(parent, 'site');
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

test('one generation replaces the other, and nothing is left beside it', async () => {
  await publishTree(output, before);
  expect(readTree(output)).toEqual(before);
  await publishTree(output, after);
  expect(readTree(output)).toEqual(after);
  await publishTree(output, before);
  expect(readTree(output)).toEqual(before);
  expect(readdirSync(parent)).toEqual(['site']);
});

test('a file that is the same keeps its time stamp, and stays the same file', async () => {
  await publishTree(output, before);
  const unchanged = ['robots.txt', 'assets/same-CCCCCCCC.css'].map((path) => join(output, path));
  const stamps = unchanged.map((file) => [statSync(file).mtimeMs, statSync(file).ino]);
  await publishTree(output, after);
  expect(unchanged.map((file) => [statSync(file).mtimeMs, statSync(file).ino])).toEqual(stamps);
});

test('a generation that is the same changes nothing at all', async () => {
  await publishTree(output, before);
  const { mtimeMs } = statSync(output);
  const steps: string[] = [];
  await publishTree(output, before, { onStep: (step) => steps.push(step) });
  expect(statSync(output).mtimeMs).toBe(mtimeMs);
  expect(steps.filter((step) => /^(?:placed|removed|cleared )/.test(step))).toEqual([]);
});

test('new files come first, pages after what they load, and what is gone is removed last', async () => {
  await publishTree(output, before);
  const steps: string[] = [];
  await publishTree(output, after, { onStep: (step) => steps.push(step) });
  expect(steps).toEqual([
    'staged',
    'prepared',
    'written down',
    'cleared becomes-a-file/index.html',
    'cleared becomes-a-folder',
    'placed assets/main-BBBBBBBB.js',
    'placed becomes-a-file',
    'placed pagefind/en_bbbbbbb.pf_meta',
    'placed becomes-a-folder/index.html',
    'placed lectures/two/index.html',
    'placed 404.html',
    'placed index.html',
    'placed lectures/one/index.html',
    'placed .lectern.json',
    'removed lectures/gone/index.html',
    'removed assets/main-AAAAAAAA.js',
    'removed pagefind/en_aaaaaaa.pf_meta',
    'cleared',
  ]);
});

test('a file that somebody put there is kept, even where its folder would be removed', async () => {
  await publishTree(output, before);
  const own = { CNAME: 'birds.example', 'lectures/gone/notes.txt': 'mine', '.well-known/x': 'mine too' };
  writeTree(output, own);
  expect(await publishTree(output, after)).toEqual([]);
  expect(readTree(output)).toEqual({ ...after, ...own });
});

/** What a build says of files that are published already, and that it did not make again. */
const keep = (tree: Tree, paths: readonly string[]) =>
  paths.map((path) => ({ path, digest: digestOf(tree[path] ?? ''), isKept: true as const }));

test('files that were left in the published site are part of the next generation', async () => {
  await publishTree(output, before);
  const kept = ['robots.txt', 'assets/same-CCCCCCCC.css'];
  const made = Object.fromEntries(Object.entries(after).filter(([path]) => !kept.includes(path)));
  const listed: string[] = [];
  await publishTree(output, made, {
    noted: keep(after, kept),
    onListed: (files) => listed.push(...files.keys()),
  });
  expect(readTree(output)).toEqual(after);
  expect(listed.sort()).toEqual(Object.keys(after).sort());
  // They are ours as before: a generation without them removes them.
  await publishTree(output, made);
  expect(readTree(output)).toEqual(made);
});

test('a generation of which everything is published already changes nothing', async () => {
  await publishTree(output, before);
  await publishTree(output, {}, { noted: keep(before, Object.keys(before)) });
  expect(readTree(output)).toEqual(before);
});

test.each([
  ['changed', () => writeTree(output, { 'robots.txt': 'mine' })],
  ['removed', () => rmSync(join(output, 'robots.txt'))],
  ['removed with the whole site', () => rmSync(output, { recursive: true })],
])('nothing is published where a file that was left there has been %s since', async (_, change) => {
  await publishTree(output, before);
  change();
  const found = readTree(output);
  const noted = keep(before, ['robots.txt']);
  await expect(publishTree(output, { 'index.html': 'home' }, { noted })).rejects.toThrow(
    `Nothing was published because ${output}/robots.txt was changed while the site was built; build it again.`,
  );
  expect(readTree(output)).toEqual(found);
});

test('a file whose digest is known is not read', async () => {
  await publishTree(output, before);
  const asked: string[] = [];
  const digestFor = (path: string) => {
    asked.push(path);
    return digestOf(before[path as keyof typeof before] ?? '');
  };
  await publishTree(output, before, { known: { digestOf: digestFor } });
  expect(asked.sort()).toEqual(Object.keys(before).sort());
});

test('a file of ours that somebody changed is named', async () => {
  await publishTree(output, before);
  writeTree(output, { 'index.html': 'edited', 'lectures/gone/index.html': 'edited', 'robots.txt': 'edited' });
  expect(await publishTree(output, after)).toEqual(['index.html', 'lectures/gone/index.html', 'robots.txt']);
  expect(readTree(output)).toEqual(after);
});

test.each([
  ['a file of the same path', 'lectures/two/index.html'],
  ['a file where a folder has to be', 'lectures/two'],
  ['a file in a folder where a file has to be', 'becomes-a-file/notes.txt'],
])('%s that is not ours stops the build before anything is changed', async (_, path) => {
  await publishTree(output, before);
  writeTree(output, { [path]: 'mine' });
  await expect(publishTree(output, after)).rejects.toThrow(
    `Nothing was published because ${join(output, path)} is in the way and was not written by a build; move it elsewhere.`,
  );
  expect(readTree(output)).toEqual({ ...before, [path]: 'mine' });
  expect(readdirSync(parent)).toEqual(['site']);
});

test('a file that is not ours but has the same content is no obstacle', async () => {
  await publishTree(output, before);
  writeTree(output, { 'lectures/two/index.html': 'two' });
  await publishTree(output, after);
  expect(readTree(output)).toEqual(after);
});

test('nothing is written through a link that somebody put into the output', async () => {
  await publishTree(output, before);
  mkdirSync(join(parent, 'elsewhere'));
  symlinkSync('../../elsewhere', join(output, 'lectures/two'));
  await expect(publishTree(output, after)).rejects.toThrow('is in the way');
  expect(readdirSync(join(parent, 'elsewhere'))).toEqual([]);
});

test('an output that is a link stays one, and the site is published to its folder', async () => {
  mkdirSync(join(parent, 'real'));
  symlinkSync('real', output);
  await publishTree(output, before);
  await publishTree(output, after);
  expect(realpathSync(output)).toBe(join(parent, 'real'));
  expect(readTree(join(parent, 'real'))).toEqual(after);
  expect(readdirSync(parent).sort()).toEqual(['real', 'site']);
});

test('folders of others beside the output are left alone, whatever they are called', async () => {
  const others = { 'site.next/a': 'a', 'site.old/b': 'b', '.lectern-other/c': 'c' };
  writeTree(parent, others);
  await publishTree(output, before);
  await publishTree(output, after);
  rmSync(output, { recursive: true });
  expect(readTree(parent)).toEqual(others);
});

test('a folder that is not ours where ours would be stops the build', async () => {
  writeTree(parent, { '.lectern-site/site-1/photo.txt': 'mine' });
  await expect(publishTree(output, before)).rejects.toThrow(
    `Nothing is written because ${join(parent, '.lectern-site')} is in the way; move it elsewhere.`,
  );
  expect(readTree(parent)).toEqual({ '.lectern-site/site-1/photo.txt': 'mine' });
});

test('whatever fails before the new generation is complete, the old one is restored', async () => {
  await publishTree(output, before);
  const steps: string[] = [];
  await publishTree(output, after, { onStep: (step) => steps.push(step) });
  await publishTree(output, before);
  const full = Object.assign(new Error('no room'), { code: 'ENOSPC', syscall: 'write' });
  const last = steps.indexOf('placed .lectern.json');
  expect(last).toBeGreaterThan(10);
  for (const failing of steps.slice(0, last + 1)) {
    const onStep = (step: string) => {
      if (step === failing) throw full;
    };
    await expect(publishTree(output, after, { onStep })).rejects.toBe(full);
    expect(readTree(output), failing).toEqual(before);
    expect(readdirSync(parent)).toEqual(['site']);
  }
  await publishTree(output, after);
  expect(readTree(output)).toEqual(after);
});

test('the path of the output may be as long as the system allows', async () => {
  const long = join(parent, 'é'.repeat(120));
  await publishTree(long, before);
  await publishTree(long, after);
  expect(readTree(long)).toEqual(after);
});

test('a mark that no build wrote does not make a folder ours', async () => {
  mkdirSync(output);
  writeFileSync(join(output, '.lectern.json'), '{"generator":"other","files":{}}');
  await expect(publishTree(output, before)).rejects.toThrow('such as ".lectern.json"');
});
