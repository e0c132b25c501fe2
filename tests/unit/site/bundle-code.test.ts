import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bundleOwnCode } from '../../../src/site/bundle-code.mjs';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bundle-code-'));
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

/** Whether pages are printed by Preact in the code that `npm start` runs. */
async function usesPreact(): Promise<boolean> {
  const code = join(folder, 'code');
  await bundleOwnCode(['src/site/live/printer-thread'], code);
  const names = (await readdir(code, { recursive: true })).filter((name) => name.endsWith('.mjs'));
  const texts = await Promise.all(names.map((name) => readFile(join(code, name), 'utf8')));
  return texts.some((text) => /from "preact/.test(text));
}

test('npm start prints pages as a build does: by our own printer, and by Preact where a course has components of its own', async () => {
  expect(await usesPreact()).toBe(false);
  await mkdir(join(folder, 'overrides/components/frame'), { recursive: true });
  await writeFile(
    join(folder, 'overrides/components/frame/site-mark.tsx'),
    'export function SiteMark() { return <b>Birds</b>; }\n',
  );
  vi.stubEnv('LECTERN_OVERRIDES', join(folder, 'overrides'));
  expect(await usesPreact()).toBe(true);
});
