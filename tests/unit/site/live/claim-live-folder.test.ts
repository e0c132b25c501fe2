import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { claimLiveFolder as claim } from '../../../../src/site/live/claim-live-folder.ts';
import { writeMark } from '../../../../src/site/live/live-mark.ts';
import { pruneSite } from '../../../../src/site/live/prune-site.ts';
import { formatMark } from '../../../../src/site/publish/mark.ts';
import { identify } from '../../../../src/site/publish/process-identity.ts';

/** A process that has ended. */
const dead = spawnSync(process.execPath, ['--version']).pid;
/** One that has not. */
const alive = process.ppid;

let project = '';

beforeEach(async () => {
  project = await realpath(await mkdtemp(join(tmpdir(), 'lectern-claim-')));
});
afterEach(() => rm(project, { recursive: true }));

const claimFolder = (wanted: string | undefined) =>
  claim({ project, content: join(project, 'content') }, wanted, 4711);
const mark = (folder: string, pid: number, files: readonly string[] = []) =>
  writeMark(folder, identify(pid), files);

const write = async (path: string, text = 'text') => {
  await mkdir(dirname(join(project, path)), { recursive: true });
  await writeFile(join(project, path), text);
};
const isThere = (path: string) => existsSync(join(project, path));

it('takes a folder of its own', async () => {
  const claimed = await claimFolder(undefined);
  expect(claimed).toEqual({ folder: join(project, '.lectern/serve-4711'), isOwn: true });
  expect(isThere('.lectern/serve-4711')).toBe(true);
});

it('removes folders of processes that are gone, and nothing else', async () => {
  await write(`.lectern/serve-${dead}/index.html`);
  await mark(join(project, `.lectern/serve-${dead}`), dead);
  await write(`.lectern/serve-${alive}/index.html`);
  await mark(join(project, `.lectern/serve-${alive}`), alive);
  await write('.lectern/serve-12345678/notes.txt');
  await write('.lectern/serve-12345679/.lectern-start.json', '{"generator":"other","pid":1,"files":[]}');
  await write('.lectern/mine/notes.txt');
  await claimFolder(undefined);
  expect((await readdir(join(project, '.lectern'))).sort()).toEqual(
    ['mine', 'serve-12345678', 'serve-12345679', 'serve-4711', `serve-${alive}`].sort(),
  );
});

it('takes the wanted folder where it is absent, empty, or left by an npm start', async () => {
  const wanted = join(project, 'out');
  for (const prepare of [
    () => rm(wanted, { recursive: true, force: true }),
    () => rm(wanted, { recursive: true }).then(() => mkdir(wanted)),
    () => mark(wanted, dead, ['index.html']),
  ]) {
    await prepare();
    expect(await claimFolder(wanted)).toEqual({ folder: wanted, isOwn: false });
  }
});

it('leaves a folder that another npm start writes to, and takes one of its own', async () => {
  const wanted = join(project, 'out');
  await mkdir(wanted);
  await mark(wanted, alive);
  const own = join(project, '.lectern/serve-4711');
  expect(await claimFolder(wanted)).toEqual({
    folder: own,
    isOwn: true,
    note: `Another npm start writes to ${wanted}; this one writes to ${own}.`,
  });
});

it('leaves what was published as it is, and takes a folder of its own', async () => {
  await write('out/index.html');
  await write('out/.lectern.json', formatMark(new Map([['index.html', 'x']])));
  const own = join(project, '.lectern/serve-4711');
  expect(await claimFolder(join(project, 'out'))).toEqual({
    folder: own,
    isOwn: true,
    note: `${join(project, 'out')} holds what npm run build published, and is left as it is; npm start writes to ${own}.`,
  });
  expect((await readdir(join(project, 'out'))).sort()).toEqual(['.lectern.json', 'index.html']);
});

it('assumes that the process which wrote the folder is gone, even if another one has its number', async () => {
  const wanted = join(project, 'out');
  await mkdir(wanted);
  await writeMark(wanted, { pid: alive, start: 'another time' }, []);
  expect(await claimFolder(wanted)).toEqual({ folder: wanted, isOwn: false });
});

it('refuses what npm run build refuses, in the same words, and leaves it', async () => {
  await write('out/thesis.txt', 'years of work');
  await write('content/lectures/gull.md');
  await write('repository/.git/HEAD');
  await mark(join(project, 'repository'), dead);
  await symlink('nowhere', join(project, 'lost'));
  await symlink('content', join(project, 'alias'));
  const foreign = 'it contains files that were not written by a build of this version, such as "thesis.txt"';
  for (const [path, reason] of [
    ['', 'it is, or contains, the project itself'],
    ['content', 'it is, or contains, the content of the course'],
    ['alias', 'it is, or contains, the content of the course'],
    ['content/lectures/new', 'the site is made from what is in it'],
    ['src', 'the site is made from what is in it'],
    ['node_modules/site', 'node_modules is not a place for a site'],
    ['repository', 'it contains a repository, ".git"'],
    ['lost', 'it is a symbolic link to a folder that does not exist'],
    ['out/thesis.txt', 'it is a file'],
    ['out', foreign],
  ] as const)
    await expect(claimFolder(join(project, path)), path).rejects.toThrow(` because ${reason};`);
  for (const path of [homedir(), '/home/grace', '/'])
    await expect(claimFolder(path), path).rejects.toThrow(/^Nothing is written to \/.* because it is\b.*\.$/);
  expect(await readFile(join(project, 'out/thesis.txt'), 'utf8')).toBe('years of work');
  expect((await readdir(project)).sort()).toEqual(['alias', 'content', 'lost', 'out', 'repository']);
});

it('removes what an earlier build wrote and this one did not, and no file of others', async () => {
  const { folder } = await claimFolder(join(project, 'out'));
  for (const path of ['a/index.html', 'b/cite.bib', 'b/index.html', 'mine.txt', 'c/mine.txt', 'c/index.html'])
    await write(`out/${path}`);
  await write('beside.txt');
  const before = ['a/index.html', 'b/cite.bib', 'b/index.html', 'c/index.html', '../beside.txt'];
  await pruneSite(folder, new Set(before));
  await pruneSite(folder, new Set(['a/index.html']));
  expect(['out/a/index.html', 'out/mine.txt', 'out/c/mine.txt', 'beside.txt'].every(isThere)).toBe(true);
  expect(['out/b', 'out/c/index.html'].some(isThere)).toBe(false);
});

it('removes nothing from a folder without our mark', async () => {
  await write('out/index.html');
  await pruneSite(join(project, 'out'), new Set());
  expect(isThere('out/index.html')).toBe(true);
});
