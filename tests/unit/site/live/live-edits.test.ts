import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { renderPage } from '../../../../layouts/render-page.tsx';
import { fileOf } from '../../../../src/pages/addresses.ts';
import { LiveAssets } from '../../../../src/site/live/live-assets.ts';
import { LiveBuild } from '../../../../src/site/live/live-build.ts';
import { writeMark } from '../../../../src/site/live/live-mark.ts';
import { PagePrinter } from '../../../../src/site/live/page-printer.ts';
import type { BuildOptions } from '../../../../src/site/options.ts';
import { identify } from '../../../../src/site/publish/process-identity.ts';
import { SiteBuild } from '../../../../src/site/site-build.ts';
import { seedRandom } from '../../../bench/course/random.ts';
import { EditedCourse, kindsOfEdits } from '../cache/random-edits.ts';
import { tellPages } from './tell-pages.ts';

/** `LECTERN_EDITS=300 LECTERN_SEED=…` tries other and more edits than each run of the tests. */
const seed = process.env.LECTERN_SEED || 'live edits';

/** A broken post keeps its last good page, and the day of a commit is that of the process: no new process knows either. */
const ofOneProcess = ['empty', 'breakMatter', 'commit'];
const kinds = kindsOfEdits.filter((kind) => !ofOneProcess.includes(kind));
const edits = Number(process.env.LECTERN_EDITS || kinds.length);

const assets = new LiveAssets();
let folder = '';
let course: EditedCourse;
let options: BuildOptions;
let build: LiveBuild;
let printer: PagePrinter;

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'live-edits-')));
  course = new EditedCourse(join(folder, 'content'), seedRandom(seed));
  const output = join(folder, 'site');
  mkdirSync(output);
  options = { content: course.folder, output, hasSearch: false, isLive: true, showsWithheld: true };
  printer = new PagePrinter(course.folder, renderPage);
  build = new LiveBuild(
    options,
    renderPage,
    tellPages((bytes) => printer.take(bytes)),
  );
  return writeMark(output, identify(process.pid), []);
});

afterAll(async () => {
  await build.whenFinished();
  rmSync(folder, { recursive: true });
});

/** The site as a process lays it out that reads the course for the first time, by its files. */
async function makeNew(): Promise<Map<string, Buffer>> {
  const site = new SiteBuild(options);
  await site.prepare(process.env, (request) => assets.bundle(request));
  const pages = [...site.pages].map((page) => [fileOf(page.address), Buffer.from(renderPage(page))] as const);
  const exports = site
    .listExports()
    .map(({ address, content }) => [fileOf(address), Buffer.from(content)] as const);
  const own = site.files.map((file) => [file, undefined] as const);
  return new Map([...pages, ...exports].filter(([file]) => !own.some(([taken]) => taken === file)));
}

const isLecture = (file: string) => file.startsWith('lectures/') && file.endsWith('index.html');

function read(file: string): Buffer | undefined {
  const path = join(options.output, file);
  return existsSync(path) ? readFileSync(path) : undefined;
}

it('serves after each kind of edit what a new process makes of the course, and nothing that it does not', async () => {
  const order = course.random.sample(kinds, kinds.length);
  let before = new Map<string, Buffer>();
  for (let count = 0; count < edits; count += 1) {
    const done = course.edit(order[count] ?? course.random.pick(kinds));
    // A browser that has a page open asks for it before the course is laid out again.
    const open = course.random.pick([...before.keys()].filter(isLecture).concat('index.html'));
    await build.freshen(open);
    await build.build();
    const now = await makeNew();
    const stale: string[] = [];
    for (const file of new Set([...before.keys(), ...now.keys()])) {
      await build.freshen(file);
      const expected = now.get(file);
      const printed = await printer.print(file);
      if (printed !== undefined && printed !== expected?.toString()) stale.push(`printed ${file}`);
      const made = read(file);
      if (expected ? !made?.equals(expected) : made) stale.push(file);
    }
    expect(stale, `${seed}, edit ${count}: ${done}`).toEqual([]);
    before = now;
  }
});
