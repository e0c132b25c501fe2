import { mkdir, mkdtemp, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { renderPage } from '../../../../layouts/render-page.tsx';
import type { Page } from '../../../../src/pages/page.ts';
import { LiveBuild } from '../../../../src/site/live/live-build.ts';
import { writeMark } from '../../../../src/site/live/live-mark.ts';
import type { ShownSite } from '../../../../src/site/live/messages.ts';
import { PagePrinter } from '../../../../src/site/live/page-printer.ts';
import { identify } from '../../../../src/site/publish/process-identity.ts';
import { PostReader } from '../../../../src/site/read/post-reader.ts';

let folder = '';
let build: LiveBuild;
let start: () => LiveBuild;
/** What prints pages while the site is built. */
let printer: PagePrinter;
const printed: string[] = [];
let shown = 0;
let begun: ((site: ShownSite) => void) | undefined;
const failures: unknown[] = [];

const at = (path: string) => join(folder, path);
const page = (path: string) => readFile(at(`site/${path}`), 'utf8');
const post = (title: string, text: string, more = '') => `---\ntitle: ${title}\n${more}---\n\n${text}\n`;

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(at(path)), { recursive: true });
  await writeFile(at(path), text);
}

/** What a page says once it was asked for. */
async function ask(path: string): Promise<string> {
  await build.freshen(path);
  return page(path);
}

const gull = 'lectures/gull/index.html';
const tern = 'lectures/tern/index.html';

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'lectern-live-')));
  await mkdir(at('site'));
  await writeMark(at('site'), identify(process.pid), []);
});

beforeEach(async () => {
  await rm(at('content'), { recursive: true, force: true });
  await write('content/site.yaml', 'title: Birds\n');
  await write('content/lectures/gull.md', post('Gull', '## Wings\n\nA first sentence.'));
  await write('content/lectures/tern.md', post('Tern', 'See [the gull](gull.md).'));
  const render = (each: Page) => {
    printed.push(each.address);
    return renderPage(each);
  };
  printer = new PagePrinter(at('content'), renderPage);
  start = () =>
    new LiveBuild({ content: at('content'), output: at('site'), hasSearch: false, isLive: true }, render, {
      begun: (site) => begun?.(site),
      read: () => {},
      shown: () => (shown += 1),
      pages: (bytes) => printer.take(bytes),
      failed: (error) => failures.push(error),
    });
  build = start();
  await build.build();
  await build.whenFinished();
  printed.length = 0;
  shown = 0;
});

afterEach(async () => {
  await build.whenFinished();
  expect(failures.splice(0)).toEqual([]);
});

it('lays posts out once that a request for names has laid out already, and again after a failure', async () => {
  await write('content/lectures/gull.md', post('Herring gull', 'A sentence.'));
  const names = ['names', 'things', 'words'].map((name) => build.freshen(`search/${name}.json`));
  await Promise.all([...names, build.buildPosts()]);
  expect(shown).toBe(1);
  expect(await page('search/names.json')).toContain('Herring gull');
  await build.buildPosts();
  expect(shown).toBe(1);
  await write('content/lectures/gull.md', post('Black gull', 'A sentence.'));
  await build.buildPosts();
  expect(shown).toBe(2);
  await rm(at('content/lectures'), { recursive: true });
  await build.freshen('search/names.json');
  await expect(build.buildPosts()).rejects.toThrow();
});

it('finds posts that are added while search is made', async () => {
  for (let count = 0; count < 40; count += 1)
    await write(`content/lectures/early-${count}.md`, post(`Early ${count}`, 'A sentence.'));
  for (let count = 0; count < 12; count += 1) {
    await write(`content/lectures/late-${count}.md`, post(`Late ${count}`, '## Wings\n\nA sentence.'));
    await build.build();
    // At another point of what is made for the site each time.
    for (let turn = 0; turn < count * 3; turn += 1) await setImmediate();
  }
  await build.whenFinished();
  expect(await page('search/names.json')).toContain('Late 11');
});

afterAll(() => rm(folder, { recursive: true }));

