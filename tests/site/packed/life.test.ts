import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aPng } from '../../fixtures/a-png.ts';
import { answer, inTurn, type PlayedWeb, playWeb } from '../../fixtures/play-web.ts';
import { type Installed, installPacked } from './install-packed.ts';

/**
 * The whole life of a course, in the order in which it happens, from the packed file and with nothing of this repository
 * beside it. The web is a server of this test with recorded answers.
 */
let installed: Installed;
let web: PlayedWeb;

const course = 'my-course';
const at = (path: string) => join(installed.folder, course, path);
const read = (path: string) => readFile(at(path), 'utf8');
const lectern = (...words: readonly string[]) => installed.lectern(words, course);
const lastLine = (text: string) => text.trimEnd().split('\n').at(-1);

const atom = `<?xml version="1.0"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <entry>
    <id>http://arxiv.org/abs/2203.01234v1</id>
    <title>Herons at work</title>
    <author><name>Ada Reiher</name></author>
  </entry>
</feed>`;

beforeAll(async () => {
  installed = await installPacked();
  web = await playWeb({
    '/alive': answer(200),
    '/busy': inTurn(answer(429, { 'retry-after': '0' }), answer(200)),
    '/gone': answer(404),
    '/robots.txt': answer(404),
    '/heron.png': answer(200, { 'content-type': 'image/png' }, aPng(800, 600)),
    '/archive': answer(200, {}, '{"archived_snapshots":{}}'),
    '/arxiv': answer(200, {}, atom),
    '/crossref/': answer(404),
    '/s2/': answer(404),
  });
});
afterAll(async () => {
  await web.close();
  await installed.remove();
});

const lecture = 'content/lectures/herons.md';
const faulty = () => `---
title: Herons: a study
date: 2026-06-07
---

##Wading
### Grey Heron
**Paper:** [Herons at work](https://arxiv.org/abs/2203.01234)<br>
**Blog:** [alive](${web.origin}/alive), [busy](${web.origin}/busy) and [gone](${web.origin}/gone)

![A heron that waits](${web.origin}/heron.png)
`;

test('a course is created', async () => {
  const created = await installed.lectern(['new', course, '--title', 'Birds that see', '--author', 'Ada']);
  expect(created).toMatchObject({ code: 0, said: '' });
  expect(await lectern('check')).toMatchObject({ code: 0, out: 'Nothing is wrong.\n' });
});

test('a lecture is written, checked and repaired', async () => {
  await writeFile(at(lecture), faulty());
  const checked = await lectern('check');
  expect([checked.code, lastLine(checked.out)]).toEqual([1, '1 error, 1 warning']);
  const github = await lectern('check', '--format', 'github');
  expect(github.out).toMatch(/^::error file=content\/lectures\/herons\.md,line=2,/m);
  expect(await lectern('fix', '--yes')).toMatchObject({
    code: 0,
    out: expect.stringContaining('Changed 2 lines of 1 file.'),
  });
  expect(await lectern('check')).toMatchObject({ code: 0, out: 'Nothing is wrong.\n' });
});

test('its author edits, breaks and repairs it while it is shown', async () => {
  const good = await read(lecture);
  const child = installed.start(['dev'], { PORT: '0' }, course);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (said += String(text)));
  const patience = { timeout: 100_000 };
  await expect.poll(() => said, patience).toMatch(/http:\/\/localhost:\d+\/,/);
  const address = `${/http:\S+\//.exec(said)?.[0].replace('localhost', '127.0.0.1')}lectures/herons/`;
  const ask = async () => (await fetch(address)).text();
  expect(await ask()).toContain('Grey Heron');

  await writeFile(at(lecture), good.replace('Grey Heron', 'Night Heron'));
  await expect.poll(ask, patience).toContain('Night Heron');
  await writeFile(at(lecture), good.replace(/^title: .*$/m, 'title: [Herons'));
  await expect.poll(() => said, patience).toContain(`${lecture}:2  error  front-matter/syntax`);
  expect(await ask()).toContain('Night Heron');
  await writeFile(at(lecture), good);
  await expect.poll(ask, patience).toContain('Grey Heron');
  await expect.poll(() => said, patience).toContain('There is nothing left to repair.');

  const ended = new Promise((done) => child.once('close', done));
  child.kill('SIGTERM');
  await ended;
  expect(existsSync(at(`.lectern/serve-${child.pid}`))).toBe(false);
});

