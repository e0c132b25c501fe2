import { mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { renderPage } from '../../../../layouts/render-page.tsx';
import { cacheFolder } from '../../../../src/site/cache/cache-folder.mjs';
import { readKeyOfCode } from '../../../../src/site/cache/code-key.mjs';
import { EarlierPages } from '../../../../src/site/live/earlier-pages.ts';
import { writeMark } from '../../../../src/site/live/live-mark.ts';
import { PagePrinter } from '../../../../src/site/live/page-printer.ts';
import { digestOf } from '../../../../src/site/publish/mark.ts';
import { identify } from '../../../../src/site/publish/process-identity.ts';
import { startEarlier } from './start-earlier.ts';

const gull = 'lectures/gull/index.html';
const tern = 'lectures/tern/index.html';
const picture = 'lectures/wing.png';

let folder = '';
let kept = '';
const at = (path: string) => join(folder, path);
const post = (title: string, text: string) => `---\ntitle: ${title}\n---\n\n${text}\n`;

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(at(path)), { recursive: true });
  await writeFile(at(path), text);
}

const open = (more = {}) =>
  EarlierPages.open({ LECTERN_CONTENT: at('content'), LECTERN_OUTPUT: at('now'), ...more }, at('now'));

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'lectern-earlier-')));
  kept = join(cacheFolder, 'pages', digestOf(at('content')));
  await mkdir(at('earlier'));
  await writeMark(at('earlier'), identify(process.pid), []);
  vi.stubEnv('LECTERN_CODE', readKeyOfCode());
});

beforeEach(async () => {
  await rm(at('content'), { recursive: true, force: true });
  await write('content/site.yaml', 'title: Birds\naccent: "#225588"\n');
  await write('content/lectures/gull.md', post('Gull', 'A wing.\n\n![Wing](wing.png)'));
  await write('content/lectures/tern.md', post('Tern', 'A beak.'));
  await write(`content/${picture}`, 'picture');
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
  await rm(kept, { recursive: true, force: true });
});

it('shows a lecture whose post is as it was, with all that it needs', async () => {
  const build = await startEarlier(at('content'), at('earlier'));
  await build.freshen(gull);
  const earlier = await open();
  expect(earlier?.shown.sources).toEqual({ [gull]: ['lectures/gull.md'], [tern]: ['lectures/tern.md'] });
  const page = (await earlier?.find(gull)) ?? '';
  expect(page).toBe(await readFile(at(`earlier/${gull}`), 'utf8'));
  await earlier?.find(picture);
  const needed = [...page.matchAll(/(?:href|src)="\/([^"]+\.(?:css|js|svg|png))"/g)].flatMap(
    ([, file]) => file ?? [],
  );
  expect(needed).toContain(picture);
  for (const file of needed) expect((await readFile(at(`now/${file}`))).length).toBeGreaterThan(0);
});

it('shows none whose post has changed since, or is gone', async () => {
  await startEarlier(at('content'), at('earlier'));
  const earlier = await open();
  await write('content/lectures/gull.md', post('Gull', 'A longer wing.'));
  expect(await earlier?.find(gull)).toBeUndefined();
  expect(await earlier?.find(tern)).toContain('A beak.');
  await rm(at('content/lectures/tern.md'));
  expect(await earlier?.find(tern)).toBeUndefined();
  for (const file of ['index.html', 'constructor', '../tern.md'])
    expect(await earlier?.find(file)).toBeUndefined();
});

it('shows an edit of the earlier start, whether or not anybody saw it', async () => {
  const build = await startEarlier(at('content'), at('earlier'));
  await write('content/lectures/gull.md', post('Gull', 'A longer wing.'));
  await build.freshen(gull);
  expect(await (await open())?.find(gull)).toBeUndefined();
  await build.build();
  await build.whenFinished();
  expect(await (await open())?.find(gull)).toContain('A longer wing.');
});

it('has another thread make a page whose post has changed, before the course is read', async () => {
  await startEarlier(at('content'), at('earlier'));
  const printer = new PagePrinter(at('content'), renderPage);
  printer.take((await open())?.readCourse() ?? new Uint8Array());
  expect(await printer.print(gull)).toBe(await (await open())?.find(gull));
  await write('content/lectures/gull.md', post('Gull', 'A longer wing.'));
  expect(await printer.print(gull)).toContain('A longer wing.');
  const other = { LECTERN_BASE: '/birds/' };
  expect((await open(other))?.readCourse()).toBeUndefined();
  const bytes = await readFile(join(kept, 'course'));
  await writeFile(join(kept, 'course'), bytes.subarray(0, -10));
  expect((await open())?.readCourse()).toBeUndefined();
});

it('shows none under other settings or another base', async () => {
  await startEarlier(at('content'), at('earlier'));
  expect(await open()).toBeDefined();
  expect(await open({ LECTERN_BASE: '/birds/' })).toBeUndefined();
  await write('content/site.yaml', 'title: Gulls\n');
  expect(await open()).toBeUndefined();
});

it('shows none that is torn', async () => {
  await startEarlier(at('content'), at('earlier'));
  for (const name of await readdir(kept)) {
    const text = await readFile(join(kept, name), 'utf8');
    if (name !== 'site') await writeFile(join(kept, name), text.slice(0, -10));
  }
  const earlier = await open();
  expect(await earlier?.find(gull)).toBeUndefined();
  await writeFile(join(kept, 'site'), '{');
  expect(await open()).toBeUndefined();
});