it('shows a lecture of a large course before the others are read, and what others say of it after that', async () => {
  for (let count = 0; count < 110; count += 1)
    await write(
      `content/lectures/wader-${count}.md`,
      post(
        `Wader ${count}`,
        `## StiltNet-${count}\n\n**Paper:** [Stilts](https://arxiv.org/abs/2203.0${1000 + count})`,
      ),
    );
  await write('content/lectures/gull.md', post('Gull', '## Wings\n\nLike those of StiltNet-7.'));
  build = start();
  const site = new Promise<ShownSite>((done) => {
    begun = done;
  });
  const building = build.build();
  const { sources } = await site;
  expect(sources[gull]).toEqual(['lectures/gull.md']);
  expect([build.canFreshen(gull), build.canFreshen('models/index.html')]).toEqual([true, false]);
  const first = await ask(gull);
  expect(first).toContain('Like those of StiltNet-7.');
  expect(first).toContain('Wader 9</a>');
  await write('content/lectures/gull.md', post('Gull', '## Wings\n\nUnlike those of StiltNet-7.'));
  expect(await ask(gull)).toContain('Unlike those of StiltNet-7.');
  expect(shown).toBe(0);
  await building;
  expect(await ask(gull)).toMatch(/Unlike those of <a[^>]*>StiltNet-7<\/a>/);
  await build.whenFinished();
  begun = undefined;
});

it('searches a lecture that was opened while the others were read, and did not change', async () => {
  for (let count = 0; count < 110; count += 1)
    await write(
      `content/lectures/wader-${count}.md`,
      post(`Wader ${count}`, `It wades for the ${count}th time.`),
    );
  build = start();
  const site = new Promise<void>((done) => {
    begun = () => done();
  });
  const building = build.build();
  await site;
  await ask(gull);
  await building;
  await build.whenFinished();
  expect(await ask('search/names.json')).toContain('Wader 109');
  begun = undefined;
});

it('shows an edit on its own page before the site is built again, and prints nothing else', async () => {
  await ask(gull);
  await write('content/lectures/gull.md', post('Gull', '## Wings\n\nAnother sentence.'));
  expect(await ask(gull)).toContain('Another sentence.');
  expect([shown, printed]).toEqual([0, ['/lectures/gull/']]);
});

it('prints the same page before the site is built again and after it', async () => {
  await write('content/lectures/gull.md', post('Gull', '## Wings\n\nA **bold** one.\n\n## Feet\n\nWebbed.'));
  const before = await ask(gull);
  await build.build();
  expect(await ask(gull)).toBe(before);
  expect(before).toContain('<h2 id="feet"');
});

it('counts what a lecture holds as the course counts it, before the site is built again and after it', async () => {
  const preprint = 'https://arxiv.org/abs/2203.01234';
  const published = 'https://papers.nips.cc/paper/4824-wading.pdf';
  const title = 'Wading: How Herons Find Their Feet';
  await write(
    'content/lectures/gull.md',
    post('Gull', `**Paper:** [${title}](${preprint})\n\n**Paper:** [${title}](${published})`),
  );
  const text = `[here](${preprint})\n\n- [there](${published})`;
  await write('content/lectures/tern.md', post('Tern', text));
  await build.build();
  expect(await ask(tern)).toContain('<b>1</b> paper<');
  await write('content/lectures/tern.md', post('Tern', `${text}\n\nAnd so on.`));
  const before = await ask(tern);
  expect(before).toContain('And so on.');
  await build.build();
  expect(await ask(tern)).toBe(before);
});

it('never shows a page that is older than its post, whatever the build under way had read', async () => {
  for (let count = 0; count < 6; count += 1) {
    await write('content/lectures/gull.md', post('Gull', `State ${count} before.`));
    const building = build.build();
    await write('content/lectures/gull.md', post('Gull', `State ${count} after.`));
    expect(await ask(gull)).toContain(`State ${count} after.`);
    await building;
    expect(await ask(gull)).toContain(`State ${count} after.`);
  }
});

it('makes a page again whose post was deleted and restored unchanged', async () => {
  const text = post('Tern', 'See [the gull](gull.md).');
  for (const isAskedFor of [true, false]) {
    if (isAskedFor) await ask(tern);
    await rm(at('content/lectures/tern.md'));
    await build.build();
    await build.whenFinished();
    await expect(page(tern)).rejects.toThrow('ENOENT');
    await write('content/lectures/tern.md', text);
    await build.build();
    await build.whenFinished();
    expect(await ask(tern)).toContain('See <a');
  }
});