test('an older course is imported over it, and what is there stays', async () => {
  const before = await read(lecture);
  const repository = await mkdtemp(join(tmpdir(), 'repository-'));
  await cp(resolve(import.meta.dirname, '../../fixtures/jekyll'), repository, { recursive: true });
  const imported = await lectern('import', repository);
  expect(imported).toMatchObject({ code: 0 });
  expect(await read(lecture)).toBe(before);
  expect(await read('content/site.yaml')).toContain('title: Birds that see');
  expect(await read('content/lectures/2026-06-01-Waders.md')).toBe(
    await readFile(join(repository, '_posts/2026-06-01-Waders.md'), 'utf8'),
  );
  // Once more, as after an interruption: nothing is written twice.
  const again = await lectern('import', repository);
  expect(again.code).toBe(0);
  expect(await read('content/lectures/2026-06-01-Waders.md')).not.toBe('');
  await rm(repository, { recursive: true });
  expect((await lectern('check')).code).toBe(0);
});

test('its links are checked', async () => {
  const checked = await lectern(
    'links',
    '--pause',
    '0',
    '--timeout',
    '60',
    '--archive',
    `${web.origin}/archive`,
  );
  expect(checked.out).toContain(`${web.origin}/gone has answered 404 since `);
  expect(checked.code).toBe(1);
  const history = await read('content/links.json');
  expect(history).toContain(`${web.origin}/busy`);
});

test('its pictures are recorded and copied', async () => {
  const fetched = await lectern('media', 'fetch', '--pause', '0', '--timeout', '60');
  expect(fetched.out).toContain('1 picture');
  expect(JSON.parse(await read('content/media.lock.json'))).toMatchObject({
    pictures: { [`${web.origin}/heron.png`]: { width: 800, height: 600 } },
  });
  // What converts pictures is large, and not installed with the generator.
  expect(await lectern('media', 'adopt')).toMatchObject({
    code: 2,
    said: expect.stringContaining('npm install --save-dev sharp'),
  });
});

test('its papers are completed', async () => {
  const services = ['arxiv', 'crossref', 'semantic-scholar'].flatMap((name, place) => [
    `--${name}`,
    `${web.origin}${['/arxiv', '/crossref/', '/s2/'][place]}`,
  ]);
  await lectern('enrich', '--pause', '0', '--timeout', '60', ...services);
  expect(await read('content/papers.yaml')).toContain('2203.01234:\n  authors: [Ada Reiher]\n');
});

test('it is published, and once more when something has changed', async () => {
  const place = join(installed.folder, 'public');
  const first = await lectern('publish', '--to', 'folder', place);
  expect(first).toMatchObject({ code: 0, out: expect.stringContaining(`Published to ${place}\n`) });
  expect(first.out).toContain('/models/grey-heron/');
  expect(await readFile(join(place, 'lectures/herons/index.html'), 'utf8')).toContain('Grey Heron');
  const again = await lectern('publish', '--to', 'folder', place);
  expect(again.out).toContain('Nothing has changed since it was last published.');
  await writeFile(at(lecture), (await read(lecture)).replace('Grey Heron', 'Night Heron'));
  const second = await lectern('publish', '--to', 'folder', place);
  expect(second.out).toContain('New models:\n  /models/night-heron/\n');
  await writeFile(at(lecture), (await read(lecture)).replace('Night Heron', 'Squacco Heron'));
  const third = await lectern('publish', '--to', 'folder', place);
  expect(third.out).toMatch(/Gone addresses[^\n]*\n[\s\S]* {2}\/models\/night-heron\/\n/);
});

test('its generator is upgraded, and the site is what it was', async () => {
  const before = await read('_site/lectures/herons/index.html');
  const manifest = JSON.parse(await read('package.json'));
  const copy = join(installed.folder, 'newer');
  await promisify(execFile)('tar', [
    '-xzf',
    at(manifest.dependencies.lectern.replace('file:', '')),
    '-C',
    installed.folder,
  ]);
  await cp(join(installed.folder, 'package'), copy, { recursive: true });
  const own = JSON.parse(await readFile(join(copy, 'package.json'), 'utf8'));
  await writeFile(join(copy, 'package.json'), JSON.stringify({ ...own, version: '0.2.0' }));
  await installed.upgrade(copy);
  expect((await lectern('--version')).out).toBe('0.2.0\n');
  expect((await lectern('check')).code).toBe(0);
  expect((await lectern('build')).code).toBe(0);
  expect(await read('_site/lectures/herons/index.html')).toBe(before);
});
