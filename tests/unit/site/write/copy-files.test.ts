import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyFiles } from '../../../../src/site/write/copy-files.ts';
import { Stage } from '../../../../src/site/write/stage.ts';

test('files are copied to their paths, and copied again only if they changed', async () => {
  const parent = await mkdtemp(join(tmpdir(), 'copy-'));
  const [from, to] = [join(parent, 'from'), join(parent, 'to')];
  await mkdir(join(from, 'a'), { recursive: true });
  const paths = ['a/x.png', 'y.pdf'];
  await Promise.all(paths.map((path) => writeFile(join(from, path), path)));
  await copyFiles(paths, from, new Stage(to));
  expect(await readFile(join(to, 'a/x.png'), 'utf8')).toBe('a/x.png');
  const before = await stat(join(to, 'y.pdf'));
  await writeFile(join(from, 'a/x.png'), 'another picture');
  await copyFiles(paths, from, new Stage(to));
  expect(await readFile(join(to, 'a/x.png'), 'utf8')).toBe('another picture');
  expect((await stat(join(to, 'y.pdf'))).ctimeMs).toBe(before.ctimeMs);
  await rm(parent, { recursive: true });
});