it('leaves a page that comes out as it was untouched, so that a browser keeps its copy', async () => {
  await ask(tern);
  const { mtimeMs, ino } = await stat(at(`site/${tern}`));
  await build.build();
  await ask(tern);
  expect(await stat(at(`site/${tern}`))).toMatchObject({ mtimeMs, ino });
});

it('takes what other pages show of a post from the next build', async () => {
  await ask(tern);
  await write('content/lectures/gull.md', post('Herring gull', 'A first sentence.'));
  expect(await ask(tern)).not.toContain('Herring gull');
  expect(await ask(gull)).toContain('Herring gull');
  await build.build();
  expect(await ask(tern)).toContain('Herring gull');
});

it('reads the whole course first where a post moves to another address, and has no page at the old one', async () => {
  await ask(gull);
  await write('content/lectures/gull.md', post('Gull', 'Moved.', 'slug: herring-gull\n'));
  await build.freshen(gull);
  await expect(page(gull)).rejects.toThrow('ENOENT');
  expect(await ask('lectures/herring-gull/index.html')).toContain('Moved.');
});

it('has the file of a picture that an edited post shows, as soon as it is asked for', async () => {
  await write('content/lectures/wing.png', 'a wing');
  await build.build();
  const read = async () => {
    await build.freshen('lectures/wing.png');
    return page('lectures/wing.png');
  };
  await expect(read()).rejects.toThrow('ENOENT');
  await write('content/lectures/gull.md', post('Gull', '![A wing](wing.png)'));
  expect(await ask(gull)).toContain('src="/lectures/wing.png"');
  expect([await read(), shown]).toEqual(['a wing', 2]);
});

it('shows the last good state of a post while its author is editing it', async () => {
  await ask(gull);
  await write('content/lectures/gull.md', '---\ntitle: "Gull\n---\n\nHalf a file');
  expect(await ask(gull)).toContain('A first sentence.');
});

it('does not mix up two posts of one name when one of them is edited', async () => {
  await write('content/lectures/coast/gull.md', post('Coastal gull', 'At the coast.', 'date: 2026-01-02\n'));
  await build.build();
  const second = 'lectures/gull/index.html';
  const both = await Promise.all([ask(second), ask('lectures/gull-2/index.html')]);
  expect(both.map((html) => /<h1[^>]*>([^<]*)/.exec(html)?.[1])).toEqual(['Coastal gull', 'Gull']);
  await write('content/lectures/gull.md', post('Gull', 'Edited.'));
  expect(await ask('lectures/gull-2/index.html')).toContain('Edited.');
  expect(shown).toBe(1);
});

it('makes a file for programs, and the names that search knows, when they are asked for', async () => {
  await build.build();
  expect(await ask('lectures/tern.md')).toContain('See [the gull]');
  expect(JSON.parse(await ask('search/names.json')).lectures).toHaveLength(2);
});

it('has names that are no older than any post, whether or not its page was asked for', async () => {
  await write('content/lectures/gull.md', post('Herring gull', 'A first sentence.'));
  expect(await ask('search/names.json')).toContain('Herring gull');
  await write('content/lectures/skua.md', post('Skua', 'A sentence.'));
  expect(await ask('search/names.json')).toContain('Skua');
});

it('shows the last text of a post that an editor has emptied before it writes it', async () => {
  await ask(gull);
  await printer.print(gull);
  await write('content/lectures/gull.md', '');
  expect(
    [await ask(gull), await printer.print(gull)].map((html) => html?.includes('A first sentence')),
  ).toEqual([true, true]);
  await build.build();
  expect(await ask(gull)).toContain('A first sentence.');
});

it('reads a post once for an edit of another, however much is made of it', async () => {
  const read = vi.spyOn(PostReader.prototype, 'readHead');
  try {
    await write('content/lectures/gull.md', post('Rare gull', 'A word.'));
    await build.build();
    await build.whenFinished();
    expect(read.mock.calls.map(([path]) => path).sort()).toEqual(['lectures/gull.md', 'lectures/tern.md']);
    expect(await page('search/names.json')).toContain('Rare gull');
  } finally {
    read.mockRestore();
  }
});

it('redirects a folder without a slash to its index', async () => {
  await build.freshen('lectures/gull');
  expect(await page(gull)).toContain('A first sentence.');
});
