import { appendFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import budget from '../bench/budget.json' with { type: 'json' };
import { countCalls } from '../bench/count-calls.ts';
import { countFiles, type FileCount } from '../bench/count-files.ts';
import { writeCourse } from '../bench/generate-course.ts';
import { buildSite } from './build-site.ts';

type Work = Readonly<Record<string, number>>;

/** Building a course three times takes seconds, on a busy machine many. */
const patience = 240_000;

let folder: string;
let files: ReadonlyMap<string, FileCount>;
const done = new Map<string, Work>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'budget-'));
  const content = join(folder, 'content');
  await writeCourse(content, { posts: budget.posts, seed: 'bench' });
  // One folder for all builds: one with another environment is not the same build again.
  const coverage = join(folder, 'coverage');
  const environment = { NODE_V8_COVERAGE: coverage };
  const build = async (name: keyof typeof budget.work) => {
    await rm(coverage, { recursive: true, force: true });
    const { exitCode, output } = await buildSite({ content, folder: join(folder, 'site'), environment });
    if (exitCode !== 0) throw new Error(output);
    done.set(name, countCalls(coverage, Object.keys(budget.work.clean)));
  };
  await build('clean');
  files = countFiles(join(folder, 'site'));
  await build('unchanged');
  const [first = ''] = (await readdir(join(content, 'lectures'))).sort();
  await appendFile(join(content, 'lectures', first), '\nOne sentence more.\n');
  await build('edited');
}, patience);

afterAll(() => rm(folder, { recursive: true, force: true }));

test('a course of 22 lectures stays within its budget of files and bytes', () => {
  const over = [...files].filter(([name, { files, bytes }]) => {
    const most = (budget.most as Readonly<Record<string, { files: number; megabytes: number }>>)[name];
    return !most || files > most.files || bytes / 1e6 > most.megabytes;
  });
  expect(over).toEqual([]);
});

test.each(Object.entries(budget.work))('a build that is %s stays within its budget of work', (name, most) => {
  const over = Object.entries(done.get(name) ?? {}).filter(
    ([step, times]) => times > ((most as Work)[step] ?? 0),
  );
  expect(over).toEqual([]);
});

test('every function that is counted still has its name', () => {
  expect(Object.entries(done.get('clean') ?? {}).filter(([, times]) => times === 0)).toEqual([]);
});
