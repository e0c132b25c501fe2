import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

let folder: string;
const place = () => join(folder, 'public');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'publish-'));
  await mkdir(join(folder, 'content/lectures'), { recursive: true });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Publishes a course with some lectures, each with a model. */
function publish(...names: string[]) {
  return publishTo(place(), names);
}

async function publishTo(
  to: string,
  names: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  ...options: readonly string[]
): Promise<{ code: number | null; out: string }> {
  const lectures = join(folder, 'content/lectures');
  for (const old of await readdir(lectures)) await rm(join(lectures, old));
  for (const name of names) {
    const text = `---\ntitle: ${name}\n---\n### ${name}Net\n**Paper:** [On ${name}](https://arxiv.org/abs/2203.0123${name.length})\n`;
    await writeFile(join(lectures, `${name.toLowerCase()}.md`), text);
  }
  const command = manifest.scripts.deploy.split(' ').slice(1);
  const child = spawn(process.execPath, [...command, '--to', 'folder', to, ...options], {
    cwd: resolve(import.meta.dirname, '../..'),
    env: {
      ...process.env,
      SOURCE_DATE_EPOCH: '1780800000',
      LECTERN_CONTENT: join(folder, 'content'),
      LECTERN_OUTPUT: join(folder, '_site'),
      ...environment,
    },
  });
  let out = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (out += text));
  return new Promise((done) => child.on('close', (code) => done({ code, out })));
}

test('builds, says what changes, publishes, and keeps what is not ours', async () => {
  const first = await publish('Heron', 'Egret');
  expect(first).toMatchObject({ code: 0, out: expect.stringContaining(`Published to ${place()}\n`) });
  expect(first.out).toContain('New models:\n  /models/egretnet/\n  /models/heronnet/\n');
  await writeFile(join(place(), 'CNAME'), 'example.org');
  const second = await publish('Heron', 'Egret', 'Bittern');
  expect(second.code).toBe(0);
  expect(second.out).toContain('New models:\n  /models/bitternnet/\n');
  const third = await publish('Heron', 'Egret');
  expect(third.out).toMatch(
    /Gone addresses, which bookmarks and other sites may still lead to:\n {2}\/lectures\/bittern\/\n[\s\S]* {2}\/models\/bitternnet\/\n/,
  );
  expect(await readFile(join(place(), 'CNAME'), 'utf8')).toBe('example.org');
  expect(await readdir(join(place(), 'models'))).not.toContain('bitternnet');
});

test('an old term below the site of the current one is left alone, and can be published again', async () => {
  const old = join(place(), '2025');
  const base = { LECTERN_BASE: '/2025/', LECTERN_OUTPUT: join(folder, '_old') };
  const before = await publishTo(old, ['Heron', 'Egret'], base);
  expect(before).toMatchObject({ code: 0, out: expect.stringContaining(`Published to ${old}\n`) });
  const page = await readFile(join(old, 'lectures/heron/index.html'), 'utf8');
  expect(await publish('Heron', 'Egret', 'Crane')).toMatchObject({ code: 0 });
  expect(await readFile(join(old, 'lectures/heron/index.html'), 'utf8')).toBe(page);
  const again = await publishTo(old, ['Heron', 'Egret'], base, '--no-build');
  expect(again.out).toContain('Nothing has changed since it was last published.');
});
