import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { buildPagefind } from '../../../../src/search/build-index.ts';
import { nameCode } from '../../../../src/site/cache/code-key.mjs';
import { findPagefind } from '../../../../src/site/write/write-index.ts';

vi.mock('../../../../src/search/build-index.ts', () => ({
  buildPagefind: vi.fn(async ({ language }: { language: string }) => [
    { path: 'index', bytes: new TextEncoder().encode(language) },
  ]),
}));

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
  vi.mocked(buildPagefind).mockClear();
});

const request = (content: string, language = 'en') => ({
  records: [{ url: '/lectures/herons/', content, pieces: '0-1' }],
  language,
});

test('Pagefind makes an index only of words that an earlier build did not give it', async () => {
  const first = await findPagefind('/course', request('Herons wade'));
  expect(await findPagefind('/course', request('Herons wade'))).toEqual(first);
  expect(buildPagefind).toHaveBeenCalledTimes(1);
  await findPagefind('/course', request('Herons fly'));
  await findPagefind('/course', request('Herons fly', 'zh'));
  await findPagefind('/elsewhere', request('Herons fly', 'zh'));
  expect(buildPagefind).toHaveBeenCalledTimes(4);
});

test('nothing is kept of a build from scratch', async () => {
  nameCode(undefined);
  await findPagefind('/course', request('Herons wade'));
  await findPagefind('/course', request('Herons wade'));
  expect(buildPagefind).toHaveBeenCalledTimes(2);
});
