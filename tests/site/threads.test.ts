import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listOutput } from '../../src/site/publish/list-output.ts';
import { seedRandom } from '../bench/course/random.ts';
import { EditedCourse } from '../unit/site/cache/random-edits.ts';
import { buildSite } from './build-site.ts';

let parent: string;
let course: EditedCourse;

const diagram = (name: string) => `\n\`\`\`mermaid\nflowchart LR\n  A[${name}] --> B[Nest]\n\`\`\`\n`;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'threads-'));
  course = new EditedCourse(join(parent, 'content'), seedRandom('threads'));
  for (let count = 0; count < 9; count += 1) course.addPost();
  const [first = '', second = '', third = ''] = course.posts;
  const post = (name: string) => join(course.folder, 'lectures', name);
  await appendFile(post(first), `${diagram('Heron')}\n[the other](${second}) and [none](gone.md), $x_1$\n`);
  await appendFile(post(second), `${diagram('Heron')}${diagram('Egret')}`);
  // Of these, one shows what the course alone knows, one is not shown, and one cannot be drawn.
  await appendFile(
    post(third),
    '\n{{ site.time | date: "%Y-%m-%d" }}\n\n```mermaid\nflowchart LR\n  A[[[\n```\n',
  );
  course.write('lectures/draft.md', '---\ntitle: Draft\ndraft: true\n---\nNot yet.\n');
});
afterEach(() => rm(parent, { recursive: true, force: true }));

/** Builds the course into a folder, and says what is in it, what the author read, and how many threads were started. */
async function build(name: string, threads: number, environment: Record<string, string> = {}) {
  const log = join(parent, `${name}.log`);
  const preload = join(parent, `${name}.cjs`);
  // It runs in each thread of each process.
  await writeFile(log, '');
  await writeFile(
    preload,
    `if (require('node:worker_threads').workerData?.places) require('node:fs').appendFileSync(${JSON.stringify(log)}, 'x');`,
  );
  const { exitCode, output } = await buildSite({
    content: course.folder,
    folder: join(parent, name),
    environment: {
      LECTERN_THREADS: String(threads),
      NODE_OPTIONS: `--require ${JSON.stringify(preload)}`,
      ...environment,
    },
  });
  const started = (await readFile(log, 'utf8')).length;
  return { exitCode, said: output.replaceAll(name, ''), files: listOutput(join(parent, name)), started };
}

const clean = { LECTERN_CACHE: 'off' };

test('a course that several threads read is the one that a single thread reads, byte for byte, with the same report', async () => {
  const { started, ...alone } = await build('alone', 1, clean);
  expect(alone.exitCode).toBe(0);
  expect(started).toBe(0);
  expect(await build('cleaned', 4, clean)).toEqual({ ...alone, started: 3 });
});

test('what threads read is kept: after an edit, the post that was edited is read', async () => {
  expect((await build('kept', 3)).started).toBe(2);
  course.append(diagram('Curlew'));
  const edited = await build('kept', 3);
  expect(edited).toEqual({ ...(await build('again', 1, clean)), started: 1 });
});
