import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type BuildName, type BuildRequest, builds } from './builds.ts';
import { writeCourse } from './generate-course.ts';
import { measure, type Usage } from './measure.ts';
import { benchSearch } from './search/search-bench.ts';
import { type CourseRuns, formatTable } from './table.ts';

/**
 * `npm run bench`: how long a build takes, against a plain Eleventy build of the same posts in the same run.
 * `npm run bench -- --posts 22,200 --rounds 1` for a quick look; BENCH_POSTS and BENCH_ROUNDS say the same.
 * `npm run bench -- --search` measures search instead, in courses of 100, 1000 and 5000 lectures, or of as many as `--posts` says.
 */
const { values } = parseArgs({
  options: {
    posts: { type: 'string', default: process.env.BENCH_POSTS || '' },
    rounds: { type: 'string', default: process.env.BENCH_ROUNDS || '3' },
    search: { type: 'boolean', default: false },
    seed: { type: 'string', default: 'bench' },
  },
});
const rounds = parseCount(values.rounds);
const sizes = (values.posts || (values.search ? '100,1000,5000' : '22,200,1000')).split(',').map(parseCount);
const names = Object.keys(builds) as BuildName[];

// Ctrl+C ends the build that is under way; the bench then cleans up after itself.
process.once('SIGINT', () => {
  process.exitCode = 130;
});

const folder = await mkdtemp(join(tmpdir(), 'lectern-bench-'));
try {
  if (values.search) console.log(`\n${await benchSearch(folder, sizes, values.seed)}`);
  else await benchBuilds();
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function benchBuilds(): Promise<void> {
  const courses: CourseRuns[] = [];
  for (const posts of sizes) courses.push(await runCourse(posts));
  console.log(`\n${describeRun()}\n\n${formatTable(courses)}`);
}

/** Builds one course in turns, so that a slow minute of the machine meets every build alike. */
async function runCourse(posts: number): Promise<CourseRuns> {
  const content = join(folder, `course-${posts}`);
  await writeCourse(content, { posts, seed: values.seed });
  const runs: Record<BuildName, Usage[]> = { plain: [], withoutIndex: [], withIndex: [] };
  for (let round = 0; round < rounds; round++) {
    for (const [place] of names.entries()) {
      const name = names[(place + round) % names.length] ?? 'plain';
      const output = join(folder, `${name}-${posts}-${round + 1}`);
      const usage = await runBuild(name, { content, output }, posts);
      runs[name].push(usage);
      console.log(`${posts} posts, round ${round + 1}, ${name}: ${usage.wall.toFixed(2)} s`);
    }
  }
  return { posts, runs };
}

/**
 * Runs one build into a folder of its own and sees that it wrote a page for every post. What it wrote stays until the
 * last build is measured: for minutes after a file was deleted, ext4 passes over its place whenever another is made, and
 * a build that follows such a deletion takes twice its time.
 */
async function runBuild(name: BuildName, request: BuildRequest, posts: number): Promise<Usage> {
  const usage = await measure(builds[name](request));
  const files = await readdir(request.output, { recursive: true });
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
