import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { renderPage } from '../../../../layouts/render-page.tsx';
import { viewModel } from '../../../../src/pages/models/view-model.ts';
import type { Page } from '../../../../src/pages/page.ts';
import { viewPaper } from '../../../../src/pages/papers/view-paper.ts';
import { noAssets } from '../../../../src/pages/site.ts';
import { keyOfExport, keyOfPage, keyOfSources } from '../../../../src/site/cache/page-key.ts';
import { digestBytes, digestOf } from '../../../../src/site/publish/mark.ts';
import { SiteBuild } from '../../../../src/site/site-build.ts';
import { seedRandom } from '../../../bench/course/random.ts';
import { EditedCourse } from './random-edits.ts';

/** `LECTERN_EDITS=300 LECTERN_SEED=…` tries other and more edits than each run of the tests. */
const edits = Number(process.env.LECTERN_EDITS || 40);
const seed = process.env.LECTERN_SEED || 'keys';

let project = '';
let course: EditedCourse;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'keys-'));
  course = new EditedCourse(join(project, 'content'), seedRandom(seed));
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

/** The course as a new process lays it out. */
async function startBuild(): Promise<SiteBuild> {
  const output = join(project, 'site');
  mkdirSync(output, { recursive: true });
  const build = new SiteBuild({ content: course.folder, output, hasSearch: false });
  await build.prepare(course.environment, async () => noAssets);
  return build;
}

/** The pages of the course as a new process lays them out. */
const layOut = async (): Promise<readonly Page[]> => [...(await startBuild()).pages];

/** Those that have a key, by address. */
const keysOf = (pages: readonly Page[]): ReadonlyMap<string, string> =>
  new Map(
    pages.flatMap((page) => {
      const key = keyOfPage(page);
      return key === undefined ? [] : [[page.address, key]];
    }),
  );

test.each([
  ['key', keyOfPage, 4],
  ['key of what they are made from', keyOfSources, 4],
] as const)(
  'pages of one %s are the same, byte for byte, whatever was edited in between',
  async (_, keyOf, often) => {
    const printed = new Map<string, string>();
    let repeated = 0;
    for (let count = 0; count < edits; count += 1) {
      const done = count === 0 ? '' : course.edit();
      for (const page of await layOut()) {
        const key = keyOf(page);
        if (key === undefined) continue;
        const html = digestOf(renderPage(page));
        const known = printed.get(key) ?? html;
        if (printed.has(key)) repeated += 1;
        expect(html, `${seed}, edit ${count}: ${done}, ${page.address}`).toBe(known);
        printed.set(key, html);
      }
    }
    expect(repeated).toBeGreaterThan(edits * often);
  },
);

test('files for other programs of one key are the same, byte for byte, whatever was edited in between', async () => {
  const made = new Map<string, string>();
  let repeated = 0;
  for (let count = 0; count < edits; count += 1) {
    const done = count === 0 ? '' : course.edit();
    for (const { address, content, from } of (await startBuild()).listExports()) {
      if (!from) continue;
      const key = `${address} ${keyOfExport(from())}`;
      const digest = digestBytes(content);
      if (made.has(key)) repeated += 1;
      expect(digest, `${seed}, edit ${count}: ${done}, ${address}`).toBe(made.get(key) ?? digest);
      made.set(key, digest);
    }
  }
  expect(repeated).toBeGreaterThan(edits * 4);
});

test('no two pages have the same key', async () => {
  const keys = keysOf(await layOut());
  expect(new Set(keys.values()).size).toBe(keys.size);
  expect(keys.size).toBeGreaterThan(30);
});

test('a sentence more gives new keys to the pages of its lecture, and to no other lecture, model or paper', async () => {
  course.write(
    'lectures/heron.md',
    '---\ntitle: Heron\ndate: 2020-01-01\n---\n\n## Group\n\n### Grebe\n\nIt dives.\n',
  );
  const before = keysOf(await layOut());
  course.write(
    'lectures/heron.md',
    '---\ntitle: Heron\ndate: 2020-01-01\n---\n\n## Group\n\n### Grebe\n\nIt dives.\n\nAnd swims.\n',
  );
  const after = keysOf(await layOut());
  const changed = [...after]
    .filter(([address, key]) => before.get(address) !== key)
    .map(([address]) => address);
  expect(changed).toContain('/lectures/heron/');
  expect(changed).toContain('/lectures/heron/slides/');
  expect(changed.length).toBeLessThan(after.size / 4);
});

test('the page of a model names what it shows, and not all of its lectures', async () => {
  const shown = (await layOut()).flatMap((page) => {
    if (page.kind !== 'model' && page.kind !== 'paper') return [];
    const { site, from, ...rest } = page;
    return [rest, page.kind === 'model' ? viewModel(page) : viewPaper(page)];
  });
  expect(shown.length).toBeGreaterThan(30);
  for (const part of shown) {
    expect(JSON.stringify(part)).not.toContain('"sections":');
    expect(JSON.stringify(part)).not.toContain('"findings":');
  }
});
