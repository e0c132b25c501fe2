import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { claimLiveFolder } from '../../../../src/site/live/claim-live-folder.ts';
import { writeMark } from '../../../../src/site/live/live-mark.ts';
import { announceFiles, pruneSite } from '../../../../src/site/live/prune-site.ts';
import { formatMark } from '../../../../src/site/publish/mark.ts';

/** A process that has ended. */
const dead = spawnSync(process.execPath, ['--version']).pid;
/** One that has not. */
const alive = process.ppid;

let project = '';

beforeEach(async () => {
  project = await mkdtemp(join(tmpdir(), 'lectern-claim-'));
});
afterEach(() => rm(project, { recursive: true }));

const write = async (path: string, text = 'text') => {
  await mkdir(dirname(join(project, path)), { recursive: true });
  await writeFile(join(project, path), text);
};
const isThere = (path: string) => existsSync(join(project, path));

it('takes a folder of its own', async () => {
  const claimed = await claimLiveFolder(project, undefined, 4711);
  expect(claimed).toEqual({ folder: join(project, '.lectern/serve-4711'), isOwn: true });
  expect(isThere('.lectern/serve-4711')).toBe(true);
});

it('removes folders of processes that are gone, and nothing else', async () => {
  await write(`.lectern/serve-${dead}/index.html`);
  await writeMark(join(project, `.lectern/serve-${dead}`), dead, []);
  await write(`.lectern/serve-${alive}/index.html`);
  await writeMark(join(project, `.lectern/serve-${alive}`), alive, []);
  await write('.lectern/serve-12345678/notes.txt');
  await write('.lectern/serve-12345679/.lectern-start.json', '{"generator":"other","pid":1,"files":[]}');
  await write('.lectern/mine/notes.txt');
  await claimLiveFolder(project, undefined, 4711);
  expect((await readdir(join(project, '.lectern'))).sort()).toEqual(
    ['mine', 'serve-12345678', 'serve-12345679', 'serve-4711', `serve-${alive}`].sort(),
  );
});

it('takes the wanted folder where it is absent, empty, or left by an npm start', async () => {
  const wanted = join(project, 'out');
  for (const prepare of [
    () => rm(wanted, { recursive: true, force: true }),
    () => rm(wanted, { recursive: true }).then(() => mkdir(wanted)),
    () => writeMark(wanted, dead, ['index.html']),
  ]) {
    await prepare();
    expect(await claimLiveFolder(project, wanted, 4711)).toEqual({ folder: wanted, isOwn: false });
  }
});

it('leaves a folder that another npm start writes to, and takes one of its own', async () => {
  const wanted = join(project, 'out');
  await mkdir(wanted);
  await writeMark(wanted, alive, []);
  const own = join(project, '.lectern/serve-4711');
  expect(await claimLiveFolder(project, wanted, 4711)).toEqual({
    folder: own,
    isOwn: true,
    note: `Another npm start writes to ${wanted}; this one writes to ${own}.`,
  });
});

it('leaves what was published as it is, and takes a folder of its own', async () => {
  await write('out/index.html');
  await write('out/.lectern.json', formatMark(new Map([['index.html', 'x']])));
  const own = join(project, '.lectern/serve-4711');
  expect(await claimLiveFolder(project, join(project, 'out'), 4711)).toEqual({
    folder: own,
    isOwn: true,
    note: `${join(project, 'out')} holds what npm run build published, and stays as it is; npm start writes to ${own}.`,
  });
  expect((await readdir(join(project, 'out'))).sort()).toEqual(['.lectern.json', 'index.html']);
});

it('refuses a folder with files of others, and leaves them', async () => {
  await write('out/thesis.txt', 'years of work');
  const wanted = join(project, 'out');
  await expect(claimLiveFolder(project, wanted, 4711)).rejects.toThrow(
    `${wanted} holds files that npm start did not write. Name an empty folder in LECTERN_OUTPUT, or none.`,
  );
  expect(await readFile(join(wanted, 'thesis.txt'), 'utf8')).toBe('years of work');
  await expect(claimLiveFolder(project, join(wanted, 'thesis.txt'), 4711)).rejects.toThrow();
});

it('removes what an earlier build wrote and this one did not, and no file of others', async () => {
  const { folder } = await claimLiveFolder(project, join(project, 'out'), 4711);
  for (const path of ['a/index.html', 'b/cite.bib', 'b/index.html', 'mine.txt', 'c/mine.txt', 'c/index.html'])
    await write(`out/${path}`);
  await write('beside.txt');
  await announceFiles(folder, [
    'a/index.html',
    'b/cite.bib',
    'b/index.html',
    'c/index.html',
    '../beside.txt',
  ]);
  await pruneSite(folder, new Set(['a/index.html']));
  expect(['out/a/index.html', 'out/mine.txt', 'out/c/mine.txt', 'beside.txt'].every(isThere)).toBe(true);
  expect(['out/b', 'out/c/index.html'].some(isThere)).toBe(false);
});

it('removes nothing from a folder without our mark', async () => {
  await write('out/index.html');
  await pruneSite(join(project, 'out'), new Set());
  expect(isThere('out/index.html')).toBe(true);
});
