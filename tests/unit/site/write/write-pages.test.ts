import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Page } from '../../../../src/pages/page.ts';
import { Stage } from '../../../../src/site/write/stage.ts';
import { writePages } from '../../../../src/site/write/write-pages.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pages-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('each page is written where its address leads', async () => {
  const pages = ['/old/鷺/', '/2024/heron.html'].map((address) => ({ address }) as Page);
  writePages(pages, { stage: new Stage(join(folder, 'site')) }, ({ address }) => `The page ${address}`);
  expect(await readFile(join(folder, 'site/old/鷺/index.html'), 'utf8')).toBe('The page /old/鷺/');
  expect(await readFile(join(folder, 'site/2024/heron.html'), 'utf8')).toBe('The page /2024/heron.html');
});
