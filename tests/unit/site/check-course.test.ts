import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fileOf } from '../../../src/pages/addresses.ts';
import { noAssets } from '../../../src/pages/site.ts';
import { checkCourse } from '../../../src/site/check-course.ts';
import { mayMeetOwn } from '../../../src/site/places/may-meet-own.ts';
import { SiteBuild } from '../../../src/site/site-build.ts';
import { seedRandom } from '../../bench/course/random.ts';
import { EditedCourse } from './cache/random-edits.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-course-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const options = () => ({ content: join(folder, 'content'), output: join(folder, 'out'), hasSearch: false });
const environment = { SOURCE_DATE_EPOCH: '1780800000' };

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, 'content', path)), { recursive: true });
    writeFileSync(join(folder, 'content', path), text);
  }
}

async function sayBoth(given: NodeJS.ProcessEnv) {
  const { diagnostics: built } = await new SiteBuild(options()).prepare(given, async () => noAssets);
  const { diagnostics: checked } = await checkCourse(options(), given);
  return { built, checked };
}

const titled = (title: string, more = '') => `---\ntitle: ${title}\n${more}---\n\n`;
const twice = (id: string) => `**Paper:** [Herons that wade at ${id}](https://arxiv.org/abs/${id})\n`;

test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
  [
    'papers, whatever lists models',
    {
      'lectures/a.md': `${titled('A')}## Heron\n${twice('2304.08485')}`,
      'lectures/b.md': `${titled('B')}## Gull\n${twice('2304.08485').replace('Herons that wade', 'Seagulls above us')}`,
    },
    ['paper/titles'],
  ],
  ['papers.yaml', { 'lectures/a.md': titled('A'), 'papers.yaml': '2304.08485: 3\n' }, ['papers/value']],
  [
    'a picture beside the lectures, which clashes with nothing',
    { 'lectures/a.md': `${titled('A')}![x](img/x.png)\n`, 'lectures/img/x.png': 'x' },
    [],
  ],
  [
    'a file where a page is',
    {
      'site.yaml': 'title: T\npublish: [models/index.html]\n',
      'lectures/a.md': titled('A'),
      'models/index.html': 'x',
    },
    ['source/taken'],
  ],
  [
    'a file in the folder of a lecture',
    {
      'site.yaml': 'title: T\npublish: [lectures/a/index.html]\n',
      'lectures/a.md': titled('A'),
      'lectures/a/index.html': 'x',
    },
    ['source/taken'],
  ],
  [
    'a file that needs a folder where a file is',
    {
      'site.yaml': 'title: T\npublish: [feed.xml/x.png]\n',
      'lectures/a.md': titled('A'),
      'feed.xml/x.png': 'x',
    },
    ['source/taken'],
  ],
  [
    'an old address that a page has now',
    { 'lectures/a.md': titled('A', 'permalink: /papers/\n') },
    ['address/taken'],
  ],
  [
    'an old address of two lectures',
    {
      'lectures/a.md': titled('A', 'permalink: /2023/heron/\n'),
      'lectures/b.md': titled('B', 'permalink: /2023/heron/\n'),
    },
    ['address/taken'],
  ],
])('says what a build says: %s', async (_, files, rules) => {
  write(files);
  const { built, checked } = await sayBoth(environment);
  expect(checked).toEqual(built);
  expect(checked.map(({ rule }) => rule)).toEqual(expect.arrayContaining([...rules]));
});

test('says what a build says after each of many edits', async () => {
  const course = new EditedCourse(join(folder, 'content'), seedRandom('check'));
  for (let count = 0; count < 15; count += 1) {
    const done = course.edit();
    const { built, checked } = await sayBoth(course.environment);
    expect(checked, `edit ${count}: ${done}`).toEqual(built);
  }
});

test('every file that the site itself writes is known as one that a file of the course may clash with', async () => {
  const content = join(import.meta.dirname, '../../fixtures/course');
  const build = new SiteBuild({ ...options(), content, hasPreviews: true });
  const course = await build.prepare(environment, async () => noAssets);
  const isNear = mayMeetOwn({ ...course, lectures: [...course.lectures, ...course.unlisted] });
  const own = [...build.pages].flatMap(({ kind, address }) => (kind === 'redirect' ? [] : [address]));
  const files = build.listExports().map(({ address }) => address);
  expect(files.length).toBeGreaterThan(20);
  expect([...own, ...files].map(fileOf).filter((file) => !isNear(file))).toEqual([]);
});
