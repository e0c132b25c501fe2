import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { run } from '../../../src/site/commands/media.ts';
import { CourseReader } from '../../../src/site/read/read-course.ts';
import { loadFitting } from '../../../src/upkeep/media/fit-for-web.ts';
import { aPng } from '../../fixtures/a-png.ts';
import {
  answer,
  broken,
  inTurn,
  type Play,
  type PlayedWeb,
  playWeb,
  redirect,
  stillClock,
} from '../../fixtures/play-web.ts';
import { runCommand } from './run-command.ts';

// Only to play a machine without the package that converts.
vi.mock(import('../../../src/upkeep/media/fit-for-web.ts'), { spy: true });

let course: string;
let web: PlayedWeb;

beforeEach(async () => {
  course = await mkdtemp(join(tmpdir(), 'media-'));
});
afterEach(async () => {
  await web.close();
  await rm(course, { recursive: true, force: true });
});

const heron = aPng(800, 600);
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="40"></svg>';

/** A course that shows some pictures of the web that is played. */
async function show(paths: Record<string, Play>, shown = Object.keys(paths)): Promise<void> {
  web = await playWeb(paths);
  const pictures = shown.map((path) => `![](${web.origin}${path})\n`).join('\n');
  await writeFile(
    join(course, 'birds.md'),
    `---\ntitle: Birds\n---\n### Heron\n${pictures}\n[link](${web.origin}/page)\n`,
  );
}

