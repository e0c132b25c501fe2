import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import budget from '../bench/budget.json' with { type: 'json' };
import { countFiles } from '../bench/count-files.ts';
import { writeCourse } from '../bench/generate-course.ts';
import { buildSite } from './build-site.ts';

test('a course of 22 lectures makes no more files, and no larger ones, than it may', async () => {
  const content = await mkdtemp(join(tmpdir(), 'budget-'));
  await writeCourse(content, { posts: budget.posts, seed: 'bench' });
  const site = await buildSite({ content });
  const over = [...countFiles(site.folder)].filter(([name, { files, bytes }]) => {
    const most = (budget.most as Readonly<Record<string, { files: number; megabytes: number }>>)[name];
    return !most || files > most.files || bytes / 1e6 > most.megabytes;
  });
  expect([site.exitCode, over]).toEqual([0, []]);
  await site.remove();
  await rm(content, { recursive: true });
});
