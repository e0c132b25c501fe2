import { appendFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type BuildName, type BuildRequest, type CleanName, cleanBuilds, laterBuilds } from './builds.ts';
import { countFiles, formatFiles } from './count-files.ts';
import { writeCourse } from './generate-course.ts';
import { benchLive } from './live/live-bench.ts';
import { type Command, measure, type Usage } from './measure.ts';
import { benchSearch } from './search/search-bench.ts';
import { type CourseRuns, formatTable } from './table.ts';

/**
 * `npm run bench`: how long a build takes, against a plain Eleventy build of the same posts in the same run.
 * `npm run bench -- --posts 22,200 --rounds 1` for a quick look; BENCH_POSTS and BENCH_ROUNDS say the same.
 * `npm run bench -- --search` measures search instead, in courses of 100, 1000 and 5000 lectures, or of as many as `--posts` says.
 * `npm run bench -- --live` measures how soon `npm start` shows an edit, in courses of 22, 300 and 1000 lectures; `--edits` says how many.
 */
const { values } = parseArgs({
  options: {
    posts: { type: 'string', default: process.env.BENCH_POSTS || '' },
    rounds: { type: 'string', default: process.env.BENCH_ROUNDS || '3' },
    search: { type: 'boolean', default: false },
    live: { type: 'boolean', default: false },
    edits: { type: 'string', default: '200' },
    seed: { type: 'string', default: 'bench' },
  },
});
const rounds = parseCount(values.rounds);
const usual = values.search ? '100,1000,5000' : values.live ? '22,300,1000' : '22,200,1000';
const sizes = (values.posts || usual).split(',').map(parseCount);
const names = Object.keys(cleanBuilds) as CleanName[];

// Ctrl+C ends the build that is under way; the bench then cleans up after itself.
process.once('SIGINT', () => {
  process.exitCode = 130;
});

const folder = await mkdtemp(join(tmpdir(), 'lectern-bench-'));
try {
  const { seed } = values;
  if (values.search) console.log(`\n${await benchSearch(folder, sizes, seed)}`);
  else if (values.live)
    console.log(`\n${await benchLive(folder, sizes, { edits: parseCount(values.edits), seed })}`);
  else await benchBuilds();
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function benchBuilds(): Promise<void> {
  const courses: CourseRuns[] = [];
  for (const posts of sizes) courses.push(await runCourse(posts));
  const files = sizes.map((posts) => ({ posts, kinds: countFiles(outputOf('withIndex', posts, 1)) }));
  console.log(`\n${describeRun()}\n\n${formatTable(courses)}\n\n${formatFiles(files)}`);
}

/**
 * Builds one course in turns, so that a slow minute of the machine affects every build alike. Each round has a course of its
 * own, of which no earlier build has kept anything.
 */
async function runCourse(posts: number): Promise<CourseRuns> {
  const runs: Record<BuildName, Usage[]> = {
    plain: [],
    withoutIndex: [],
    withIndex: [],
    withoutCache: [],
    unchanged: [],
    edited: [],
    checked: [],
  };
  const run = async (name: BuildName, command: Command, output: string, round: number) => {
    const usage = await runBuild(name, command, output, posts);
    runs[name].push(usage);
    console.log(`${posts} posts, round ${round}, ${name}: ${usage.wall.toFixed(2)} s`);
  };
  for (let round = 1; round <= rounds; round++) {
    for (const [place] of names.entries()) {
      const name = names[(place + round - 1) % names.length] ?? 'plain';
      const content = join(folder, `course-${name}-${posts}-${round}`);
      await writeCourse(content, { posts, seed: values.seed });
      const output = outputOf(name, posts, round);
      await run(name, cleanBuilds[name]({ content, output }), output, round);
      if (name !== 'withIndex') continue;
      await run('unchanged', laterBuilds.unchanged({ content, output }), output, round);
      await editPost({ content, output });
      await run('edited', laterBuilds.edited({ content, output }), output, round);
      await run('checked', laterBuilds.checked({ content, output }), output, round);
    }
  }
  return { posts, runs };
}

function outputOf(name: CleanName, posts: number, round: number): string {
  return join(folder, `${name}-${posts}-${round}`);
}

/** Adds a sentence to the first post. */
async function editPost({ content }: BuildRequest): Promise<void> {
  const [first = ''] = (await readdir(join(content, 'lectures'))).sort();
  await appendFile(join(content, 'lectures', first), '\nOne sentence more.\n');
}

/**
 * Runs one build and checks that it wrote a page for every post. What it wrote stays until the last build is measured:
 * for minutes after a file was deleted, ext4 passes over its place whenever another is made, and a build that follows
 * such a deletion takes twice its time.
 */
async function runBuild(name: BuildName, command: Command, output: string, posts: number): Promise<Usage> {
  const usage = await measure(command);
  const files = await readdir(output, { recursive: true });
  const pages = files.filter((path) => path.endsWith('.html')).length;
  if (pages < posts) throw new Error(`${name} wrote ${pages} pages for ${posts} posts.`);
  return usage;
}

function parseCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`"${text}" is no count.`);
  return count;
}

function describeRun(): string {
  return `Node ${process.version}, ${availableParallelism()} of ${cpus()[0]?.model ?? 'unknown processors'}; median of ${rounds}.
Wall: start to exit. CPU: user and system, of the build and every process below it, native ones too, also those it
leaves to themselves. Memory: the largest sum of resident memory of these processes, looked at every 40 ms.`;
}
