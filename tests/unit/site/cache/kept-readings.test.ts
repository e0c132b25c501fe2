import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { renderPage } from '../../../../layouts/render-page.tsx';
import { noAssets } from '../../../../src/pages/site.ts';
import { nameCode } from '../../../../src/site/cache/code-key.mjs';
import { SiteBuild } from '../../../../src/site/site-build.ts';
import { seedRandom } from '../../../bench/course/random.ts';
import { EditedCourse } from './random-edits.ts';

/** `LECTERN_EDITS=300 LECTERN_SEED=…` tries other and more edits than each run of the tests. */
const edits = Number(process.env.LECTERN_EDITS || 25);
const seed = process.env.LECTERN_SEED || 'edits';

const home = process.cwd();
const results = 'node_modules/.cache/lectern/results';
let project = '';

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'readings-'));
  process.chdir(project);
});
afterEach(() => {
  process.chdir(home);
  nameCode(undefined);
  rmSync(project, { recursive: true, force: true });
});

/**
 * All that a new process would write for a course, and report.
 *
 * @param code under which readings are kept; none of a clean build
 */
async function buildSite(course: EditedCourse, code?: string): Promise<Record<string, unknown>> {
  nameCode(code);
  const options = { content: course.folder, output: join(project, 'out'), hasSearch: false };
  const build = new SiteBuild(options);
  const { diagnostics } = await build.prepare(course.environment, async () => noAssets);
  const pages = [...build.pages].map((page) => [page.address, renderPage(page)]);
  const files = build.listExports().map(({ address, content }) => [address, content]);
  build.saveKept();
  return { diagnostics, files: build.files, ...Object.fromEntries([...pages, ...files]) };
}

const newCourse = () => new EditedCourse(join(project, 'content'), seedRandom(seed));

test('after each edit of a course, a build from kept posts is a build that reads them, byte for byte', async () => {
  const course = newCourse();
  const done: string[] = [];
  for (let count = 0; count < edits; count += 1) {
    done.push(course.edit());
    const kept = await buildSite(course, 'today');
    const clean = await buildSite(course);
    expect(kept, `${seed}, edit ${count}: ${done.at(-1)}`).toEqual(clean);
  }
});

/** The names of the files with readings. */
const readings = () => readdirSync(results).filter((name) => name.startsWith('readings-'));

test('readings of other code, torn ones and foreign ones are ignored', async () => {
  const course = newCourse();
  const clean = await buildSite(course);
  await buildSite(course, 'today');
  const file = join(results, readings()[0] ?? '');
  const whole = readFileSync(file);
  const flipped = Buffer.from(whole);
  flipped[whole.length - 9] = (flipped[whole.length - 9] ?? 0) ^ 1;
  const spoil = [
    () => truncateSync(file, Math.floor(whole.length / 2)),
    () => writeFileSync(file, ''),
    () => writeFileSync(file, flipped),
    () => writeFileSync(file, 'a file of somebody else'),
  ];
  for (const each of spoil) {
    each();
    expect(await buildSite(course, 'today')).toEqual(clean);
    // How values are written as bytes may differ a little; a torn file has half of them.
    expect(readFileSync(file).length).toBeGreaterThan(whole.length * 0.9);
  }
  expect(await buildSite(course, 'tomorrow')).toEqual(clean);
  expect(readFileSync(file).equals(whole)).toBe(false);
});

test('the file of readings grows with the course and not with its history', async () => {
  const course = newCourse();
  await buildSite(course, 'today');
  const file = join(results, readings()[0] ?? '');
  const { length } = readFileSync(file);
  for (let count = 0; count < 10; count += 1) {
    course.change((text) => text.replace(/(?:\nEdit \d\n)?$/, `\nEdit ${count}\n`));
    await buildSite(course, 'today');
  }
  expect(readFileSync(file).length).toBeLessThan(length * 1.2);
});
