import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { renderPage } from '../../../../layouts/render-page.tsx';
import type { Page } from '../../../../src/pages/page.ts';
import { noAssets } from '../../../../src/pages/site.ts';
import { SiteBuild } from '../../../../src/site/site-build.ts';
import { seedRandom } from '../../../bench/course/random.ts';
import { EditedCourse } from './random-edits.ts';

/** `LECTERN_EDITS=300 LECTERN_SEED=…` tries other and more edits than each run of the tests. */
const edits = Number(process.env.LECTERN_EDITS || 40);
const seed = process.env.LECTERN_SEED || 'laid out again';

let project = '';
let course: EditedCourse;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'laid-out-'));
  course = new EditedCourse(join(project, 'content'), seedRandom(seed));
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

/** A process that lays the course out as often as it is asked to. */
function startBuild(name: string): SiteBuild {
  const output = join(project, name);
  mkdirSync(output);
  return new SiteBuild({ content: course.folder, output, hasSearch: false });
}

async function layOut(build: SiteBuild): Promise<readonly Page[]> {
  await build.prepare(course.environment, async () => noAssets);
  return [...build.pages];
}

/** All that such a process makes of the course as it is now, and says of it. */
async function makeSite(build: SiteBuild): Promise<Record<string, unknown>> {
  const { diagnostics } = await build.prepare(course.environment, async () => noAssets);
  const pages = [...build.pages].map((page) => [page.address, build.print(page, renderPage)]);
  const files = build.listExports().map(({ address, content }) => [address, content]);
  await build.writeNames();
  const room = join(build.options.output, 'search');
  const names = readdirSync(room).map((name) => [name, readFileSync(join(room, name), 'utf8')]);
  rmSync(room, { recursive: true });
  return { diagnostics, files: build.files, ...Object.fromEntries([...pages, ...files, ...names]) };
}

test('after each edit, a course that is laid out again is one that is laid out for the first time, byte for byte', async () => {
  const again = startBuild('again');
  const done: string[] = [];
  for (let count = 0; count < edits; count += 1) {
    done.push(course.edit());
    const made = await makeSite(again);
    const first = await makeSite(startBuild(`first-${count}`));
    expect(made, `${seed}, edit ${count}: ${done.at(-1)}`).toEqual(first);
  }
});

test('an edit of a text makes only pages anew that show something of its lecture', async () => {
  const alone =
    '---\ntitle: Alone\n---\n\n### Grebe\n\n**Paper:** [Grebes that dive](https://arxiv.org/abs/2402.00002)\n';
  course.write('lectures/alone.md', alone);
  course.write(
    'lectures/other.md',
    alone.replace(/Alone/, 'Other').replaceAll(/rebe/g, 'annet').replace('00002', '00003'),
  );
  const build = startBuild('site');
  const before = new Set(await layOut(build));
  course.write('lectures/alone.md', `${alone}\nA sentence more.\n`);
  const pages = await layOut(build);
  const made = pages.filter((page) => !before.has(page)).map(({ address }) => address);
  expect(made.filter((address) => /^\/(?:models|papers)\/./.test(address))).toEqual([
    '/models/grebe/',
    '/papers/2402.00002/',
  ]);
  expect(pages.filter(({ kind }) => kind === 'model').length).toBeGreaterThan(10);
});