async function media(...args: string[]) {
  const { code, out, said } = await runCommand(run, course, args);
  const plain = (text: string) =>
    text.replaceAll(web.origin, 'http://web').replace(/[^\s"]+(?=birds\.md)/g, '');
  return { code, out: plain(out), said: plain(said) };
}

const ledger = async () =>
  (await readFile(join(course, 'media.lock.json'), 'utf8')).replaceAll(web.origin, 'http://web');

test('records every picture once', async () => {
  await show({
    '/a%20b.png': answer(200, {}, heron),
    '/drawing': answer(200, {}, svg),
    '/moved.png': redirect(302, '/a%20b.png'),
    '/page.png': answer(200, {}, '<!doctype html><title>No</title>'),
    '/gone.png': answer(404),
    '/broken.png': broken,
  });
  const { code, out } = await media('lock');
  expect(code).toBe(1);
  expect(out).toMatchInlineSnapshot(`
    "birds.md:13  warning  media/gone  (guide 5.9)
      http://web/gone.png answers 404; readers see a name and a link in place of the picture.
      Look for the picture at https://web.archive.org/web/2/http://web/gone.png, and put it beside the lecture.

    0 errors, 1 warning

    http://web/broken.png breaks off the connection
    http://web/page.png is no picture

    6 pictures of other sites: 3 in the ledger (3 new), 0 with a copy, 1 gone.
    "
  `);
  expect(await ledger()).toMatchInlineSnapshot(`
    "{
      "version": 1,
      "pictures": {
        "http://web/a%20b.png": {"hash":"sha256-aFCnttnIIdhcO9zz5c+BeYz33TjOy2I1klT4lmgUIBU=","size":33,"type":"png","width":800,"height":600},
        "http://web/drawing": {"hash":"sha256-PPaMT3mLSYag9VDjfKJVV36j04LOR+19u/v+jN/SsC8=","size":69,"type":"svg","width":30,"height":40},
        "http://web/moved.png": {"hash":"sha256-aFCnttnIIdhcO9zz5c+BeYz33TjOy2I1klT4lmgUIBU=","size":33,"type":"png","width":800,"height":600}
      }
    }
    "
  `);
  expect(web.asked.some((each) => each.endsWith('/page'))).toBe(false);
});

test('a second run asks only for what is missing, and keeps what a person wrote', async () => {
  await show({ '/a.png': answer(200, {}, heron), '/b.png': inTurn(answer(500), answer(200, {}, heron)) });
  expect((await media('lock')).out).toContain('http://web/b.png answers 500\n');
  const file = join(course, 'media.lock.json');
  await writeFile(file, (await readFile(file, 'utf8')).replace('"type"', '"license":"CC BY 4.0","type"'));
  web.asked.length = 0;
  expect((await media('lock')).code).toBe(0);
  expect(web.asked).toEqual(['GET /b.png']);
  expect(await ledger()).toContain('"license":"CC BY 4.0"');
  await media('fetch');
  expect(await ledger()).toContain('"license":"CC BY 4.0"');
});

test('brings copies into the course, which a build then publishes and shows', async () => {
  await show({ '/Fig 1.PNG': answer(200, {}, heron), '/Fig%201.PNG': answer(200, {}, heron) }, [
    '/Fig%201.PNG',
  ]);
  const { code, out } = await media('fetch');
  expect({ code, out }).toEqual({
    code: 0,
    out: '1 picture of other sites: 1 in the ledger (1 new), 1 with a copy, 0 gone.\n',
  });
  const [name] = await readdir(join(course, 'media'));
  expect(name).toMatch(/^fig-1-[0-9a-f]{8}\.png$/);
  const options = { content: course, output: join(course, '_site'), hasSearch: false };
  const read = await new CourseReader(options).read({});
  expect(read.files).toEqual([`media/${name}`]);
  expect(read.pictures).toEqual({
    [`${web.origin}/Fig%201.PNG`]: { width: 800, height: 600, copy: `/media/${name}` },
  });
  expect(read.diagnostics.map(({ rule }) => rule)).toEqual([]);
  web.asked.length = 0;
  await media('fetch');
  expect(web.asked).toEqual([]);
  await rm(join(course, 'media'), { recursive: true });
  expect((await new CourseReader(options).read({})).pictures).toEqual({
    [`${web.origin}/Fig%201.PNG`]: { width: 800, height: 600 },
  });
});

test('copies pictures in sizes for the web, and keeps each original', async () => {
  let state = 1;
  const next = () => {
    state = (state * 48271) % 0x7fffffff;
    return state >> 16;
  };
  const noise = Buffer.from(Array.from({ length: 2000 * 1000 * 3 }, next));
  const large = await sharp(noise, { raw: { width: 2000, height: 1000, channels: 3 } })
    .png()
    .toBuffer();
  await show({ '/large.png': answer(200, {}, large), '/drawing.svg': answer(200, {}, svg) });
  const { code, out } = await media('adopt', '--as', 'webp');
  expect({ code, out }).toEqual({
    code: 0,
    out: '2 pictures of other sites: 2 in the ledger (2 new), 2 with a copy (1 in sizes for the web), 0 gone.\n',
  });
  const names = (await readdir(join(course, 'media'))).map((name) => name.replace(/[0-9a-f]{8}/, 'x')).sort();
  expect(names).toEqual(['drawing-x.svg', 'large-x-1600.webp', 'large-x-800.webp', 'large-x.png']);
  const kept = (await readdir(join(course, 'media'))).find((name) => name.endsWith('.png')) ?? '';
  expect(Buffer.compare(await readFile(join(course, 'media', kept)), large)).toBe(0);
  const small = (await readdir(join(course, 'media'))).find((name) => name.endsWith('-800.webp')) ?? '';
  expect(await sharp(join(course, 'media', small)).metadata()).toMatchObject({ width: 800, height: 400 });

  const options = { content: course, output: join(course, '_site'), hasSearch: false };
  const read = await new CourseReader(options).read({});
  expect(read.files).toHaveLength(4);
  expect(read.pictures[`${web.origin}/large.png`]).toMatchObject({
    width: 2000,
    height: 1000,
    copy: `/media/${kept}`,
    web: [
      { href: `/media/${small}`, width: 800 },
      { href: `/media/${small.replace('-800', '-1600')}`, width: 1600 },
    ],
  });
  const before = await ledger();
  web.asked.length = 0;
  await media('adopt', '--as', 'webp');
  expect([web.asked, await ledger()]).toEqual([[], before]);
});

test('when the format changes, its own files in the old one are removed, and nothing else', async () => {
  const plain = await sharp({ create: { width: 1000, height: 800, channels: 3, background: '#357' } })
    .png({ compressionLevel: 0 })
    .toBuffer();
  await show({ '/a.png': answer(200, {}, plain), '/b.png': answer(200, {}, plain) });
  await media('adopt', '--as', 'avif');
  const list = async () => (await readdir(join(course, 'media'))).sort();
  const copy = (name: string) => new RegExp(`^${name}-[0-9a-f]{8}-\\d+\\.avif$`);
  const old = await list();
  const [ofA = '', ofB = ''] = ['a', 'b'].map((name) => old.find((file) => copy(name).test(file)) ?? '');
  // One that a lecture names itself, and one that only an edited ledger calls a version.
  const post = await readFile(join(course, 'birds.md'), 'utf8');
  await writeFile(join(course, 'birds.md'), `${post}\n![B](media/${ofB})\n`);
  await writeFile(join(course, 'media/mine-800.avif'), 'Mine');
  const written = JSON.parse(await readFile(join(course, 'media.lock.json'), 'utf8'));
  written.pictures[`${web.origin}/a.png`].web.push({ file: 'media/mine-800.avif', width: 800 });
  await writeFile(join(course, 'media.lock.json'), JSON.stringify(written));

  expect(await media('adopt', '--as', 'webp')).toMatchObject({ code: 0 });
  const now = await list();
  expect(ofA).not.toBe('');
  expect(now).not.toContain(ofA);
  expect(now).toEqual(
    expect.arrayContaining([
      ofB,
      'mine-800.avif',
      ofA.replace('.avif', '.webp'),
      ofB.replace('.avif', '.webp'),
    ]),
  );
  expect(now.filter((name) => name.endsWith('.png'))).toHaveLength(2);
});

test('a version that any text of the course names stays', async () => {
  const plain = (shade: string) =>
    sharp({ create: { width: 1000, height: 800, channels: 3, background: shade } })
      .png({ compressionLevel: 0 })
      .toBuffer();
  const names = ['draft', 'top', 'text', 'look', 'left'];
  const pictures = await Promise.all(names.map((_, index) => plain(`#35${index}`)));
  await show(
    Object.fromEntries(pictures.map((picture, index) => [`/${names[index]}.png`, answer(200, {}, picture)])),
  );
  await media('adopt', '--as', 'avif');
  const list = () => readdir(join(course, 'media'));
  const old = await list();
  const of = (name: string) => old.find((file) => file.startsWith(name) && file.endsWith('.avif')) ?? '';
  await mkdir(join(course, 'pages'));
  await writeFile(
    join(course, 'later.md'),
    `---\ntitle: Later\ndraft: true\n---\n### A\n![](media/${of('draft')})\n`,
  );
  await writeFile(
    join(course, 'shown.md'),
    `---\ntitle: Shown\nimage: media/${of('top')}\n---\n### A\nText.\n`,
  );
  await writeFile(join(course, 'pages/about.md'), `---\ntitle: About\n---\n![](../media/${of('text')})\n`);
  await writeFile(join(course, 'style.css'), `.a { background: url("media/${of('look')}"); }\n`);

  expect(await media('adopt', '--as', 'webp')).toMatchObject({ code: 0 });
  const left = (await list()).filter((file) => file.endsWith('.avif'));
  expect(left.sort()).toEqual(['draft', 'look', 'text', 'top'].map(of));
});

test('a picture that cannot be converted keeps its copy, and is reported', async () => {
  await show({ '/a.png': answer(200, {}, heron) });
  const { code, out } = await media('adopt');
  expect([code, out]).toEqual([0, expect.stringMatching(/^http:\/\/web\/a\.png cannot be converted: /)]);
  expect(await readdir(join(course, 'media'))).toHaveLength(1);
});

test('without the package that converts pictures, it says how to get it before anything is fetched', async () => {
  await show({ '/a.png': answer(200, {}, heron) });
  vi.mocked(loadFitting).mockReturnValueOnce(undefined);
  const { code, said } = await media('adopt');
  expect([code, said]).toEqual([2, expect.stringContaining('npm install --save-dev sharp')]);
  expect(web.asked).toEqual([]);
});

test('notices pictures that are gone, except those that have a copy', async () => {
  const gone = () => inTurn(answer(200, {}, heron), answer(404));
  await show({ '/a.png': gone(), '/b.png': answer(200, {}, heron) });
  await media('lock');
  const { code, out } = await media('check');
  expect(code).toBe(1);
  expect(out).toContain(
    'birds.md:5  warning  media/gone  (guide 5.9)\n  http://web/a.png answers 404; readers see a name and a link in place of the picture.\n  Look for the picture at https://web.archive.org/web/2/http://web/a.png, and put it beside the lecture.\n',
  );
  await web.close();
  await show({ '/a.png': gone() });
  await media('fetch');
  expect(await media('check')).toMatchObject({
    code: 0,
    out: '1 picture of other sites: 1 in the ledger (0 new), 1 with a copy, 1 gone; the course shows its copies of these.\n',
  });
});

test('a file of somebody else in the folder of copies stays', async () => {
  await show({ '/a.png': answer(200, {}, heron) });
  await mkdir(join(course, 'media'));
  await writeFile(join(course, 'media/mine.txt'), 'Mine');
  await media('fetch');
  expect(await readFile(join(course, 'media/mine.txt'), 'utf8')).toBe('Mine');
});

test('a run that was stopped continues where it was', async () => {
  await show({
    '/a.png': answer(200, {}, heron),
    '/b.png': (_, response) => {
      stopped.abort(new Error('Stopped'));
      response.destroy();
    },
  });
  const stopped = new AbortController();
  const first = await runCommand(
    (args, environment, _, clock) => run(args, environment, stopped.signal, clock),
    course,
    ['lock'],
    stillClock(),
  );
  expect(first).toMatchObject({
    code: 2,
    said: 'Stopped; what was fetched so far is kept, and the next run continues from there.\n',
  });
  web.asked.length = 0;
  await media('lock');
  expect(web.asked).not.toContain('GET /a.png');
});

test.each([
  [['melt'], 'media does lock, check, fetch, adopt, and not melt.'],
  [['lock', '--format', 'html'], '--format must be text or json, not html.'],
])('%s is refused', async (args, message) => {
  await show({});
  expect(await media(...args)).toMatchObject({ code: 2, said: `${message}\n` });
});

test('a ledger that cannot be read is left alone', async () => {
  await show({ '/a.png': answer(200, {}, heron) });
  await writeFile(join(course, 'media.lock.json'), '{"version": 9}');
  const { code, said } = await media('lock');
  expect(code).toBe(2);
  expect(said).toContain('media/ledger');
  expect(await ledger()).toBe('{"version": 9}');
});

/** Plays a machine that finds no host of a name with `a.org` in it. */
function cutOff() {
  const { fetch } = globalThis;
  const cause = Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' });
  return vi
    .spyOn(globalThis, 'fetch')
    .mockImplementation(async (address, options) =>
      String(address).includes('a.org')
        ? Promise.reject(new TypeError('fetch failed', { cause }))
        : fetch(address, options),
    );
}

test.each(['lock', 'fetch', 'check'])(
  '%s says that no host can be reached, and records nothing',
  async (task) => {
    web = await playWeb({});
    const text = '---\ntitle: Birds\n---\n![](https://a.org/a.png) ![](https://b.a.org/b.png)\n';
    await writeFile(join(course, 'birds.md'), text);
    const fetching = cutOff();
    const { code, out, said } = await media(task);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(said).toContain('No host could be reached; is this machine connected?');
    expect(await readdir(course)).toEqual(['birds.md']);
    fetching.mockRestore();
  },
);

test('one host that cannot be reached among others is named', async () => {
  await show({ '/heron.png': answer(200, {}, heron) });
  await writeFile(join(course, 'more.md'), '---\ntitle: More\n---\n![](https://a.org/a.png)\n');
  const fetching = cutOff();
  const { code, out } = await media('lock');
  expect(code).toBe(0);
  expect(out).toContain('https://a.org/a.png has no such host');
  fetching.mockRestore();
});
