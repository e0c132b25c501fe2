import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { nameCode } from '../../../../src/site/cache/code-key.mjs';
import { findPagefind } from '../../../../src/site/write/write-index.ts';

const makePagefind = vi.fn(async ({ language }: { language: string }) => [
  { path: 'index', bytes: new TextEncoder().encode(language) },
]);

const home = process.cwd();
let project = '';

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'pagefind-'));
  process.chdir(project);
  nameCode('today');
});
afterEach(() => {
  process.chdir(home);
  nameCode(undefined);
  rmSync(project, { recursive: true, force: true });
  makePagefind.mockClear();
});

const request = (content: string, language = 'en') => ({
  records: [{ url: '/lectures/herons/', content, pieces: '0-1' }],
  language,
});

test('Pagefind makes an index only of words that an earlier build did not give it', async () => {
  const first = await findPagefind('/course', request('Herons wade'), makePagefind);
  expect(await findPagefind('/course', request('Herons wade'), makePagefind)).toEqual(first);
  expect(makePagefind).toHaveBeenCalledTimes(1);
  await findPagefind('/course', request('Herons fly'), makePagefind);
  await findPagefind('/course', request('Herons fly', 'zh'), makePagefind);
  await findPagefind('/elsewhere', request('Herons fly', 'zh'), makePagefind);
  expect(makePagefind).toHaveBeenCalledTimes(4);
});

test('nothing is kept of a build from scratch', async () => {
  nameCode(undefined);
  await findPagefind('/course', request('Herons wade'), makePagefind);
  await findPagefind('/course', request('Herons wade'), makePagefind);
  expect(makePagefind).toHaveBeenCalledTimes(2);
});
