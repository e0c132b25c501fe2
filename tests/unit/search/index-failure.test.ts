import { spawn } from 'node:child_process';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { buildIndex } from '../../../src/search/build-index.ts';
import { selectIndexFiles } from '../../../src/search/index-files.ts';
import type { TextPiece } from '../../../src/search/section-index.ts';

const refusal = { errors: ['no such thing'] };
const added = { errors: [] as string[] };
const fake = vi.hoisted(() => ({ index: {} as Record<string, () => Promise<unknown>>, deleted: 0 }));

vi.mock('pagefind', () => ({
  createIndex: async () => ({ errors: [], index: fake.index }),
  close: async () => null,
}));

const page: TextPiece = {
  page: '/lectures/birds/',
  lecture: 'Birds',
  sections: [{ title: 'Birds', id: '', text: '' }],
};

function answerWith(answers: Record<string, unknown>): void {
  fake.deleted = 0;
  fake.index = {
    addCustomRecord: async () => answers.page ?? added,
    getFiles: async () => answers.files ?? { errors: [], files: [] },
    deleteIndex: async () => {
      fake.deleted += 1;
    },
  };
}

describe('what Pagefind refuses stops the build, and its index is given back', () => {
  afterEach(() => expect(fake.deleted).toBe(1));

  test('a page', async () => {
    answerWith({ page: refusal });
    await expect(buildIndex([page])).rejects.toThrow('Search index: /lectures/birds/: no such thing');
  });

  test('the files', async () => {
    answerWith({ files: refusal });
    await expect(buildIndex([page])).rejects.toThrow('writing the index: no such thing');
  });
});

describe('an index that is not whole stops the build', () => {
  const file = (path: string, content: unknown) => ({
    path,
    content: new TextEncoder().encode(JSON.stringify(content)),
  });
  const language = { hash: 'en_1', wasm: 'en', page_count: 1 };

  test.each([
    ['no entry', [], 'Pagefind made no pagefind-entry.json'],
    ['no language', [file('pagefind-entry.json', { languages: {} })], 'found none'],
    [
      'two languages',
      [file('pagefind-entry.json', { languages: { en: language, 'zh-tw': language } })],
      'found en, zh-tw',
    ],
    ['no program', [file('pagefind-entry.json', { languages: { en: language } })], 'made no pagefind.js'],
    [
      'a lecture that is missing',
      [file('pagefind-entry.json', { languages: { en: { ...language, page_count: 0 } } })],
      'of 1 lectures, 0 are in the index.',
    ],
  ])('%s', (_, files, message) => {
    expect(() => selectIndexFiles(files, 1)).toThrow(message);
  });
});

test.skipIf(process.platform === 'win32')('a service that dies fails the build', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-service-'));
  const service = join(folder, 'service.sh');
  await writeFile(service, '#!/bin/sh\nsleep 0.2\n');
  await chmod(service, 0o755);
  const script = `
    import { buildIndex } from './src/search/build-index.ts';
    await buildIndex([${JSON.stringify(page)}], 'en');`;
  const build = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
    cwd: fileURLToPath(new URL('../../../', import.meta.url)),
    env: { ...process.env, PAGEFIND_EXTENDED_BINARY_PATH: service },
  });
  const ended = new Promise((resolve) => build.on('exit', resolve));
  expect(await text(build.stderr)).toContain(
    'the Pagefind service fell silent while indexing the lectures (1)',
  );
  expect(await ended).toBe(1);
  await rm(folder, { recursive: true });
});
